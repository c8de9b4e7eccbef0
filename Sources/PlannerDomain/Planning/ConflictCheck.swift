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
    var found = all(of: assignment, for: employee, taking: offering)
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
    return all(of: assignment, for: employee, taking: offering).filter(\.isBlock)
  }

  private func all(
    of assignment: Assignment, for employee: Employee, taking offering: Offering
  ) -> [Conflict] {
    let others = municipality.assignments(of: employee.id)
    return schedule(
      of: assignment, for: employee, besides: others,
      presence: TeamPresence(of: employee.team, in: municipality))
      + standing(of: assignment, taking: offering, besides: others)
  }

  /// The conflicts of all live assignments of a team's employees in a year, by assignment, but for
  /// overrun budgets, which `BudgetStatus` tells once for each team.
  public func conflicts(of team: Identifier<Team>, in year: Int) -> [Conflict] {
    var found: [(assignment: Identifier<Assignment>, conflicts: [Conflict])] = []
    // Gathered when first needed: few teams of many may have anything planned.
    var presence: TeamPresence?
    for id in municipality.employeesOfTeam[team] {
      guard let employee = municipality.employees[id] else { continue }
      let own = municipality.assignments(of: id)
      for assignment in own where assignment.year == year && assignment.state.isLive {
        guard let offering = municipality.offerings[assignment.offering] else { continue }
        let known = presence ?? TeamPresence(of: team, in: municipality)
        presence = known
        let conflicts =
          schedule(of: assignment, for: employee, besides: own, presence: known)
          + standing(of: assignment, taking: offering, besides: own)
        if !conflicts.isEmpty { found.append((assignment.id, conflicts)) }
      }
    }
    return found.sorted { $0.assignment < $1.assignment }.flatMap(\.conflicts)
  }

  // MARK: - Days

  /// - Parameter others: the employee's assignments, by identifier; the one given may be among them.
  private func schedule(
    of assignment: Assignment, for employee: Employee, besides others: [Assignment],
    presence: TeamPresence
  ) -> [Conflict] {
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
    found += doubleBookings(of: assignment, in: session, among: others)
    if let shortage = shortage(caused: assignment, in: session, presence) {
      found.append(conflict(assignment, shortage, block: false))
    }
    for day in session.days {
      if let holiday = Holiday(on: day) {
        found.append(conflict(assignment, .holiday(holiday, on: day), block: false))
      }
    }
    return found
  }

  private func doubleBookings(
    of assignment: Assignment, in session: CourseSession, among others: [Assignment]
  ) -> [Conflict] {
    var found: [Conflict] = []
    for other in others
    where other.id != assignment.id && other.state.takesTime && other.state != .wished {
      guard let otherSession = other.session.flatMap({ municipality.sessions[$0] }),
        otherSession.state != .cancelled, otherSession.start <= session.end,
        session.start <= otherSession.end,
        let day = otherSession.days.first(where: session.days.contains)
      else { continue }
      // Two courses of half a day each may share a day, one in the morning, one after noon.
      let bothShort = [assignment, other].allSatisfy {
        (municipality.offerings[$0.offering]?.length.rawValue ?? 2) == 1
      }
      found.append(
        conflict(
          assignment, .doubleBooked(with: other.id, on: day),
          block: !bothShort && assignment.state != .wished))
    }
    return found
  }

  /// The first course day on which the team falls below its least staffing.
  private func shortage(
    caused assignment: Assignment, in session: CourseSession, _ presence: TeamPresence
  ) -> Conflict.Problem? {
    guard presence.leastStaffing > 0 else { return nil }
    for day in session.days {
      let present = presence.present(on: day, without: assignment.employee)
      if present < presence.leastStaffing {
        return .understaffed(
          team: presence.team, on: day, present: present, least: presence.leastStaffing)
      }
    }
    return nil
  }

  // MARK: - Seats, deadlines, prerequisites

  private func standing(
    of assignment: Assignment, taking offering: Offering, besides own: [Assignment]
  ) -> [Conflict] {
    var found: [Conflict] = []
    let twin = own.first {
      $0.id != assignment.id && $0.offering == offering.id && $0.state.isLive
    }
    if let twin { found.append(conflict(assignment, .assignedAlready(twin.id), block: true)) }
    for prerequisite in offering.prerequisites.sorted()
    where !municipality.isMet(
      prerequisite, by: own.filter { $0.id != assignment.id },
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
    var taken = 0
    municipality.eachAssignment(in: session.id) { other in
      if other.id != assignment.id, enrols ? other.state.holdsSeat : other.state.takesSeat {
        taken += 1
      }
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
    var taken = 0
    eachAssignment(in: session) { if $0.id != excluded, $0.state.takesSeat { taken += 1 } }
    return taken
  }

  /// Seats that one's own people can still take; never below 0.
  public func freeSeats(in session: CourseSession) -> Int {
    max(0, session.capacity - seatsTaken(in: session.id))
  }
}
