/// The shares that municipalities are held against each other by.
public enum KeyShare: String, CaseIterable, Hashable, Sendable, Codable {
  case open, courses, degrees, catalogue
  case underAWeek = "under-a-week"
  case overFourWeeks = "over-four-weeks"
  /// Practitioners in the general area are among those it is meant for.
  case generalArea = "general-area"
  case abuse
  /// Of ratings of courses: used in practice in high or some degree.
  case usedAfterCourses = "used-after-courses"

  public var topic: StatisticTopic {
    switch self {
    case .open: .forms
    case .courses, .degrees: .kinds
    case .catalogue: .catalogue
    case .underAWeek, .overFourWeeks: .lengths
    case .generalArea: .audiences
    case .abuse: .themes
    case .usedAfterCourses: .transferFromCourses
    }
  }

  public var traits: [Trait] {
    switch self {
    case .open: [.form(.open)]
    case .courses: [.kind(.course)]
    case .degrees: [.step(.diploma), .step(.master)]
    case .catalogue: [.catalogue(.inside)]
    case .underAWeek: [.length(.upToOneDay), .length(.upToFourAndAHalfDays)]
    case .overFourWeeks: [.length(.overFourWeeks)]
    case .generalArea: [.audience(.practitionerGeneral)]
    case .abuse: [.theme(.abuse)]
    case .usedAfterCourses: [.used(.high), .used(.some)]
    }
  }

  public var among: [Trait] { self == .usedAfterCourses ? [.step(.course)] : [] }
}

extension Statistics {
  public subscript(share: KeyShare) -> StatisticRow {
    row(share.traits, among: share.among, of: share.topic)
  }
}
