/// Looks for what would meet the conditions of a priority group, for `PriorityLift`.
struct LiftSearch {
  private let municipality: Municipality
  private let today: CivilDate
  private let facts: PriorityFacts
  private let catalogue: AdviceCatalogue
  private let analysis: GapAnalysis
  private let people: [Employee]
  /// Bound and beginning within the year, the earliest first.
  private let bound: [(assignment: Assignment, offering: Offering, group: TargetGroup)]
  /// With what is bound.
  private(set) var expected: PriorityFacts

  init(
    of municipality: Municipality, _ facts: PriorityFacts, after period: Period,
    on today: CivilDate
  ) {
    self.municipality = municipality
    self.today = today
    self.facts = facts
    catalogue = AdviceCatalogue(of: municipality)
    people = municipality.employees.values.filter { $0.isEmployed(on: today) }
      .sorted { $0.id < $1.id }
    analysis = GapAnalysis(of: municipality, employees: people, on: today)
    let last = period.last.adding(months: 12)
    let ahead = Period(from: min(period.first, last), to: last) ?? period
    var found:
      [(start: CivilDate, assignment: Assignment, offering: Offering, group: TargetGroup)] =
        []
    for assignment in municipality.assignments.values
    where assignment.state.commitsMoney && municipality.began(assignment, during: ahead) {
      guard let offering = municipality.offerings[assignment.offering],
        let group = municipality.targetGroup(of: assignment.employee)
      else { continue }
      let start = assignment.session.flatMap { municipality.sessions[$0]?.start }
      found.append((start ?? CivilDate(dayNumber: .max), assignment, offering, group))
    }
    found.sort { ($0.start, $0.assignment.id) < ($1.start, $1.assignment.id) }
    bound = found.map { ($0.assignment, $0.offering, $0.group) }
    expected = facts
    for plan in bound {
      expected.add(plan.offering.kind, lasting: plan.offering.durationBand, for: plan.group)
    }
  }

  func step(for condition: PriorityCondition, lacking: Int) -> PriorityLift.Step {
    var trial = facts
    var planned: [Identifier<Assignment>] = []
    for plan in bound where condition.lacking(in: trial) > 0 {
      var next = trial
      next.add(plan.offering.kind, lasting: plan.offering.durationBand, for: plan.group)
      guard condition.lacking(in: next) < condition.lacking(in: trial) else { continue }
      planned.append(plan.assignment.id)
      trial = next
    }
    return PriorityLift.Step(
      condition: condition, lacking: lacking, planned: planned,
      proposals: proposals(for: condition, beyond: trial))
  }

  private func proposals(
    for condition: PriorityCondition, beyond facts: PriorityFacts
  ) -> [PriorityLift.Proposal] {
    let lacking = condition.lacking(in: facts)
    guard lacking > 0 else { return [] }
    switch condition {
    case .strategy:
      let draft = municipality.strategies.values.filter {
        $0.state == .draft && $0.terms.scope == .municipality
      }
      .min { ($0.terms.period.first, $0.id) < ($1.terms.period.first, $1.id) }
      return [draft.map { .adopt($0.id) } ?? .writeStrategy]
    case .diploma: return [give(condition) { $0.kind == .diplomaModule || $0.kind == .diploma }]
    case .master: return [give(condition) { $0.kind == .masterModule || $0.kind == .master }]
    case .differentLengths:
      var missing = facts
      var proposals: [PriorityLift.Proposal] = []
      for _ in 0..<lacking {
        let bands = missing.courseBands
        let next = give(condition) { $0.isCourse && !bands.contains($0.durationBand) }
        proposals.append(next)
        guard case .give(_, let id) = next, let offering = municipality.offerings[id] else { break }
        missing.courseBands.insert(offering.durationBand)
      }
      return proposals
    case .targetGroups: return reachings(lacking, beyond: facts)
    case .severalTargetGroupsOrDiploma:
      let groups = PriorityGroup.severalTargetGroups - facts.targetGroups.count
      let reachings = reachings(groups, beyond: facts)
      // A single course does where a single group is lacking, and a single module in any case.
      if groups == 1, reachings.first?.isGiving == true { return reachings }
      let module = give(.diploma) { $0.kind == .diplomaModule || $0.kind == .diploma }
      return module.isGiving ? [module] : reachings
    }
  }

  /// What reaches so many more groups; those that someone can be given something for come first.
  private func reachings(_ count: Int, beyond facts: PriorityFacts) -> [PriorityLift.Proposal] {
    let missing = TargetGroup.allCases.filter { !facts.targetGroups.contains($0) }
    let all = missing.map { reach($0) }
    return Array((all.filter(\.isGiving) + all.filter { !$0.isGiving }).prefix(count))
  }

  private func reach(_ group: TargetGroup) -> PriorityLift.Proposal {
    guard people.contains(where: { municipality.targetGroup(of: $0.id) == group }) else {
      return .noOne(of: group)
    }
    return best(among: { $0 == group }) { _ in true } ?? .findOffering(for: group)
  }

  private func give(
    _ condition: PriorityCondition, _ fits: (Offering) -> Bool
  ) -> PriorityLift.Proposal {
    best(among: { _ in true }, fits) ?? .findKind(condition)
  }

  /// Something fitting for the most pressing gap that it lifts, or else for the first whom it is meant
  /// for.
  ///
  /// What one can come to is taken before what has no date, and the cheaper before the dearer.
  private func best(
    among isAsked: (TargetGroup) -> Bool, _ fits: (Offering) -> Bool
  ) -> PriorityLift.Proposal? {
    for gap in analysis.gaps {
      guard let group = municipality.targetGroup(of: gap.employee), isAsked(group) else { continue }
      let offerings = catalogue.developing(gap.competence, in: municipality).filter {
        fits($0) && $0.targetGroups.contains(group)
          && ($0.develops[gap.competence] ?? .none) > gap.actual
      }
      if let offering = nearest(offerings) { return .give(gap.employee, offering.id) }
    }
    let offerings = municipality.offerings.values.filter { offering in
      fits(offering) && offering.targetGroups.contains(where: isAsked)
        && people.contains { person in
          municipality.targetGroup(of: person.id).map { offering.targetGroups.contains($0) } == true
        }
    }
    guard let offering = nearest(offerings),
      let person = people.first(where: { person in
        municipality.targetGroup(of: person.id)
          .map { isAsked($0) && offering.targetGroups.contains($0) } == true
      })
    else { return nil }
    return .give(person.id, offering.id)
  }

  private func nearest(_ offerings: [Offering]) -> Offering? {
    offerings
      .map { offering in
        (
          municipality.comingSessions(of: offering.id, on: today).isEmpty ? 1 : 0,
          offering.netPricePerHead(on: today), offering
        )
      }
      .min { ($0.0, $0.1, $0.2.id) < ($1.0, $1.1, $1.2.id) }?.2
  }
}

extension PriorityLift.Proposal {
  fileprivate var isGiving: Bool { if case .give = self { true } else { false } }
}

extension Offering {
  fileprivate var isCourse: Bool { kind == .course || kind == .amuCourse }
}

extension Municipality {
  /// The target group that an employee's role belongs to.
  public func targetGroup(of employee: Identifier<Employee>) -> TargetGroup? {
    employees[employee].flatMap { roles[$0.role]?.targetGroup }
  }
}
