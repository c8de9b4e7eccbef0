/// How highly a municipality puts continuing education, in the survey's four groups (report,
/// chapter 11, figure 36).
///
/// The report names the dimensions and publishes no thresholds; those here are the product's own:
/// different lengths are courses in at least two duration bands; few target groups are at most two of
/// the five, several three, most four, all five.
public enum PriorityGroup: Int, CaseIterable, Hashable, Sendable, Codable, Comparable {
  case first = 1
  case second, third, fourth

  /// The duration bands that courses must be of, to be of different lengths.
  public static let differentLengths = 2
  public static let severalTargetGroups = 3
  public static let mostTargetGroups = 4

  /// The highest group of which every condition holds.
  public init(_ facts: PriorityFacts) {
    self =
      Self.allCases.last { $0.conditions.allSatisfy { $0.holds(for: facts) } } ?? .first
  }

  /// What must hold; nothing for the first.
  public var conditions: [PriorityCondition] {
    switch self {
    case .first: []
    case .second: [.severalTargetGroupsOrDiploma]
    case .third: [.differentLengths, .diploma, .targetGroups(Self.mostTargetGroups)]
    case .fourth:
      [
        .strategy, .differentLengths, .diploma, .master,
        .targetGroups(TargetGroup.allCases.count),
      ]
    }
  }

  /// Nil for the highest.
  public var next: PriorityGroup? { PriorityGroup(rawValue: rawValue + 1) }

  /// How many of the survey's municipalities were in the group, or in it and the one beside it, which
  /// the report counts as one (figure 36, N = 74).
  public var surveyed: (groups: ClosedRange<Int>, municipalities: Int) {
    switch self {
    case .first, .second: (1...2, 56)
    case .third: (3...3, 12)
    case .fourth: (4...4, 6)
    }
  }

  /// How many municipalities figure 36 rests on.
  public static let surveyedMunicipalities = 74

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
