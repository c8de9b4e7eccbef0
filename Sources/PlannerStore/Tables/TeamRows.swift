internal import PlannerDomain

enum TeamRows {
  private static let table = Table(
    "team",
    [
      "id", "name", "department", "function", "area", "leader_id", "least_staffing", "head_id",
    ])

  static func put(_ team: Team, by writer: TableWriter) throws {
    try writer.put(
      [
        team.id.rawValue, team.name, team.department, team.function.rawValue,
        team.area.rawValue, team.leader?.rawValue, team.leastStaffing,
        team.head?.rawValue,
      ], in: table)
  }

  static func remove(_ id: Identifier<Team>, by writer: TableWriter) throws {
    try writer.remove([id.rawValue], from: table)
  }

  static func entries(by reader: TableReader) throws -> KeptEntries {
    return try reader.entries(of: table) { row in
      .team(
        Team(
          id: try row.id(0), name: try row.text(1), department: try row.text(2),
          function: try row.spelled(3), area: try row.spelled(4), leader: row.idIfAny(5),
          head: row.idIfAny(7), leastStaffing: try row.integer(6)))
    }
  }
}
