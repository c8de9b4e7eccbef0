extension Municipality {
  mutating func performAgreement(
    _ edit: Edit, on today: CivilDate, by actor: Actor, log: inout ChangeLog
  ) throws(EditError) {
    switch edit {
    case .draftAgreement(let new):
      try put(drafted(new, on: today, by: actor), &log)
    case .reviseAgreement(let id, let old, let terms, let known):
      try put(revised(id, from: old, to: terms, takingOff: known, on: today, by: actor), &log)
    case .coverAssignments(let id, let assignments):
      try put(covering(id, assignments, on: today, by: actor), &log)
    case .sign(let id, let party, let name, let terms):
      try put(signed(id, by: party, named: name, terms, on: today, recordedBy: actor), &log)
    case .withdrawSignature(let id, let party, let reason):
      try put(unsigned(id, by: party, reason: reason, on: today, recordedBy: actor), &log)
    case .concludeAgreement(let id, let note):
      try conclude(id, note: note, on: today, by: actor, log: &log)
    case .lapseAgreement(let id, let reason):
      var agreement = try agreementInForce(id, for: .lapsed)
      guard !reason.isBlank else { throw .explanationNeeded(.agreement(id)) }
      agreement.history.append(
        .init(.lapsed, on: today, by: actor.name, note: reason, because: .givenUp))
      put(agreement, &log)
    case .reopenAgreement(let id, let reason):
      try put(reopened(id, reason: reason, on: today, by: actor), &log)
    case .lapseOfLeavers: lapseOfLeavers(on: today, by: actor, log: &log)
    default: break
    }
  }

  mutating func put(_ agreement: ImplementationAgreement, _ log: inout ChangeLog) {
    put(.agreement(agreement.id), .agreement(agreement), &log)
  }

  /// The agreement, if it is neither concluded nor lapsed.
  func agreementInForce(
    _ id: Identifier<ImplementationAgreement>, for step: AgreementState
  ) throws(EditError) -> ImplementationAgreement {
    guard let agreement = agreements[id] else { throw .unknown(.agreement(id)) }
    guard !agreement.recorded.isOver else {
      throw .noSuchAgreementStep(id, from: agreement.recorded, to: step)
    }
    return agreement
  }

  private func drafted(
    _ new: NewAgreement, on today: CivilDate, by actor: Actor
  ) throws(EditError) -> ImplementationAgreement {
    let key = EntryKey.agreement(new.id)
    guard agreements[new.id] == nil else { throw .exists(key) }
    let team = try team(of: new.assignments, for: key)
    let agreement = ImplementationAgreement(
      id: new.id, team: team, assignments: new.assignments, terms: new.terms,
      history: [.init(.draft, on: today, by: actor.name)])
    try checkDues(of: new.terms, in: agreement, on: today)
    return agreement
  }

  /// The team that all the assignments' people are in; they must be of one session, or none yet.
  private func team(
    of ids: Set<Identifier<Assignment>>, for key: EntryKey
  ) throws(EditError) -> Identifier<Team> {
    var covered: [Assignment] = []
    for id in ids.sorted() {
      guard let assignment = assignments[id] else {
        throw .refersToUnknown(.assignment(id), from: key)
      }
      guard !assignment.state.isGone else { throw .invalid(key, .assignments, .doesNotFit(.state)) }
      covered.append(assignment)
    }
    let teams = Set(covered.compactMap { employees[$0.employee]?.team })
    guard let team = teams.first else { throw .invalid(key, .assignments, .missing) }
    guard teams.count == 1 else { throw .invalid(key, .assignments, .doesNotFit(.teams)) }
    guard Set(covered.map(\.session)).count == 1 else {
      throw .invalid(key, .assignments, .doesNotFit(.session))
    }
    return team
  }

  private func revised(
    _ id: Identifier<ImplementationAgreement>, from old: AgreementTerms, to terms: AgreementTerms,
    takingOff known: Set<AgreementParty>, on today: CivilDate, by actor: Actor
  ) throws(EditError) -> ImplementationAgreement {
    var agreement = try agreementInForce(id, for: .draft)
    guard terms != old else { return agreement }
    // What others changed meanwhile stays, unless it is the same that is changed here.
    let next = agreement.highestItemNumber + 1
    guard
      let terms = agreement.terms == old
        ? terms : old.merging(agreement.terms, terms, next: next)
    else { throw .changedMeanwhile(.agreement(id)) }
    guard terms != agreement.terms else { return agreement }
    guard agreement.signed.isSubset(of: known) else { throw .signedMeanwhile(id) }
    let numbers = Set(agreement.allVersions.flatMap(\.terms.items).map(\.number))
    let highest = agreement.highestItemNumber
    for item in terms.items where !numbers.contains(item.number) && item.number <= highest {
      throw .invalid(.agreement(id), .items, .taken(by: .agreement(id)))
    }
    try checkDues(of: terms, in: agreement, on: today, unlike: agreement.terms)
    keepVersion(of: &agreement)
    agreement.terms = terms
    if agreement.recorded == .agreed {
      agreement.history.append(.init(.draft, on: today, by: actor.name))
    }
    return agreement
  }

  /// Keeps the present text as a version if someone has signed it, and takes the signatures off.
  private func keepVersion(of agreement: inout ImplementationAgreement) {
    guard !agreement.signatures.isEmpty else { return }
    agreement.versions.append(
      AgreementVersion(terms: agreement.terms, signatures: agreement.signatures))
    agreement.signatures = []
  }

  private func covering(
    _ id: Identifier<ImplementationAgreement>, _ ids: Set<Identifier<Assignment>>,
    on today: CivilDate, by actor: Actor
  ) throws(EditError) -> ImplementationAgreement {
    var agreement = try agreementInForce(id, for: .draft)
    let added = ids.subtracting(agreement.assignments)
    let stays = ids.intersection(agreement.assignments)
    let team = try team(of: added.isEmpty ? ids : added, for: .agreement(id))
    guard team == agreement.team else {
      throw .invalid(.agreement(id), .assignments, .doesNotFit(.teams))
    }
    let before = Set(
      stays.compactMap { assignments[$0] }.filter { !$0.state.isGone }.map(\.session))
    let after = Set(added.compactMap { assignments[$0]?.session })
    guard before.isEmpty || after.allSatisfy(before.contains) else {
      throw .invalid(.agreement(id), .assignments, .doesNotFit(.session))
    }
    let people = Set(ids.compactMap { assignments[$0]?.employee })
    if let left = agreement.signatures.compactMap(\.party.employee)
      .first(where: { !people.contains($0) })
    {
      throw .hasSigned(id, left)
    }
    agreement.assignments = ids
    if agreement.recorded == .agreed, !added.isEmpty {
      agreement.history.append(.init(.draft, on: today, by: actor.name))
    }
    return agreement
  }

  private func signed(
    _ id: Identifier<ImplementationAgreement>, by party: AgreementParty, named name: String,
    _ terms: AgreementTerms, on today: CivilDate, recordedBy actor: Actor
  ) throws(EditError) -> ImplementationAgreement {
    var agreement = try agreementInForce(id, for: .agreed)
    let key = EntryKey.agreement(id)
    guard agreement.terms == terms else { throw .changedMeanwhile(key) }
    guard parties(of: agreement).contains(party) else {
      throw .invalid(key, .signature, .doesNotFit(.assignments))
    }
    guard !agreement.signatures.contains(where: { $0.party == party }) else {
      throw .invalid(key, .signature, .taken(by: key))
    }
    if party == .leader, isParticipant(named: name, in: agreement) { throw .ownLeader(id) }
    for holder in LearningGoal.Holder.allCases where agreement.terms.goals(of: holder).isEmpty {
      throw .invalid(key, .goals, .missing)
    }
    agreement.signatures.append(.init(party, name: name, on: today, by: actor.name))
    agreeIfAllSigned(&agreement, on: today, by: actor)
    return agreement
  }

  func agreeIfAllSigned(
    _ agreement: inout ImplementationAgreement, on today: CivilDate, by actor: Actor
  ) {
    guard agreement.recorded == .draft, !agreement.signatures.isEmpty,
      missingSignatures(of: agreement).isEmpty
    else { return }
    agreement.history.append(.init(.agreed, on: today, by: actor.name))
  }

  private func unsigned(
    _ id: Identifier<ImplementationAgreement>, by party: AgreementParty, reason: String,
    on today: CivilDate, recordedBy actor: Actor
  ) throws(EditError) -> ImplementationAgreement {
    var agreement = try agreementInForce(id, for: .draft)
    guard !reason.isBlank else { throw .explanationNeeded(.agreement(id)) }
    guard agreement.signatures.contains(where: { $0.party == party }) else {
      throw .changedMeanwhile(.agreement(id))
    }
    agreement.versions.append(
      AgreementVersion(terms: agreement.terms, signatures: agreement.signatures))
    agreement.signatures.removeAll { $0.party == party }
    agreement.history.append(.init(.draft, on: today, by: actor.name, note: reason))
    return agreement
  }

  private mutating func conclude(
    _ id: Identifier<ImplementationAgreement>, note: String, on today: CivilDate, by actor: Actor,
    log: inout ChangeLog
  ) throws(EditError) {
    var agreement = try agreementInForce(id, for: .concluded)
    let state = state(of: agreement, on: today)
    guard state == .active, let end = course(of: agreement)?.last, end <= today else {
      throw .noSuchAgreementStep(id, from: state, to: .concluded)
    }
    let items = agreement.terms.items.filter { agreement.status(of: $0.number).isOpen }
    let goals = goals(of: id).filter { !$0.state.isSettled }.sorted { $0.id < $1.id }
    guard (items.isEmpty && goals.isEmpty) || !note.isBlank else {
      throw .dutiesOpen(id, count: items.count + goals.count)
    }
    for item in items {
      agreement.events.append(.init(item.number, .closed, on: today, by: actor.name, note: note))
    }
    for var goal in goals {
      goal.history.append(.init(.state(.dropped), on: today, by: actor.name, note: note))
      put(.followUpGoal(goal.id), .followUpGoal(goal), &log)
    }
    agreement.history.append(.init(.concluded, on: today, by: actor.name, note: note))
    put(agreement, &log)
  }

  private func reopened(
    _ id: Identifier<ImplementationAgreement>, reason: String, on today: CivilDate, by actor: Actor
  ) throws(EditError) -> ImplementationAgreement {
    guard var agreement = agreements[id] else { throw .unknown(.agreement(id)) }
    guard agreement.recorded.isOver else {
      throw .noSuchAgreementStep(id, from: agreement.recorded, to: .draft)
    }
    guard !reason.isBlank else { throw .explanationNeeded(.agreement(id)) }
    guard !lapses(agreement, on: today) else {
      throw .invalid(.agreement(id), .assignments, .doesNotFit(.state))
    }
    agreement.history.append(.init(.draft, on: today, by: actor.name, note: reason))
    agreeIfAllSigned(&agreement, on: today, by: actor)
    return agreement
  }
}
