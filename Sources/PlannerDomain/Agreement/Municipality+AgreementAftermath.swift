/// What other edits do to agreements, within the same act.
extension Municipality {
  /// Lapses the agreements that have lost all whom they were about, agrees those whose last missing
  /// party has dropped out, and takes along those whose people have all changed team.
  mutating func settleAgreements(on today: CivilDate, by actor: Actor, log: inout ChangeLog) {
    guard !agreements.isEmpty else { return }
    var concerned: Set<Identifier<ImplementationAgreement>> = []
    for key in log.order {
      switch (log.originals[key] ?? nil, self[key]) {
      case (_, .assignment(let assignment)?) where assignment.state.isGone:
        concerned.formUnion(agreementsOfAssignment[assignment.id])
      case (.employee(let old)?, .employee(let new)?)
      where old.team != new.team || old.left != new.left:
        for assignment in assignmentsOfEmployee[new.id] {
          concerned.formUnion(agreementsOfAssignment[assignment])
        }
      default: break
      }
    }
    for id in concerned.sorted() {
      guard let agreement = agreements[id], !agreement.recorded.isOver else { continue }
      let settled = settled(agreement, on: today, by: actor)
      if settled != agreement { put(settled, &log) }
    }
  }

  func settled(
    _ agreement: ImplementationAgreement, on today: CivilDate, by actor: Actor
  ) -> ImplementationAgreement {
    var agreement = agreement
    if lapses(agreement, on: today) {
      let covered = covered(by: agreement)
      let reason = lapse(of: covered)
      agreement.history.append(
        .init(
          .lapsed, on: today, by: actor.name,
          note: reason == .employeeLeft
            ? "" : covered.compactMap(\.history.last?.note).first { !$0.isBlank } ?? "",
          because: reason))
      return agreement
    }
    let teams = Set(covered(by: agreement).compactMap { employees[$0.employee]?.team })
    if teams.count == 1, let team = teams.first { agreement.team = team }
    agreeIfAllSigned(&agreement, on: today, by: actor)
    return agreement
  }

  private func lapse(of covered: [Assignment]) -> AgreementStep.Lapse {
    if covered.contains(where: { !$0.state.isGone }) { return .employeeLeft }
    return covered.contains { $0.state == .cancelledByProvider }
      ? .courseCancelled : .assignmentEnded
  }

  /// Whether no one is left whom it is about: each has withdrawn or the like, or has left.
  func isAbandoned(_ agreement: ImplementationAgreement, on today: CivilDate) -> Bool {
    agreement.assignments.allSatisfy { id in
      guard let assignment = assignments[id] else { return true }
      return assignment.state.isGone || hasLeft(assignment, on: today)
    }
  }

  /// Whether the one who was to take it has left, or will before the course has ended.
  private func hasLeft(_ assignment: Assignment, on today: CivilDate) -> Bool {
    guard let left = employees[assignment.employee]?.left else { return false }
    return left < today || leavesBeforeEnd(of: assignment)
  }

  /// Whether the one who is to take it leaves, or has left, before the course has ended.
  func leavesBeforeEnd(of assignment: Assignment) -> Bool {
    guard let left = employees[assignment.employee]?.left,
      let end = assignment.session.flatMap({ sessions[$0]?.end })
    else { return false }
    return left < end
  }

  /// Erases what was agreed about an assignment that is erased: it leaves the agreements that cover
  /// others too, with the signatures of the one it was about, and takes the others along.
  mutating func forget(_ assignment: Assignment, _ log: inout ChangeLog) {
    for rating in ratings(of: assignment.id).sorted(by: { $0.id < $1.id }) {
      put(.rating(rating.id), nil, &log)
    }
    for var agreement in agreements(covering: assignment.id) {
      agreement.assignments.remove(assignment.id)
      guard !agreement.assignments.isEmpty else {
        erase(agreement, &log)
        continue
      }
      let stays = agreement.assignments.contains {
        assignments[$0]?.employee == assignment.employee
      }
      if !stays {
        let party = AgreementParty.participant(assignment.employee)
        agreement.signatures.removeAll { $0.party == party }
        for index in agreement.versions.indices {
          agreement.versions[index].signatures.removeAll { $0.party == party }
        }
      }
      put(agreement, &log)
    }
  }

  private mutating func erase(_ agreement: ImplementationAgreement, _ log: inout ChangeLog) {
    for goal in goals(of: agreement.id).sorted(by: { $0.id < $1.id }) {
      put(.followUpGoal(goal.id), nil, &log)
    }
    put(.agreement(agreement.id), nil, &log)
    forgetAdvice(about: .agreement(agreement.id), &log)
  }

  /// Takes along what belongs to an agreement that is removed; what happened is not removed.
  mutating func removeParts(of entry: Entry, _ log: inout ChangeLog) throws(EditError) {
    switch entry {
    case .agreement(let agreement):
      guard agreement.signatures.isEmpty, agreement.versions.isEmpty else {
        throw .inUse(entry.key, by: agreement.assignments.sorted().map { .assignment($0) })
      }
      erase(agreement, &log)
    case .followUpGoal(let goal):
      guard goal.history.count <= 1 else {
        throw .inUse(entry.key, by: [.agreement(goal.agreement)])
      }
    case .strategy(let strategy):
      guard strategy.state == .draft else { throw .adopted(entry.key) }
    default: break
    }
  }
}
