internal import PlannerDomain

enum BudgetRows {
  private static let table = Table("budget", keyLength: 2, ["team_id", "year", "frame_ore"])

  static func put(_ budget: Budget, by writer: TableWriter) throws {
    try writer.put([budget.id.team.rawValue, budget.id.year, budget.frame.øre], in: table)
  }

  static func remove(_ id: Budget.ID, by writer: TableWriter) throws {
    try writer.remove([id.team.rawValue, id.year], from: table)
  }

  static func entries(by reader: TableReader) throws -> KeptEntries {
    return try reader.entries(of: table) { row in
      .budget(
        Budget(team: try row.id(0), year: try row.integer(1), frame: try row.money(2)))
    }
  }
}
