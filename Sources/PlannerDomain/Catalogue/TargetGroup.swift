/// Whom education is for (report, figure 14).
public enum TargetGroup: String, CaseIterable, Hashable, Sendable, Codable {
  case caseworker
  case middleManager = "middle-manager"
  case practitionerSpecialised = "practitioner-specialised"
  case practitionerGeneral = "practitioner-general"
  case head
}
