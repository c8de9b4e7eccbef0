/// What statistics are given of, in the survey's order (report, chapters 6 to 12).
public enum StatisticTopic: String, CaseIterable, Hashable, Sendable, Codable {
  case providers
  case kinds
  case participantsByKind = "participants-by-kind"
  case forms
  case formsByKind = "forms-by-kind"
  case catalogue
  case usedAtAll = "used-at-all"
  case lengths
  case lengthsByKind = "lengths-by-kind"
  case participantsByLength = "participants-by-length"
  case lengthsByAudience = "lengths-by-audience"
  case audiences
  case kindsByAudience = "kinds-by-audience"
  case participantGroups = "participant-groups"
  case themes
  case themesByForm = "themes-by-form"
  case themesByCatalogue = "themes-by-catalogue"
  case abuseKinds = "abuse-kinds"
  case abuseLengths = "abuse-lengths"
  case abuseAudiences = "abuse-audiences"
  case methods
  case methodsByKind = "methods-by-kind"
  case matchOfDegrees = "match-of-degrees"
  case matchOfCourses = "match-of-courses"
  case transferFromDegrees = "transfer-from-degrees"
  case barriersAfterDegrees = "barriers-after-degrees"
  case transferFromCourses = "transfer-from-courses"
  case barriersAfterCourses = "barriers-after-courses"
  case subsidies

  public var measure: Statistics.Measure {
    switch self {
    case .participantsByKind, .participantsByLength, .participantGroups: .participants
    case .usedAtAll: .municipalities
    case .matchOfDegrees, .matchOfCourses, .transferFromDegrees, .transferFromCourses,
      .barriersAfterDegrees, .barriersAfterCourses:
      .ratings
    default: .offerings
    }
  }
}
