internal import PlannerDomain

enum AssignmentRows {
  private static let table = Table(
    "assignment",
    [
      "id", "employee_id", "offering_id", "session_id", "year", "reason",
      "reason_competence_id", "reason_goal", "agreed_cost_ore", "queue_place",
    ])
  private static let steps = Table(
    parts: "assignment_step",
    ["assignment_id", "position", "state", "taken_on", "actor", "note"])

  static func put(_ assignment: Assignment, by writer: TableWriter) throws {
    let id = assignment.id.rawValue
    let reason = KeptReason(assignment.reason)
    try writer.put(
      [
        id, assignment.employee.rawValue, assignment.offering.rawValue,
        assignment.session?.rawValue, assignment.year, reason.spelling.rawValue,
        reason.competence?.rawValue, reason.goal, assignment.agreedCost?.øre,
        assignment.queuePlace,
      ], in: table)
    try writer.replaceList(of: id, in: steps, with: assignment.history) {
      [$0.state.rawValue, $0.date.description, $0.actor, $0.note]
    }
  }

  static func remove(_ id: Identifier<Assignment>, by writer: TableWriter) throws {
    try writer.remove([id.rawValue], from: table)
  }

  static func entries(by reader: TableReader) throws -> KeptEntries {
    let steps = try reader.parts(steps)
    let states = Spellings<AssignmentState>()
    let reasons = Spellings<KeptReason.Spelling>()
    return try reader.entries(of: table, with: [steps]) { row in
      let id = try row.text(0)
      let history = try steps.parts(of: id) { (row) throws(StoreError) in
        Assignment.Step(
          try row.spelled(2, by: states), on: try row.date(3), by: try row.text(4),
          note: try row.text(5))
      }
      return .assignment(
        Assignment(
          id: Identifier(id), employee: try row.id(1), offering: try row.id(2),
          session: row.idIfAny(3), year: try row.integer(4), reason: try reason(row, by: reasons),
          agreedCost: row.moneyIfAny(8), queuePlace: row.integerIfAny(9),
          history: history))
    }
  }

  private static func reason(
    _ row: KeptRow, by spellings: Spellings<KeptReason.Spelling>
  ) throws(StoreError) -> Assignment.Reason {
    switch try row.spelled(5, by: spellings) {
    case .gap: .gap(try row.id(6))
    case .strategyGoal: .strategyGoal(try row.text(7))
    case .ownWish: .ownWish
    case .leadersDecision: .leadersDecision
    }
  }
}
