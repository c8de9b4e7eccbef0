/// Whom a strategy is for.
public enum StrategyScope: Hashable, Sendable, Codable {
  case municipality
  /// By the department's name, as teams have it.
  case department(String)
  case team(Identifier<Team>)

  /// 0 for the municipality, 2 for a team; a goal serves one of a strategy with a lower depth.
  public var depth: Int {
    switch self {
    case .municipality: 0
    case .department: 1
    case .team: 2
    }
  }

  public func covers(_ team: Team) -> Bool {
    switch self {
    case .municipality: true
    case .department(let name): team.department == name
    case .team(let id): team.id == id
    }
  }
}
