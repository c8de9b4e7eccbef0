/// Finds what stands in the way of assignments, against everything else that is planned.
public struct ConflictCheck: Sendable {
  private let municipality: Municipality
  private let today: CivilDate

  public init(_ municipality: Municipality, on today: CivilDate) {
    self.municipality = municipality
    self.today = today
  }

  /// The conflicts of an assignment as it is given, whether or not the municipality has it yet.
  ///
  /// References must exist. Blocks come first.
  public func conflicts(of assignment: Assignment) -> [Conflict] {
    guard let employee = municipality.employees[assignment.employee],
      let offering = municipality.offerings[assignment.offering]
    else { return [] }
    var found = schedule(of: assignment, for: employee)
    found += standing(of: assignment, for: employee, taking: offering)
    if let overrun = overrun(of: assignment, in: employee.team) {
      found.append(conflict(assignment, overrun, block: false))
    }
    return found.filter(\.isBlock) + found.filter { !$0.isBlock }
  }

  /// What no reason overrides among the conflicts of an assignment.
  func blocks(of assignment: Assignment) -> [Conflict] {
    guard let employee = municipality.employees[assignment.employee],
      let offering = municipality.offerings[assignment.offering]
    else { return [] }
    let found =
      schedule(of: assignment, for: employee)
      + standing(of: assignment, for: employee, taking: offering)
    return found.filter(\.isBlock)
  }

  /// The conflicts of all live assignments of a year but for overrun budgets, which `BudgetStatus`
  /// tells once for each team.
  public func conflicts(in year: Int) -> [Conflict] {
    municipality.assignments.values
      .filter { $0.year == year && $0.state.isLive }
      .sorted { $0.id < $1.id }
      .flatMap { assignment -> [Conflict] in
        guard let employee = municipality.employees[assignment.employee],
          let offering = municipality.offerings[assignment.offering]
        else { return [] }
        return schedule(of: assignment, for: employee)
          + standing(of: assignment, for: employee, taking: offering)
      }
  }

  // MARK: - Days

  private func schedule(of assignment: Assignment, for employee: Employee) -> [Conflict] {
    guard let session = assignment.session.flatMap({ municipality.sessions[$0] }) else {
      guard let year = Period(year: assignment.year),
        employee.left.map({ $0 < year.first }) ?? false || employee.hired > year.last
      else { return [] }
      return [conflict(assignment, .notEmployed(on: year.first), block: true)]
    }
    var found: [Conflict] = []
    if session.state == .cancelled {
      found.append(conflict(assignment, .sessionCancelled, block: true))
    } else if session.state == .held, isStep(assignment) {
      found.append(conflict(assignment, .sessionHeld, block: true))
    }
    if let day = session.days.first(where: { !employee.isEmployed(on: $0) }) {
      found.append(conflict(assignment, .notEmployed(on: day), block: true))
    }
    found += doubleBookings(of: assignment, in: session)
    if let shortage = shortage(caused: assignment, in: session, on: employee.team) {
      found.append(conflict(assignment, shortage, block: false))
    }
    for day in session.days {
      if let holiday = Holiday(on: day) {
        found.append(conflict(assignment, .holiday(holiday, on: day), block: false))
      }
    }
    return found
  }

  private func doubleBookings(of assignment: Assignment, in session: CourseSession) -> [Conflict] {
    let days = Set(session.days)
    return municipality.assignments(of: assignment.employee)
      .filter { $0.id != assignment.id && $0.state.takesTime && $0.state != .wished }
      .sorted { $0.id < $1.id }
      .compactMap { other in
        guard let otherSession = other.session.flatMap({ municipality.sessions[$0] }),
          otherSession.state != .cancelled,
          let day = otherSession.days.first(where: days.contains)
        else { return nil }
        // Two courses of half a day each may share a day, one in the morning, one after noon.
        let bothShort = [assignment, other].allSatisfy {
          (municipality.offerings[$0.offering]?.length.rawValue ?? 2) == 1
        }
        return conflict(
          assignment, .doubleBooked(with: other.id, on: day),
          block: !bothShort && assignment.state != .wished)
      }
  }

  /// The first course day on which the team falls below its least staffing.
  private func shortage(
    caused assignment: Assignment, in session: CourseSession, on teamID: Identifier<Team>
  ) -> Conflict.Problem? {
    guard let team = municipality.teams[teamID], team.leastStaffing > 0 else { return nil }
    let members = municipality.employees(of: teamID)
    let away = members.map { member -> Set<CivilDate> in
      if member.id == assignment.employee { return Set(session.days) }
      return daysAway(of: member)
    }
    for day in session.days {
      let present = zip(members, away).count { member, days in
        member.isEmployed(on: day) && !days.contains(day)
      }
      if present < team.leastStaffing {
        return .understaffed(
          team: teamID, on: day, present: present, least: team.leastStaffing)
      }
    }
    return nil
  }

  private func daysAway(of employee: Employee) -> Set<CivilDate> {
    var days: Set<CivilDate> = []
    for assignment in municipality.assignments(of: employee.id)
    where assignment.state.takesTime && assignment.state != .wished {
      guard let session = assignment.session.flatMap({ municipality.sessions[$0] }),
        session.state != .cancelled
      else { continue }
      days.formUnion(session.days)
    }
    return days
  }

  // MARK: - Seats, deadlines, prerequisites

  private func standing(
    of assignment: Assignment, for employee: Employee, taking offering: Offering
  ) -> [Conflict] {
    var found: [Conflict] = []
    let others = municipality.assignments(of: employee.id)
      .filter { $0.id != assignment.id }
      .sorted { $0.id < $1.id }
    if let twin = others.first(where: { $0.offering == offering.id && $0.state.isLive }) {
      found.append(conflict(assignment, .assignedAlready(twin.id), block: true))
    }
    for prerequisite in offering.prerequisites.sorted()
    where !municipality.isMet(
      prerequisite, by: others,
      before: assignment.session.flatMap { municipality.sessions[$0]?.start })
    {
      found.append(conflict(assignment, .missingPrerequisite(prerequisite), block: false))
    }
    if let session = assignment.session.flatMap({ municipality.sessions[$0] }) {
      let deadline = session.enrolmentDeadline ?? session.start
      if deadline < today, assignment.state != .enrolled || isNew(assignment) {
        found.append(conflict(assignment, .deadlinePassed(deadline), block: false))
      }
      if let full = lackOfSeats(for: assignment, in: session) { found.append(full) }
    }
    return found
  }

  /// Approving more than there are seats is a warning, for the rest can queue; a seat that another
  /// holds blocks.
  private func lackOfSeats(for assignment: Assignment, in session: CourseSession) -> Conflict? {
    guard assignment.state != .wished, assignment.state != .waitlisted else { return nil }
    let enrols = assignment.state.holdsSeat
    let taken = municipality.assignments(in: session.id).count {
      $0.id != assignment.id && (enrols ? $0.state.holdsSeat : $0.state.takesSeat)
    }
    guard taken + 1 > session.capacity else { return nil }
    return conflict(
      assignment, .full(capacity: session.capacity, taken: taken + 1), block: enrols)
  }

  private func isNew(_ assignment: Assignment) -> Bool {
    municipality.assignments[assignment.id]?.state != assignment.state
  }

  /// Whether the municipality does not have it as it is given.
  private func isStep(_ assignment: Assignment) -> Bool {
    municipality.assignments[assignment.id] != assignment
  }

  // MARK: - Money

  private func overrun(
    of assignment: Assignment, in team: Identifier<Team>
  ) -> Conflict.Problem? {
    guard assignment.state != .wished else { return nil }
    let cost = NetCost(of: assignment, in: municipality).net
    guard cost > .zero, let free = free(with: assignment, costing: cost, in: team), free < .zero
    else { return nil }
    return .overBudget(team: team, year: assignment.year, by: .zero - free)
  }

  /// What the team would have left with the assignment approved; nil without a frame.
  private func free(
    with assignment: Assignment, costing cost: Money, in team: Identifier<Team>
  ) -> Money? {
    guard municipality.isRequisitioned(assignment) else {
      let status = BudgetStatus(
        of: team, in: assignment.year, municipality: municipality, besides: assignment.id)
      return rest(of: status, for: assignment.state).map { $0 - cost }
    }
    // One more to share the price makes it cheaper for the others.
    var approved = assignment
    if !approved.state.commitsMoney { approved.history.append(.init(.approved, on: today)) }
    var trial = municipality
    trial.set(.assignment(approved.id), to: .assignment(approved))
    return rest(
      of: BudgetStatus(of: team, in: assignment.year, municipality: trial), for: assignment.state)
  }

  /// A proposal is held against the others too, or several could each fit into the same rest.
  private func rest(of status: BudgetStatus, for state: AssignmentState) -> Money? {
    status.free.map { state == .proposed ? $0 - (status.proposed - status.wished) : $0 }
  }

  private func conflict(
    _ assignment: Assignment, _ problem: Conflict.Problem, block: Bool
  ) -> Conflict {
    Conflict(assignment: assignment.id, problem: problem, isBlock: block)
  }
}

extension Municipality {
  /// Seats taken in a session, one assignment left out.
  func seatsTaken(
    in session: Identifier<CourseSession>, besides excluded: Identifier<Assignment>? = nil
  ) -> Int {
    assignments(in: session).count { $0.id != excluded && $0.state.takesSeat }
  }

  /// Seats that one's own people can still take; never below 0.
  public func freeSeats(in session: CourseSession) -> Int {
    max(0, session.capacity - seatsTaken(in: session.id))
  }
}
