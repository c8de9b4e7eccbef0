internal import PlannerDomain

enum DismissalRows {
  private static let table = Table(
    "advice_dismissal", keyLength: 2,
    ["rule", "subject", "severity", "reason", "dismissed_on", "actor"])

  static func put(_ dismissal: AdviceDismissal, by writer: TableWriter) throws {
    try writer.put(
      [
        dismissal.id.rule.rawValue, dismissal.id.name, dismissal.severity.rawValue,
        dismissal.reason, dismissal.date.description, dismissal.actor,
      ], in: table)
  }

  static func remove(_ id: Advice.ID, by writer: TableWriter) throws {
    try writer.remove([id.rule.rawValue, id.name], from: table)
  }

  static func entries(by reader: TableReader) throws -> KeptEntries {
    try reader.entries(of: table) { row in
      .adviceDismissal(
        AdviceDismissal(
          id: Advice.ID(try row.spelled(0), about: try row.text(1)), severity: try row.spelled(2),
          reason: try row.text(3), date: try row.date(4), actor: try row.text(5)))
    }
  }
}
