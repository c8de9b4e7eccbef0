extension Municipality {
  /// Takes in an entry that was kept: as `set`, but for the time that it takes when there was none
  /// of its name, as is nearly always so.
  mutating func take(_ entry: consuming Entry) {
    switch entry {
    case .employee(let employee):
      let old = employees.updateValue(employee, forKey: employee.id)
      employeesOfTeam.update(employee.id, from: old?.team, to: employee.team)
      employeesOfNumber.update(employee.id, from: old?.numberID, to: employee.numberID)
    case .record(let record):
      let old = records.updateValue(record, forKey: record.id)
      recordsOfEmployee.update(record.id, from: old?.employee, to: record.employee)
    case .offering(let offering): offerings[offering.id] = offering
    case .session(let session):
      let old = sessions.updateValue(session, forKey: session.id)
      sessionsOfOffering.update(session.id, from: old?.offering, to: session.offering)
    case .assignment(let assignment):
      let old = assignments.updateValue(assignment, forKey: assignment.id)
      assignmentsOfEmployee.update(assignment.id, from: old?.employee, to: assignment.employee)
      assignmentsOfOffering.update(assignment.id, from: old?.offering, to: assignment.offering)
      assignmentsOfSession.update(assignment.id, from: old?.session, to: assignment.session)
    case .followUpGoal(let goal):
      let old = followUpGoals.updateValue(goal, forKey: goal.id)
      goalsOfAgreement.update(goal.id, from: old?.agreement, to: goal, of: goal.agreement)
    case .rating(let rating):
      let old = ratings.updateValue(rating, forKey: rating.id)
      ratingsOfAssignment.update(
        rating.id, from: old?.assignment, to: rating, of: rating.assignment)
    case .adviceDismissal(let dismissal): adviceDismissals[dismissal.id] = dismissal
    case .profile, .theme, .provider, .competence, .role, .team, .package, .requisition, .budget,
      .agreementTemplate, .agreement, .strategy:
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
        employeesOfNumber = other.employeesOfNumber
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
      case .agreementTemplate: agreementTemplates = other.agreementTemplates
      case .agreement:
        agreements = other.agreements
        agreementsOfAssignment = other.agreementsOfAssignment
        agreementsOfTeam = other.agreementsOfTeam
      case .adviceDismissal: adviceDismissals = other.adviceDismissals
      case .followUpGoal:
        followUpGoals = other.followUpGoals
        goalsOfAgreement = other.goalsOfAgreement
      case .rating:
        ratings = other.ratings
        ratingsOfAssignment = other.ratingsOfAssignment
      case .strategy: strategies = other.strategies
      }
    }
  }
}
