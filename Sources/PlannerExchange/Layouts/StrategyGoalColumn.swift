internal import PlannerDomain

/// The columns of `strategy_goals.csv`.
enum StrategyGoalColumn: String, PlanColumn {
  case strategy
  /// The number of the earlier text that it stands in; empty for the one that holds.
  case version
  case number, text, kind, competences, level, months, qualification, transfer
  case targetGroup = "target_group"
  case role, team, target, due, parent
  case parentNumber = "parent_number"

  static let file = PlanFile.strategyGoals
  static let optional: Set<Self> = [
    .version, .competences, .level, .months, .qualification, .transfer, .targetGroup, .role, .team,
    .parent, .parentNumber,
  ]

  func cell(of goal: StrategyGoal, in text: StrategyText) -> Cell {
    switch self {
    case .strategy: Cell(text.strategy)
    case .version: Cell(text.version)
    case .number: Cell(goal.number)
    case .text: Cell(goal.text)
    case .kind: Cell(goal.measure.kind)
    case .competences: Cell(goal.measure.competences)
    case .level: Cell(goal.measure.level?.rawValue)
    case .months:
      if case .onboarding(_, _, let months) = goal.measure { .number(months) } else { .empty }
    case .qualification:
      if case .qualification(let degree) = goal.measure { Cell(degree) } else { .empty }
    case .transfer: if case .transfer(let degree) = goal.measure { Cell(degree) } else { .empty }
    case .targetGroup:
      if case .targetGroup(let group) = goal.audience { Cell(group) } else { .empty }
    case .role: if case .role(let role) = goal.audience { Cell(role) } else { .empty }
    case .team: if case .team(let team) = goal.audience { Cell(team) } else { .empty }
    case .target: goal.measure.kind.isInDays ? .tenths(goal.target) : .number(goal.target)
    case .due: Cell(goal.due)
    case .parent: Cell(goal.parent?.strategy)
    case .parentNumber: Cell(goal.parent?.number)
    }
  }
}

extension CSVRow where Column == StrategyGoalColumn {
  mutating func goal() -> (text: StrategyText, goal: StrategyGoal)? {
    let strategy: Identifier<EducationStrategy>? = reference(.strategy)
    let version = int(.version, in: Limits.itemNumbers)
    let number = int(.number, in: Limits.itemNumbers)
    let text = text(.text)
    let measure = measure()
    let audience = audience()
    let target = target(of: measure?.kind)
    let due = date(.due)
    let parent = parent()
    if let strategy, let number {
      claim("\(strategy)/\(version.map { "\($0)/" } ?? "")\(number)", in: .number)
    }
    guard let strategy, let number, let measure, let target, let due else { return nil }
    return (
      StrategyText(strategy: strategy, version: version),
      StrategyGoal(
        number: number, text: text, measure: measure, audience: audience, target: target, due: due,
        parent: parent)
    )
  }

  private mutating func measure() -> GoalMeasure? {
    let kind: GoalKind? = choice(.kind)
    let asksForSkill = kind == .coverage || kind == .onboarding
    let competences: Set<Identifier<Competence>> = references(.competences)
    if asksForSkill, competences.isEmpty { report(.competences, allowed: .existing(.competence)) }
    let level = level(.level, in: Limits.levels)
    let months = int(.months, in: Limits.withinMonths, isRequired: kind == .onboarding)
    let qualification: Qualification? = choice(.qualification)
    let transfer: TransferTally.Measure? = choice(.transfer)
    for (column, isUsed) in [
      (Column.competences, asksForSkill), (.level, asksForSkill), (.months, kind == .onboarding),
      (.qualification, kind == .qualification), (.transfer, kind == .transfer),
    ] where !isUsed && kind != nil && cell(column) != nil {
      report(column, allowed: .nothing)
    }
    switch kind {
    case .coverage: return .coverage(competences, level: level)
    case .onboarding: return months.map { .onboarding(competences, level: level, months: $0) }
    case .qualification:
      if cell(.qualification) == nil {
        report(.qualification, allowed: .oneOf(Qualification.allCases.map(\.rawValue)))
      }
      return qualification.map { .qualification($0) }
    case .participation: return .participation
    case .reach: return .reach
    case .agreements: return .agreements
    case .followUp: return .followUp
    case .transfer:
      if cell(.transfer) == nil {
        report(.transfer, allowed: .oneOf(TransferTally.Measure.allCases.map(\.rawValue)))
      }
      return transfer.map { .transfer($0) }
    case nil: return nil
    }
  }

  private mutating func audience() -> GoalAudience {
    let group: TargetGroup? = choice(.targetGroup)
    let role: Identifier<Role>? = reference(.role)
    let team: Identifier<Team>? = reference(.team)
    let columns: [Column] = [.targetGroup, .role, .team].filter { cell($0) != nil }
    if columns.count > 1 {
      report(columns[1], allowed: .nothing)
    }
    if let group { return .targetGroup(group) }
    if let role { return .role(role) }
    return team.map { .team($0) } ?? .everyone
  }

  /// Percent, or days with one decimal.
  private mutating func target(of kind: GoalKind?) -> Int? {
    kind?.isInDays == true
      ? tenths(.target, in: Limits.dayTenthsPerYear)
      : int(.target, in: 1...Limits.percent.upperBound)
  }

  private mutating func parent() -> StrategyGoal.ID? {
    let strategy: Identifier<EducationStrategy>? = reference(.parent)
    let number = int(.parentNumber, in: Limits.itemNumbers, isRequired: strategy != nil)
    guard let strategy, let number else { return nil }
    return StrategyGoal.ID(strategy, number)
  }
}
