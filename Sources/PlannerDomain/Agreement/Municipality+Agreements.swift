extension Municipality {
  /// The agreements that cover an assignment, by their names: at most one that has not lapsed.
  public func agreements(covering assignment: Identifier<Assignment>) -> [ImplementationAgreement] {
    agreementsOfAssignment[assignment].sorted().compactMap { agreements[$0] }
  }

  /// The agreement about an assignment that has not lapsed.
  public func agreement(about assignment: Identifier<Assignment>) -> ImplementationAgreement? {
    for id in agreementsOfAssignment[assignment] {
      if let agreement = agreements[id], agreement.recorded != .lapsed { return agreement }
    }
    return nil
  }

  public func agreements(of team: Identifier<Team>) -> [ImplementationAgreement] {
    agreementsOfTeam[team].compactMap { agreements[$0] }
  }

  /// In the order of their names.
  public func goals(of agreement: Identifier<ImplementationAgreement>) -> [FollowUpGoal] {
    goalsOfAgreement[agreement]
  }

  /// In the order of their names.
  public func ratings(of assignment: Identifier<Assignment>) -> [TransferRating] {
    ratingsOfAssignment[assignment]
  }

  /// How far an agreement has come on a day: active from the first course day on.
  public func state(of agreement: ImplementationAgreement, on today: CivilDate) -> AgreementState {
    agreement.state(on: today, course: course(of: agreement))
  }

  /// The assignments that it still is about: not declined, withdrawn or the like; all of them where
  /// none is left.
  public func covered(by agreement: ImplementationAgreement) -> [Assignment] {
    let all = agreement.assignments.sorted().compactMap { assignments[$0] }
    let left = all.filter { !$0.state.isGone }
    return left.isEmpty ? all : left
  }

  public func offering(of agreement: ImplementationAgreement) -> Offering? {
    agreement.assignments.lazy.compactMap { assignments[$0] }.first
      .flatMap { offerings[$0.offering] }
  }

  /// From the first course day to the last; nil while there are no dates.
  ///
  /// Where people have been
  /// moved to different sessions, it reaches from the earliest to the latest.
  public func course(of agreement: ImplementationAgreement) -> Period? {
    var first: CivilDate?
    var last: CivilDate?
    var goneFirst: CivilDate?
    var goneLast: CivilDate?
    for id in agreement.assignments {
      guard let assignment = assignments[id],
        let session = assignment.session.flatMap({ sessions[$0] })
      else { continue }
      if assignment.state.isGone {
        goneFirst = min(goneFirst ?? session.start, session.start)
        goneLast = max(goneLast ?? session.end, session.end)
      } else {
        first = min(first ?? session.start, session.start)
        last = max(last ?? session.end, session.end)
      }
    }
    guard let start = first ?? goneFirst, let end = first == nil ? goneLast : last else {
      return nil
    }
    return Period(from: start, to: end)
  }

  /// From the first course day to the last of some assignments; nil while there are no dates.
  public func course(of assignments: [Assignment]) -> Period? {
    let runs = assignments.compactMap { $0.session.flatMap { sessions[$0] } }
    guard let first = runs.map(\.start).min(), let last = runs.map(\.end).max() else { return nil }
    return Period(from: first, to: last)
  }

  /// Those who shall sign: the participants by their names, the leader, and HR.
  public func parties(of agreement: ImplementationAgreement) -> [AgreementParty] {
    participants(of: agreement).map { .participant($0.id) } + [.leader, .humanResources]
  }

  /// Those who take the education, in order of their names.
  public func participants(of agreement: ImplementationAgreement) -> [Employee] {
    guard agreement.assignments.count > 1 else {
      return participantNames(of: agreement).compactMap { employees[$0] }
    }
    return Set(covered(by: agreement).map(\.employee)).compactMap { employees[$0] }
      .sorted { (DanishText.sortKey($0.name), $0.id) < (DanishText.sortKey($1.name), $1.id) }
  }

  /// The identifiers of those who take the education, in their order.
  private func participantNames(
    of agreement: ImplementationAgreement
  ) -> [Identifier<Employee>] {
    guard agreement.assignments.count > 1 else {
      return agreement.assignments.compactMap { assignments[$0]?.employee }
    }
    return Set(covered(by: agreement).map(\.employee)).sorted()
  }

  /// Those whose signatures the present text lacks; empty for what is over.
  public func missingSignatures(of agreement: ImplementationAgreement) -> [AgreementParty] {
    guard !agreement.recorded.isOver else { return [] }
    let signed = Set(agreement.signatures.map(\.party))
    return parties(of: agreement).filter { !signed.contains($0) }
  }

  /// Who signs as the leader and has the leader's duties: whoever leads the team, or its head where the
  /// leader takes part; nil where there is no one else than those who take part.
  public func leader(of agreement: ImplementationAgreement) -> Identifier<Employee>? {
    teams[agreement.team]?.leader { person in
      agreement.assignments.contains { assignments[$0]?.employee == person }
        && participantNames(of: agreement).contains(person)
    }
  }

  /// Whether the leader's part would be a participant's own: the leader takes part, and no other is
  /// known, or a participant's is the name that it is signed with.
  public func isOwnLeader(_ agreement: ImplementationAgreement) -> Bool {
    if let name = agreement.signatures.first(where: { $0.party == .leader })?.name {
      return isParticipant(named: name, in: agreement)
    }
    return leader(of: agreement) == nil && teams[agreement.team]?.leader != nil
  }

  /// Whether a name is a participant's, and not that of someone else who leads.
  func isParticipant(named name: String, in agreement: ImplementationAgreement) -> Bool {
    func folded(_ name: String) -> String {
      DanishText.fold(name.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }
    let leader = leader(of: agreement).flatMap { employees[$0]?.name }
    // As nearly always, which spares the folding.
    if leader == name { return false }
    let name = folded(name)
    return leader.map(folded) != name
      && participantNames(of: agreement).contains { employees[$0].map { folded($0.name) } == name }
  }

  /// When an item is due now; nil while the course that it is counted from has no dates.
  public func due(
    _ item: AgreementItem, of agreement: ImplementationAgreement
  ) -> CivilDate? {
    agreement.status(of: item.number).rescheduled ?? item.due.date(of: course(of: agreement))
  }

  /// When a goal is due now; nil while the course that it is counted from has no dates.
  public func due(_ goal: FollowUpGoal) -> CivilDate? {
    goal.dueDate(of: agreements[goal.agreement].flatMap { course(of: $0) })
  }

  /// The people whom a duty rests on now: a role's by who holds it today; empty for HR, and for a
  /// leader's where there is none, or none but those who take part.
  public func people(
    responsibleFor owner: DutyOwner, in agreement: ImplementationAgreement
  ) -> [Identifier<Employee>] {
    switch owner {
    case .participant: participantNames(of: agreement)
    case .leader: leader(of: agreement).map { [$0] } ?? []
    case .humanResources: []
    case .employee(let id): [id]
    }
  }
}

extension AssignmentState {
  /// It came to nothing, so that there is nothing to agree on.
  public var isGone: Bool {
    switch self {
    case .absent, .declined, .withdrawn, .cancelledByProvider, .expired: true
    default: false
    }
  }
}
