internal import PlannerDomain

enum EmployeeRows {
  private static let table = Table(
    "employee",
    [
      "id", "name", "number", "team_id", "role_id", "hired_on", "left_on",
      "weekly_hours_tenths", "email",
    ])

  static func put(_ employee: Employee, by writer: TableWriter) throws {
    try writer.put(
      [
        employee.id.rawValue, employee.name, employee.number, employee.team.rawValue,
        employee.role.rawValue, employee.hired.description, employee.left?.description,
        employee.weeklyHoursTenths, employee.email,
      ], in: table)
  }

  static func remove(_ id: Identifier<Employee>, by writer: TableWriter) throws {
    try writer.remove([id.rawValue], from: table)
  }

  static func entries(by reader: TableReader) throws -> KeptEntries {
    return try reader.entries(of: table) { row in
      .employee(
        Employee(
          id: try row.id(0), name: try row.text(1), number: try row.text(2),
          team: try row.id(3), role: try row.id(4), hired: try row.date(5),
          left: try row.dateIfAny(6), weeklyHoursTenths: try row.integer(7),
          email: try row.text(8)))
    }
  }
}
