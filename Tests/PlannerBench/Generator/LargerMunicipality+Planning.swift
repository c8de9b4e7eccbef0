import PlannerDomain

extension LargerMunicipality {
  /// Who goes where: most of it closes gaps, hardly any of it collides, and it has come as far as the day
  /// it is held on lets it.
  mutating func growAssignments(
    of people: [Employee], to offerings: [Offering], in sessions: [CourseSession]
  ) -> [Assignment] {
    let roles = Dictionary(uniqueKeysWithValues: stock.roles.map { ($0.id, $0) })
    let catalogue = Dictionary(uniqueKeysWithValues: offerings.map { ($0.id, $0) })
    let choices = CourseChoices(offerings: offerings, sessions: sessions)
    var diary = Diary()
    var assignments: [Assignment] = []
    while assignments.count < size.assignments, !people.isEmpty {
      let employee = people[assignments.count % people.count]
      guard let role = roles[employee.role] else { break }
      let competence = role.profile.requirements.any(&random)?.competence
      var assignment = undated(assignments.count, of: employee, lifting: competence, choices)
      if random.chance(90) {
        for _ in 0..<12 {
          guard let session = choices.sessions(for: role, lifting: competence).any(&random),
            random.chance(1) || diary.hasRoom(for: employee, in: session)
          else { continue }
          assignment = dated(
            assignment, in: session, diary: &diary, offering: catalogue[session.offering],
            lifting: competence)
          break
        }
      }
      // Nobody has the same education under way twice.
      if diary.note(assignment) { assignments.append(assignment) }
    }
    return assignments
  }

  private mutating func undated(
    _ number: Int, of employee: Employee, lifting competence: Identifier<Competence>?,
    _ choices: CourseChoices
  ) -> Assignment {
    let offering = choices.all.any(&random)
    let state = random.chance(40) ? AssignmentState.wished : .proposed
    return Assignment(
      id: id("a", number), employee: employee.id, offering: offering?.id ?? "", year: planYear,
      reason: reason(lifting: competence, by: offering), history: history(to: state, before: today))
  }

  private mutating func dated(
    _ assignment: Assignment, in session: CourseSession, diary: inout Diary, offering: Offering?,
    lifting competence: Identifier<Competence>?
  ) -> Assignment {
    var assignment = assignment
    let state = state(in: session)
    assignment.offering = session.offering
    assignment.session = session.id
    assignment.year = session.start.year
    assignment.reason = reason(lifting: competence, by: offering)
    assignment.history = history(to: state, before: min(today, session.start), in: session)
    if state.commitsMoney || state.spendsMoney {
      assignment.agreedCost = offering?.netPricePerHead(on: session.start)
    }
    if state == .waitlisted { assignment.queuePlace = diary.nextPlace(in: session.id) }
    return assignment
  }

  private mutating func state(in session: CourseSession) -> AssignmentState {
    if session.state == .held {
      return random.choice(
        [
          (.completed, weight: 70), (.attended, weight: 12), (.partlyAttended, weight: 4),
          (.absent, weight: 4), (.withdrawn, weight: 5), (.declined, weight: 3),
          (.cancelledByProvider, weight: 2),
        ], else: .completed)
    }
    if session.start <= today { return .enrolled }
    return random.choice(
      [
        (.wished, weight: 15), (.proposed, weight: 25), (.approved, weight: 22),
        (.enrolled, weight: 24), (.waitlisted, weight: 4), (.declined, weight: 4),
        (.withdrawn, weight: 4), (.expired, weight: 2),
      ], else: .proposed)
  }

  private mutating func reason(
    lifting competence: Identifier<Competence>?, by offering: Offering?
  ) -> Assignment.Reason {
    if let competence, offering?.develops[competence] != nil { return .gap(competence) }
    return random.choice(
      [
        (.ownWish, weight: 50), (.leadersDecision, weight: 35),
        (.strategyGoal("Færre børn skal skifte rådgiver"), weight: 15),
      ], else: .ownWish)
  }

  /// The steps that lead to a state, some days apart, the last of what was planned before a day.
  private mutating func history(
    to state: AssignmentState, before day: CivilDate, in session: CourseSession? = nil
  ) -> [Assignment.Step] {
    let path = state.path
    var date = day.adding(days: -random.number(12...90) - 3 * path.count)
    return path.map { step in
      date = date.adding(days: random.number(0...4))
      if let session, step.spendsMoney {
        date = max(date, step == .completed ? session.end.adding(days: 1) : session.end)
      }
      let needsReason = step == .declined || step == .withdrawn || step == .cancelledByProvider
      return Assignment.Step(
        step, on: min(date, today), by: "Leder Eksempel",
        note: needsReason ? "Passede ikke i planen" : "")
    }
  }

  /// Frames near to what the plan costs, so that some teams have too little.
  mutating func growBudgets(
    of teams: [Team], for people: [Employee], _ assignments: [Assignment], _ offerings: [Offering]
  ) -> [Budget] {
    let team = Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0.team) })
    let price = Dictionary(
      uniqueKeysWithValues: offerings.map { ($0.id, $0.netPricePerHead(on: today)) })
    var plans: [Budget.ID: Money] = [:]
    for assignment in assignments {
      guard let team = team[assignment.employee] else { continue }
      plans[Budget.ID(team: team, year: assignment.year), default: .zero] +=
        assignment.agreedCost ?? price[assignment.offering] ?? .zero
    }
    return teams.flatMap { team in
      [planYear - 1, planYear].map { year in
        let plan = plans[Budget.ID(team: team.id, year: year)] ?? .kroner(20_000)
        let thousands = plan.wholeKroner * random.number(45...130) / 100_000 + 1
        return Budget(team: team.id, year: year, frame: .kroner(thousands * 1000))
      }
    }
  }
}

extension AssignmentState {
  /// The states on the ordinary way to this one, and the state itself.
  fileprivate var path: [AssignmentState] {
    switch self {
    case .wished: [.wished]
    case .proposed: [.wished, .proposed]
    case .approved: [.proposed, .approved]
    case .enrolled: [.proposed, .approved, .enrolled]
    case .waitlisted: [.proposed, .approved, .waitlisted]
    case .attended, .partlyAttended, .absent: [.wished, .proposed, .approved, .enrolled, self]
    case .completed: [.proposed, .approved, .enrolled, .attended, .completed]
    case .declined, .expired: [.wished, .proposed, self]
    case .withdrawn, .cancelledByProvider: [.proposed, .approved, self]
    }
  }
}
