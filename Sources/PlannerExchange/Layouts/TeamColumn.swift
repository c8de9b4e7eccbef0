internal import PlannerDomain

/// The columns of `teams.csv`.
enum TeamColumn: String, PlanColumn {
  case id, name, department, function, area, leader, head
  case leastStaffing = "least_staffing"

  static let file = PlanFile.teams
  static let optional: Set<Self> = [.department, .leader, .head, .leastStaffing]

  func cell(of team: Team) -> Cell {
    switch self {
    case .id: Cell(team.id)
    case .name: Cell(team.name)
    case .department: Cell(team.department)
    case .function: Cell(team.function)
    case .area: Cell(team.area)
    case .leader: Cell(team.leader)
    case .head: Cell(team.head)
    case .leastStaffing: Cell(team.leastStaffing)
    }
  }
}

extension CSVRow where Column == TeamColumn {
  mutating func team() -> Team? {
    let id: Identifier<Team>? = identifier(.id)
    let name = text(.name)
    let department = text(.department)
    let function: Team.Function? = choice(.function)
    let area: Team.Area? = choice(.area)
    let leader: Identifier<Employee>? = reference(.leader)
    let head: Identifier<Employee>? = reference(.head)
    let leastStaffing = int(.leastStaffing, in: Limits.leastStaffing) ?? 0
    guard let id, let function, let area else { return nil }
    return Team(
      id: id, name: name, department: department, function: function, area: area, leader: leader,
      head: head, leastStaffing: leastStaffing)
  }
}
