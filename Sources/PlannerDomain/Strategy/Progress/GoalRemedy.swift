/// Education that would give those whom a goal lacks what they need, if they took it.
public struct GoalRemedy: Hashable, Sendable {
  public let offering: Identifier<Offering>
  /// Those for whom nothing is planned yet, and who would come closer by it.
  public let people: [Identifier<Employee>]
  /// The next session that ends by the goal's date and has seats left.
  public let session: Identifier<CourseSession>?
  /// For each, after subsidy.
  public let netPrice: Money
}

extension Municipality {
  /// What would close a goal: offerings for those for whom nothing is planned, those that help most
  /// people first, then those that are held in time, then the cheaper.
  ///
  /// - Parameter limit: how many at most.
  public func remedies(
    for progress: GoalProgress, limit: Int = 5, on today: CivilDate
  ) -> [GoalRemedy] {
    guard progress.goal.due >= today, let strategy = strategies[progress.id.strategy] else {
      return []
    }
    let reckoner = GoalReckoner(progress.goal, of: strategy, in: self, on: today)
    let lacking = progress.missing.compactMap { missing -> [Employee]? in
      guard missing.outlook == .open else { return nil }
      switch missing.subject {
      case .employee(let id): return employees[id].map { [$0] }
      case .targetGroup(let group):
        return reckoner.people.filter {
          $0.isEmployed(on: today) && roles[$0.role]?.targetGroup == group
        }
      case .assignment, .duty: return nil
      }
    }.flatMap(\.self)
    guard !lacking.isEmpty else { return [] }
    let helped = GoalHelp(for: lacking, of: reckoner)
    return offerings.values.compactMap { offering -> GoalRemedy? in
      let people = helped.people(by: offering)
      guard !people.isEmpty else { return nil }
      let session = comingSessions(of: offering.id, on: today)
        .first { $0.end <= progress.goal.due && freeSeats(in: $0) > 0 }
      if session == nil, !progress.goal.measure.kind.asksForSkill { return nil }
      return GoalRemedy(
        offering: offering.id, people: people, session: session?.id,
        netPrice: offering.netPricePerHead(on: session?.start ?? today))
    }
    .sorted {
      ($1.people.count, $0.session == nil ? 1 : 0, $0.netPrice, $0.offering)
        < ($0.people.count, $1.session == nil ? 1 : 0, $1.netPrice, $1.offering)
    }
    .prefix(limit).map(\.self)
  }
}

/// Whom education would bring closer to a goal, looked up by what they lack.
private struct GoalHelp {
  private let goal: StrategyGoal
  private var needs: [Identifier<Competence>: [(level: CompetenceLevel, Identifier<Employee>)]] =
    [:]
  private var groups: [TargetGroup: [Identifier<Employee>]] = [:]
  private let all: [Identifier<Employee>]

  init(for lacking: [Employee], of reckoner: GoalReckoner) {
    goal = reckoner.goal
    all = lacking.map(\.id).sorted()
    for employee in lacking {
      for need in reckoner.openNeeds(of: employee) {
        needs[need.competence, default: []].append((need.level, employee.id))
      }
      if let group = reckoner.municipality.roles[employee.role]?.targetGroup {
        groups[group, default: []].append(employee.id)
      }
    }
  }

  func people(by offering: Offering) -> [Identifier<Employee>] {
    switch goal.measure {
    case .coverage, .onboarding:
      Set(
        offering.develops.flatMap { competence, level in
          (needs[competence] ?? []).filter { $0.level <= level }.map(\.1)
        }
      ).sorted()
    case .qualification(let degree): degree.points(of: offering) ?? 0 > 0 ? all : []
    case .participation, .reach:
      offering.targetGroups.flatMap { groups[$0] ?? [] }.sorted()
    case .agreements, .followUp, .transfer: []
    }
  }
}

extension GoalKind {
  /// Whether it is about what people can, rather than about how much they take part.
  fileprivate var asksForSkill: Bool {
    self == .coverage || self == .onboarding || self == .qualification
  }
}

extension GoalReckoner {
  /// What the goal asks of someone and they lack on the day.
  func openNeeds(of employee: Employee) -> [Need] {
    let records = municipality.records(of: employee.id)
    return needs(of: employee, goal.measure.competences.sorted(), goal.measure.level).filter {
      isLacking($0, employee, records, on: day)
    }
  }
}
