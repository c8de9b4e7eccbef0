internal import PlannerDomain

/// A strategy's texts are numbered from 1 on; the last is the one that holds.
enum StrategyRows {
  private static let table = Table("strategy", ["id"])
  private static let texts = Table(
    parts: "strategy_text",
    [
      "strategy_id", "version", "title", "scope", "department", "team_id", "first_day", "last_day",
      "policy",
    ])
  private static let goals = Table(
    parts: "strategy_goal",
    [
      "strategy_id", "version", "number", "text", "kind", "level", "months", "qualification",
      "transfer", "target_group", "role_id", "team_id", "target", "due_on", "parent_id",
      "parent_number",
    ])
  private static let competences = Table(
    parts: "strategy_goal_competence", ["strategy_id", "version", "number", "competence_id"])
  private static let frames = Table(
    parts: "strategy_frame", ["strategy_id", "version", "team_id", "year", "frame_ore"])
  private static let steps = Table(
    parts: "strategy_step",
    ["strategy_id", "position", "what", "taken_on", "actor", "note"])

  static func put(_ strategy: EducationStrategy, by writer: TableWriter) throws {
    let id = strategy.id.rawValue
    let numbered = strategy.allTexts.enumerated().map { (version: $0.offset + 1, $0.element) }
    let texts = numbered.map { version, terms in values(of: terms, version: version) }
    let goals = numbered.flatMap { version, terms in
      terms.goals.map { values(of: $0, version: version) }
    }
    let competences = numbered.flatMap { version, terms in
      terms.goals.flatMap { goal in
        goal.measure.competences.sorted().map { competence -> [TableWriter.Value] in
          [version, goal.number, competence.rawValue]
        }
      }
    }
    let frames = numbered.flatMap { version, terms in
      terms.frames.map { frame -> [TableWriter.Value] in
        [version, frame.id.team.rawValue, frame.id.year, frame.frame.øre]
      }
    }
    try writer.put([id], in: table)
    try writer.replaceParts(of: id, in: Self.texts, with: texts)
    try writer.replaceParts(of: id, in: Self.goals, with: goals)
    try writer.replaceParts(of: id, in: Self.competences, with: competences)
    try writer.replaceParts(of: id, in: Self.frames, with: frames)
    try writer.replaceList(of: id, in: steps, with: strategy.history) { step in
      [step.what.rawValue, step.date.description, step.actor, step.note]
    }
  }

  static func remove(_ id: Identifier<EducationStrategy>, by writer: TableWriter) throws {
    try writer.remove([id.rawValue], from: table)
  }

  static func entries(by reader: TableReader) throws -> KeptEntries {
    let texts = try reader.parts(texts)
    let goals = try reader.parts(goals)
    let competences = try reader.parts(competences)
    let frames = try reader.parts(frames)
    let steps = try reader.parts(steps)
    let parts = [texts, goals, competences, frames, steps]
    return try reader.entries(of: table, with: parts) { row in
      let id = try row.text(0)
      var named: [Place: Set<Identifier<Competence>>] = [:]
      try competences.eachPart(of: id) { (row) throws(StoreError) in
        let place = Place(version: try row.integer(1), number: try row.integer(2))
        named[place, default: []].insert(try row.id(3))
      }
      var versions: [StrategyTerms] = try texts.parts(of: id, terms)
      func index(_ row: KeptRow) throws(StoreError) -> Int {
        let version = try row.integer(1)
        guard versions.indices.contains(version - 1) else { throw row.damage(1) }
        return version - 1
      }
      try goals.eachPart(of: id) { (row) throws(StoreError) in
        let place = Place(version: try row.integer(1), number: try row.integer(2))
        versions[try index(row)].goals.append(try goal(row, named[place] ?? []))
      }
      try frames.eachPart(of: id) { (row) throws(StoreError) in
        versions[try index(row)].frames.append(
          Budget(team: try row.id(2), year: try row.integer(3), frame: try row.money(4)))
      }
      let history = try steps.parts(of: id) { (row) throws(StoreError) in
        StrategyStep(
          try row.spelled(2), on: try row.date(3), by: try row.text(4), note: try row.text(5))
      }
      guard var terms = versions.popLast() else { throw row.damage(0) }
      terms.goals.sort { $0.number < $1.number }
      return .strategy(
        EducationStrategy(
          id: Identifier(id), terms: terms, versions: versions, history: history))
    }
  }

  private struct Place: Hashable {
    var version: Int
    var number: Int
  }

  private enum Scope: String {
    case municipality, department, team
  }

  private static func values(of terms: StrategyTerms, version: Int) -> [TableWriter.Value] {
    var department: String?
    var team: String?
    let scope: Scope
    switch terms.scope {
    case .municipality: scope = .municipality
    case .department(let name):
      scope = .department
      department = name
    case .team(let id):
      scope = .team
      team = id.rawValue
    }
    return [
      version, terms.title, scope.rawValue, department, team, terms.period.first.description,
      terms.period.last.description, terms.policy,
    ]
  }

  private static func terms(_ row: KeptRow) throws(StoreError) -> StrategyTerms {
    let scope: StrategyScope =
      switch try row.spelled(3, as: Scope.self) {
      case .municipality: .municipality
      case .department: .department(try row.text(4))
      case .team: .team(try row.id(5))
      }
    guard let period = Period(from: try row.date(6), to: try row.date(7)) else {
      throw row.damage(7)
    }
    return StrategyTerms(
      title: try row.text(2), scope: scope, period: period, policy: try row.text(8))
  }

  private static func values(of goal: StrategyGoal, version: Int) -> [TableWriter.Value] {
    var months: Int?
    var qualification: String?
    var transfer: String?
    switch goal.measure {
    case .onboarding(_, _, let number): months = number
    case .qualification(let found): qualification = found.rawValue
    case .transfer(let measure): transfer = measure.rawValue
    case .coverage, .participation, .reach, .agreements, .followUp: break
    }
    var group: String?
    var role: String?
    var team: String?
    switch goal.audience {
    case .everyone: break
    case .targetGroup(let found): group = found.rawValue
    case .role(let id): role = id.rawValue
    case .team(let id): team = id.rawValue
    }
    let first: [TableWriter.Value] = [
      version, goal.number, goal.text, goal.measure.kind.rawValue, goal.measure.level?.rawValue,
      months, qualification, transfer, group, role, team,
    ]
    return first + [
      goal.target, goal.due.description, goal.parent?.strategy.rawValue, goal.parent?.number,
    ]
  }

  private static func goal(
    _ row: KeptRow, _ competences: Set<Identifier<Competence>>
  ) throws(StoreError) -> StrategyGoal {
    let level = row.integerIfAny(5) == nil ? nil : try row.level(5)
    let measure: GoalMeasure =
      switch try row.spelled(4, as: GoalKind.self) {
      case .coverage: .coverage(competences, level: level)
      case .onboarding: .onboarding(competences, level: level, months: try row.integer(6))
      case .qualification: .qualification(try row.spelled(7))
      case .participation: .participation
      case .reach: .reach
      case .agreements: .agreements
      case .followUp: .followUp
      case .transfer: .transfer(try row.spelled(8))
      }
    let audience: GoalAudience
    if let group = try row.spelledIfAny(9, as: TargetGroup.self) {
      audience = .targetGroup(group)
    } else if let role: Identifier<Role> = row.idIfAny(10) {
      audience = .role(role)
    } else if let team: Identifier<Team> = row.idIfAny(11) {
      audience = .team(team)
    } else {
      audience = .everyone
    }
    let parent: StrategyGoal.ID? =
      if let strategy: Identifier<EducationStrategy> = row.idIfAny(14) {
        StrategyGoal.ID(strategy, try row.integer(15))
      } else {
        nil
      }
    return StrategyGoal(
      number: try row.integer(2), text: try row.text(3), measure: measure, audience: audience,
      target: try row.integer(12), due: try row.date(13), parent: parent)
  }
}
