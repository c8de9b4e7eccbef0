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
    }
  }

  private mutating func set(_ employee: Employee?, at id: Identifier<Employee>) {
    let old = employees[id]
    employeesOfTeam.update(id, from: old?.team, to: employee?.team)
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
}
