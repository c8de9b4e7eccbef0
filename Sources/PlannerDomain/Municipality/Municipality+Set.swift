extension Municipality {
  /// Puts, replaces or (with nil) removes an entry and keeps the indices in step; checks nothing.
  mutating func set(_ key: EntryKey, to entry: Entry?) {
    switch (key, entry) {
    case (.profile, .profile(let profile)): self.profile = profile
    case (.profile, _): profile = MunicipalityProfile()
    case (.theme(let id), .theme(let theme)): themes[id] = theme
    case (.theme(let id), _): themes[id] = nil
    case (.provider(let id), .provider(let provider)): providers[id] = provider
    case (.provider(let id), _): providers[id] = nil
    case (.competence(let id), .competence(let competence)): competences[id] = competence
    case (.competence(let id), _): competences[id] = nil
    case (.role(let id), .role(let role)): roles[id] = role
    case (.role(let id), _): roles[id] = nil
    case (.team(let id), .team(let team)): teams[id] = team
    case (.team(let id), _): teams[id] = nil
    case (.employee(let id), .employee(let employee)): set(employee, at: id)
    case (.employee(let id), _): set(nil as Employee?, at: id)
    case (.record(let id), .record(let record)): set(record, at: id)
    case (.record(let id), _): set(nil as CompetenceRecord?, at: id)
    case (.offering(let id), .offering(let offering)): offerings[id] = offering
    case (.offering(let id), _): offerings[id] = nil
    case (.package(let id), .package(let package)): packages[id] = package
    case (.package(let id), _): packages[id] = nil
    case (.requisition(let id), .requisition(let requisition)): requisitions[id] = requisition
    case (.requisition(let id), _): requisitions[id] = nil
    case (.session(let id), .session(let session)): set(session, at: id)
    case (.session(let id), _): set(nil as CourseSession?, at: id)
    case (.assignment(let id), .assignment(let assignment)): set(assignment, at: id)
    case (.assignment(let id), _): set(nil as Assignment?, at: id)
    case (.budget(let id), .budget(let budget)): budgets[id] = budget
    case (.budget(let id), _): budgets[id] = nil
    case (.agreementTemplate(let id), .agreementTemplate(let template)):
      agreementTemplates[id] = template
    case (.agreementTemplate(let id), _): agreementTemplates[id] = nil
    case (.agreement(let id), .agreement(let agreement)): set(agreement, at: id)
    case (.agreement(let id), _): set(nil as ImplementationAgreement?, at: id)
    case (.adviceDismissal(let id), .adviceDismissal(let dismissal)):
      adviceDismissals[id] = dismissal
    case (.adviceDismissal(let id), _): adviceDismissals[id] = nil
    case (.followUpGoal(let id), .followUpGoal(let goal)): set(goal, at: id)
    case (.followUpGoal(let id), _): set(nil as FollowUpGoal?, at: id)
    case (.rating(let id), .rating(let rating)): set(rating, at: id)
    case (.rating(let id), _): set(nil as TransferRating?, at: id)
    case (.strategy(let id), .strategy(let strategy)): strategies[id] = strategy
    case (.strategy(let id), _): strategies[id] = nil
    }
  }

  private mutating func set(_ employee: Employee?, at id: Identifier<Employee>) {
    let old = employees[id]
    employeesOfTeam.update(id, from: old?.team, to: employee?.team)
    employeesOfNumber.update(id, from: old?.numberID, to: employee?.numberID)
    employees[id] = employee
  }

  private mutating func set(_ record: CompetenceRecord?, at id: Identifier<CompetenceRecord>) {
    let old = records[id]
    recordsOfEmployee.update(id, from: old?.employee, to: record?.employee)
    records[id] = record
  }

  private mutating func set(_ session: CourseSession?, at id: Identifier<CourseSession>) {
    let old = sessions[id]
    sessionsOfOffering.update(id, from: old?.offering, to: session?.offering)
    sessions[id] = session
  }

  private mutating func set(_ assignment: Assignment?, at id: Identifier<Assignment>) {
    let old = assignments[id]
    assignmentsOfEmployee.update(id, from: old?.employee, to: assignment?.employee)
    assignmentsOfOffering.update(id, from: old?.offering, to: assignment?.offering)
    assignmentsOfSession.update(id, from: old?.session, to: assignment?.session)
    assignments[id] = assignment
  }

  private mutating func set(
    _ agreement: ImplementationAgreement?, at id: Identifier<ImplementationAgreement>
  ) {
    let old = agreements[id]
    agreementsOfTeam.update(id, from: old?.team, to: agreement?.team)
    let before = old?.assignments ?? []
    let after = agreement?.assignments ?? []
    if before != after {
      for gone in before.subtracting(after) {
        agreementsOfAssignment.update(id, from: gone, to: nil)
      }
      for new in after.subtracting(before) {
        agreementsOfAssignment.update(id, from: nil, to: new)
      }
    }
    agreements[id] = agreement
  }

  private mutating func set(_ goal: FollowUpGoal?, at id: Identifier<FollowUpGoal>) {
    goalsOfAgreement.update(
      id, from: followUpGoals[id]?.agreement, to: goal, of: goal?.agreement)
    followUpGoals[id] = goal
  }

  private mutating func set(_ rating: TransferRating?, at id: Identifier<TransferRating>) {
    ratingsOfAssignment.update(
      id, from: ratings[id]?.assignment, to: rating, of: rating?.assignment)
    ratings[id] = rating
  }
}
