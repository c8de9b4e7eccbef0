/// How teaching is done (report, figure 26).
public enum TeachingMethod: String, CaseIterable, Hashable, Sendable, Codable {
  case classTeaching = "class-teaching"
  case workshop
  case lecture
  case combination
  case caseWork = "case-work"
}
