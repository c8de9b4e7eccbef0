import PlannerDomain

extension NewAssignment {
  /// That one of the small municipality's people takes a session, named after both.
  static func plan(
    _ employee: Employee, _ session: CourseSession, _ state: AssignmentState = .proposed,
    note: String = ""
  ) -> NewAssignment {
    NewAssignment(
      id: .of(employee, session), employee: employee.id, offering: session.offering,
      session: session.id, year: 2026, reason: .leadersDecision, state: state, note: note)
  }

  /// That one of them takes an offering, no session chosen yet.
  static func plan(
    _ employee: Employee, _ offering: Offering, _ state: AssignmentState = .proposed,
    note: String = ""
  ) -> NewAssignment {
    NewAssignment(
      id: Identifier("\(employee.id):\(offering.id)"), employee: employee.id,
      offering: offering.id, year: 2026, reason: .leadersDecision, state: state, note: note)
  }
}

extension Identifier<Assignment> {
  static func of(_ employee: Employee, _ session: CourseSession) -> Self {
    Identifier("\(employee.id):\(session.id)")
  }
}

extension Assignment {
  /// An assignment that has come to a state by the shortest way.
  static func at(
    _ state: AssignmentState, _ employee: Employee, _ session: CourseSession,
    cost: Money? = nil
  ) -> Assignment {
    Assignment(
      id: .of(employee, session), employee: employee.id, offering: session.offering,
      session: session.id, year: 2026, reason: .leadersDecision, agreedCost: cost,
      queuePlace: state == .waitlisted ? 1 : nil,
      history: way(to: state).map { Step($0, on: "2026-01-10") })
  }

  private static func way(to state: AssignmentState) -> [AssignmentState] {
    switch state {
    case .wished, .proposed, .approved: [state]
    case .enrolled, .waitlisted, .cancelledByProvider: [.approved, state]
    case .attended, .partlyAttended, .absent: [.approved, .enrolled, state]
    case .completed: [.approved, .enrolled, .attended, .completed]
    case .declined, .withdrawn, .expired: [.proposed, state]
    }
  }
}
