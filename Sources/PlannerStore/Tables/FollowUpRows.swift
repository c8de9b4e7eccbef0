internal import PlannerDomain

enum FollowUpRows {
  private enum Spelling: String {
    case state, rescheduled, delegated
  }

  private static let table = Table(
    "follow_up_goal",
    [
      "id", "agreement_id", "text", "owner", "owner_id", "indicator", "baseline", "target",
      "competence_id", "due_from", "due_days", "due_on",
    ])
  private static let steps = Table(
    parts: "follow_up_step",
    [
      "goal_id", "position", "what", "state", "taken_on", "actor", "note", "moved_to", "deputy_id",
    ])

  static func put(_ goal: FollowUpGoal, by writer: TableWriter) throws {
    let id = goal.id.rawValue
    let first: [TableWriter.Value] = [id, goal.agreement.rawValue, goal.text]
    let last: [TableWriter.Value] = [
      goal.indicator, goal.baseline, goal.target, goal.competence?.rawValue,
    ]
    try writer.put(
      first + KeptDuty.values(of: goal.owner) + last + KeptDuty.values(of: goal.due), in: table)
    try writer.replaceList(of: id, in: steps, with: goal.history, values(of:))
  }

  static func remove(_ id: Identifier<FollowUpGoal>, by writer: TableWriter) throws {
    try writer.remove([id.rawValue], from: table)
  }

  static func entries(by reader: TableReader) throws -> KeptEntries {
    let steps = try reader.parts(steps)
    return try reader.entries(of: table, with: [steps]) { row in
      let id = try row.text(0)
      return .followUpGoal(
        FollowUpGoal(
          id: Identifier(id), agreement: try row.id(1), text: try row.text(2),
          owner: try KeptDuty.owner(row, 3), indicator: try row.text(5),
          baseline: try row.text(6), target: try row.text(7), competence: row.idIfAny(8),
          due: try KeptDuty.due(row, 9), history: try steps.parts(of: id, step)))
    }
  }

  private static func values(of step: FollowUpStep) -> [TableWriter.Value] {
    var state: FollowUpState?
    var date: CivilDate?
    var deputy: Identifier<Employee>?
    let spelling: Spelling
    switch step.what {
    case .state(let found):
      spelling = .state
      state = found
    case .rescheduled(let day):
      spelling = .rescheduled
      date = day
    case .delegated(let other):
      spelling = .delegated
      deputy = other
    }
    return [
      spelling.rawValue, state?.rawValue, step.date.description, step.actor, step.note,
      date?.description, deputy?.rawValue,
    ]
  }

  private static func step(_ row: KeptRow) throws(StoreError) -> FollowUpStep {
    let what: FollowUpStep.What =
      switch try row.spelled(2, as: Spelling.self) {
      case .state: .state(try row.spelled(3))
      case .rescheduled: .rescheduled(to: try row.date(7))
      case .delegated: .delegated(to: row.idIfAny(8))
      }
    return FollowUpStep(what, on: try row.date(4), by: try row.text(5), note: try row.text(6))
  }
}
