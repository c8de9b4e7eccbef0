/// How well someone commands a competence, 0 to 4.
public enum CompetenceLevel: Int, CaseIterable, Hashable, Sendable, Codable, Comparable {
  case none = 0
  case knowsOf, can, masters, expert

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
