extension Municipality {
  /// Takes in an entry that was kept, and that is not there yet but for the survey's themes and the
  /// profile: as `set`, without asking what was there before.
  mutating func take(_ entry: consuming Entry) {
    switch entry {
    case .employee(let employee):
      employeesOfTeam.update(employee.id, from: nil, to: employee.team)
      employees[employee.id] = employee
    case .record(let record):
      recordsOfEmployee.update(record.id, from: nil, to: record.employee)
      records[record.id] = record
    case .offering(let offering): offerings[offering.id] = offering
    case .session(let session):
      sessionsOfOffering.update(session.id, from: nil, to: session.offering)
      sessions[session.id] = session
    case .assignment(let assignment):
      assignmentsOfEmployee.update(assignment.id, from: nil, to: assignment.employee)
      assignmentsOfOffering.update(assignment.id, from: nil, to: assignment.offering)
      if let session = assignment.session {
        assignmentsOfSession.update(assignment.id, from: nil, to: session)
      }
      assignments[assignment.id] = assignment
    case .profile, .theme, .provider, .competence, .role, .team, .package, .requisition, .budget:
      set(entry.key, to: entry)
    }
  }

  /// Takes the entries of some kinds from a municipality that was kept beside this one, in the place
  /// of those of the same kinds here.
  public mutating func adopt(_ kinds: [EntryKind], from other: Municipality) {
    for kind in kinds {
      switch kind {
      case .profile: profile = other.profile
      case .theme: themes = other.themes
      case .provider: providers = other.providers
      case .competence: competences = other.competences
      case .role: roles = other.roles
      case .team: teams = other.teams
      case .employee:
        employees = other.employees
        employeesOfTeam = other.employeesOfTeam
      case .record:
        records = other.records
        recordsOfEmployee = other.recordsOfEmployee
      case .offering: offerings = other.offerings
      case .package: packages = other.packages
      case .requisition: requisitions = other.requisitions
      case .session:
        sessions = other.sessions
        sessionsOfOffering = other.sessionsOfOffering
      case .assignment:
        assignments = other.assignments
        assignmentsOfEmployee = other.assignmentsOfEmployee
        assignmentsOfOffering = other.assignmentsOfOffering
        assignmentsOfSession = other.assignmentsOfSession
      case .budget: budgets = other.budgets
      }
    }
  }
}
