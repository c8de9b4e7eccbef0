extension GoalReckoner {
  /// A level of a competence that someone shall have.
  struct Need {
    var competence: Identifier<Competence>
    var level: CompetenceLevel
    var requirement: CompetenceProfile.Requirement?
  }

  /// The share of those employed who have all that the goal asks of them.
  func cover(_ competences: [Identifier<Competence>], _ level: CompetenceLevel?) {
    for employee in people {
      let needs = needs(of: employee, competences, level)
      guard !needs.isEmpty else { continue }
      let isHere = employee.isEmployed(on: day)
      let stays = employee.isEmployed(on: end)
      guard isHere || stays else { continue }
      let records = municipality.records(of: employee.id)
      let lacked = lacking(needs, employee, records, on: day)
      if isHere { now = now + (lacked.isEmpty ? 1 : 0, 1) }
      let outlook = outlook(needs, employee, records, by: end)
      if stays { forecast = forecast + (outlook.isMet ? 1 : 0, 1) }
      if isHere, !lacked.isEmpty {
        lack(.init(.employee(employee.id), outlook.outlook, competences: lacked))
      } else if stays, !outlook.isMet {
        lack(.init(.employee(employee.id), outlook.outlook, competences: outlook.lacking))
      }
    }
  }

  /// The share of those hired in the period, and whose time is up, who had it all by then.
  func onboard(
    _ competences: [Identifier<Competence>], _ level: CompetenceLevel?, within months: Int
  ) {
    for employee in people where strategy.terms.period.contains(employee.hired) {
      let needs = needs(of: employee, competences, level)
      let deadline = employee.hired.adding(months: months)
      guard !needs.isEmpty, employee.hired <= day, employee.isEmployed(on: min(deadline, day))
      else { continue }
      let records = municipality.records(of: employee.id)
      let lacked = lacking(needs, employee, records, on: min(deadline, day))
      if !lacked.isEmpty {
        guard deadline <= day else {
          let outlook = outlook(needs, employee, records, by: min(deadline, end))
          if deadline <= end { forecast = forecast + (outlook.isMet ? 1 : 0, 1) }
          lack(.init(.employee(employee.id), outlook.outlook, competences: lacked))
          continue
        }
        now = now + (0, 1)
        forecast = forecast + (0, 1)
        lack(.init(.employee(employee.id), .tooLate, competences: lacked))
      } else {
        now = now + (1, 1)
        forecast = forecast + (1, 1)
      }
    }
  }

  /// What the goal asks of someone; nothing of a role that requires none of it.
  func needs(
    of employee: Employee, _ competences: [Identifier<Competence>], _ level: CompetenceLevel?
  ) -> [Need] {
    let profile = municipality.roles[employee.role]?.profile
    return competences.compactMap { competence in
      let requirement = profile?.requirement(for: competence)
      guard let level = level ?? requirement?.level, level > .none else { return nil }
      return Need(competence: competence, level: level, requirement: requirement)
    }
  }

  /// The competences among some needs that someone lacks on a day.
  private func lacking(
    _ needs: [Need], _ employee: Employee, _ records: [CompetenceRecord], on day: CivilDate
  ) -> [Identifier<Competence>] {
    needs.filter { isLacking($0, employee, records, on: day) }.map(\.competence)
  }

  func isLacking(
    _ need: Need, _ employee: Employee, _ records: [CompetenceRecord], on day: CivilDate
  ) -> Bool {
    let own = records.lazy.filter { $0.competence == need.competence }
    return Standing(of: employee, requirement: need.requirement, records: own, on: day).level
      < need.level
  }

  /// How it looks for someone at a day to come.
  private func outlook(
    _ needs: [Need], _ employee: Employee, _ records: [CompetenceRecord], by end: CivilDate
  ) -> (isMet: Bool, outlook: GoalMissing.Outlook, lacking: [Identifier<Competence>]) {
    var planned: Identifier<Assignment>?
    var worst: GoalMissing.Outlook?
    var lacked: [Identifier<Competence>] = []
    for need in needs where isLacking(need, employee, records, on: end) {
      lacked.append(need.competence)
      switch remedy(for: need, employee, records, by: end) {
      case .planned(let id): planned = planned ?? id
      case .open: worst = .open
      case let step: if worst == nil { worst = step }
      }
    }
    if let worst { return (false, worst, lacked) }
    return (true, planned.map { .planned($0) } ?? .open, lacked)
  }

  /// The best that is on the way to give someone a level.
  private func remedy(
    for need: Need, _ employee: Employee, _ records: [CompetenceRecord], by end: CivilDate
  ) -> GoalMissing.Outlook {
    var step: GoalStep?
    var planned: Identifier<Assignment>?
    municipality.eachAssignment(of: employee.id) { assignment in
      guard planned == nil, !assignment.state.isGone,
        let offering = municipality.offerings[assignment.offering],
        (offering.develops[need.competence] ?? .none) >= need.level
      else { return }
      let session = assignment.session.flatMap { municipality.sessions[$0] }
      if let day = self.planned(assignment, session), day <= end {
        planned = assignment.id
      } else if let day = taken(assignment, session), isAwaited(day, need, records) {
        planned = assignment.id
      } else if step == nil {
        step = self.step(assignment, session)
      }
    }
    return planned.map { .planned($0) } ?? step.map { .step($0) } ?? .open
  }

  /// Whether a level that education gives may still be confirmed: it was taken lately, and nothing
  /// has been recorded about the competence since.
  private func isAwaited(
    _ taken: CivilDate, _ need: Need, _ records: [CompetenceRecord]
  ) -> Bool {
    day.adding(months: -Self.monthsBack) < taken && taken <= day
      && !records.contains { $0.competence == need.competence && taken < $0.date && $0.date <= day }
  }
}
