extension Municipality {
  /// Those who took part within a scope, as statistics count them, with the target group of their
  /// role; by the assignments' identifiers.
  public func participations(within scope: StatisticsScope) -> [(Assignment, TargetGroup)] {
    var found: [(Assignment, TargetGroup)] = []
    for employee in employees.values {
      guard let group = roles[employee.role]?.targetGroup, scope.takes(group, of: employee.team)
      else { continue }
      eachAssignment(of: employee.id) { assignment in
        guard let day = participationDay(of: assignment), scope.period?.contains(day) ?? true
        else { return }
        found.append((assignment, group))
      }
    }
    return found.sorted { $0.0.id < $1.0.id }
  }

  /// The day on which taking part counts; nil for whoever did not.
  func participationDay(of assignment: Assignment) -> CivilDate? {
    guard assignment.state.tookPart else { return nil }
    return assignment.session.flatMap { sessions[$0] }?.end ?? assignment.attendedOn
  }
}

extension Municipality {
  /// Those counted in a row of statistics of participants, by identifier.
  ///
  /// - Parameter facts: of the same municipality within the same scope.
  public func participations(
    behind row: StatisticRow, of facts: EducationFacts, within scope: StatisticsScope
  ) -> [Identifier<Assignment>] {
    let uses = Set(
      facts.uses.filter(row.counts).map { UseKey(offering: $0.offering, form: $0.form) })
    let groups = row.participantGroups
    return participations(within: scope).compactMap { assignment, group in
      guard groups.isEmpty || groups.contains(group),
        let offering = offerings[assignment.offering]
      else { return nil }
      let form = assignment.session.flatMap { sessions[$0]?.form } ?? offering.formWithoutRun
      return uses.contains(UseKey(offering: offering.id, form: form)) ? assignment.id : nil
    }
  }
}

private struct UseKey: Hashable {
  let offering: Identifier<Offering>
  let form: OfferingForm
}

extension StatisticRow {
  /// The target groups that it is about, of those who took part; empty for all.
  fileprivate var participantGroups: Set<TargetGroup> {
    Set(
      (traits + among).compactMap { if case .participants(let group) = $0 { group } else { nil } })
  }
}

extension Offering {
  /// The form in which it was taken when no run says so: open, where it can be.
  var formWithoutRun: OfferingForm {
    forms == [.requisitioned] ? .requisitioned : .open
  }
}
