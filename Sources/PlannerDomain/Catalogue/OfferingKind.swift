/// What sort of education an offering is, from the shortest to the longest (report, chapter 6.2).
public enum OfferingKind: String, CaseIterable, Hashable, Sendable, Codable {
  case course
  case themeDay = "theme-day"
  case conference
  case amuCourse = "amu-course"
  case academyProgramme = "academy-programme"
  case diplomaModule = "diploma-module"
  case diploma
  case masterModule = "master-module"
  case master
  case universitySubject = "university-subject"

  /// The rung of the ladder from courses through diploma to master (report, chapter 6.6).
  public var ladderStep: LadderStep {
    switch self {
    case .course, .themeDay, .conference, .amuCourse, .academyProgramme: .course
    case .diplomaModule, .diploma: .diploma
    case .masterModule, .master, .universitySubject: .master
    }
  }
}

/// All need courses, many need a diploma, some need a master (report, chapter 6.6).
public enum LadderStep: Int, CaseIterable, Hashable, Sendable, Codable, Comparable {
  case course = 1
  case diploma, master

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
