internal import PlannerDomain

/// The columns of `employees.csv`.
enum EmployeeColumn: String, PlanColumn {
  case id, number, name, team, role, hired, left
  case hoursPerWeek = "hours_per_week"
  case email

  static let file = PlanFile.employees
  static let optional: Set<Self> = [.number, .left, .hoursPerWeek, .email]

  func cell(of employee: Employee) -> Cell {
    switch self {
    case .id: Cell(employee.id)
    case .number: Cell(employee.number)
    case .name: Cell(employee.name)
    case .team: Cell(employee.team)
    case .role: Cell(employee.role)
    case .hired: Cell(employee.hired)
    case .left: Cell(employee.left)
    case .hoursPerWeek: Cell(tenths: employee.weeklyHoursTenths)
    case .email: Cell(employee.email)
    }
  }
}

extension CSVRow where Column == EmployeeColumn {
  mutating func employee() -> Employee? {
    let id: Identifier<Employee>? = identifier(.id)
    let number = text(.number)
    let name = text(.name)
    let team: Identifier<Team>? = reference(.team)
    let role: Identifier<Role>? = reference(.role)
    let hired = date(.hired)
    let left = date(.left)
    let hours = tenths(.hoursPerWeek, in: Limits.weeklyHoursTenths) ?? 370
    let email = text(.email)
    guard let id, let team, let role, let hired else { return nil }
    return Employee(
      id: id, name: name, number: number, team: team, role: role, hired: hired, left: left,
      weeklyHoursTenths: hours, email: email)
  }
}
