/// The six kinds of provider that the survey distinguishes (report, table 2).
public enum ProviderKind: String, CaseIterable, Hashable, Sendable, Codable {
  case university
  case universityCollege = "university-college"
  case vocationalSchool = "vocational-school"
  case otherPublic = "other-public"
  case municipal
  case `private`
}
