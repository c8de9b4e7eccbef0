/// What time does to agreements: those whose people have left lapse when the last day has passed.
extension Municipality {
  /// The agreements in force that nobody is left of, now that their last day has passed.
  ///
  /// Not those that were taken up again since, nor those of which someone who is there has taken over
  /// an open duty of the leaver's.
  public func agreementsOfLeavers(on today: CivilDate) -> [Identifier<ImplementationAgreement>] {
    guard !agreements.isEmpty else { return [] }
    var found: Set<Identifier<ImplementationAgreement>> = []
    for employee in employees.values where employee.left.map({ $0 < today }) ?? false {
      for assignment in assignmentsOfEmployee[employee.id] {
        found.formUnion(agreementsOfAssignment[assignment])
      }
    }
    return found.sorted().filter { id in
      agreements[id].map { !$0.recorded.isOver && lapses($0, on: today) } ?? false
    }
  }

  /// As it will be once those agreements have lapsed, for who only reads it.
  public func afterLapsesOfLeavers(on today: CivilDate) -> Municipality {
    var copy = self
    _ = try? copy.apply(.lapseOfLeavers, on: today, by: .program)
    return copy
  }

  mutating func lapseOfLeavers(on today: CivilDate, by actor: Actor, log: inout ChangeLog) {
    for id in agreementsOfLeavers(on: today) {
      guard let agreement = agreements[id] else { continue }
      put(settled(agreement, on: today, by: actor), &log)
    }
  }

  /// Whether an agreement is over because no one is left whom it is about.
  func lapses(_ agreement: ImplementationAgreement, on today: CivilDate) -> Bool {
    guard isAbandoned(agreement, on: today) else { return false }
    let live = agreement.assignments.compactMap { assignments[$0] }.filter { !$0.state.isGone }
    guard !live.isEmpty else { return true }
    if isTakenUpAgain(agreement, since: live.compactMap { employees[$0.employee]?.left }.max()) {
      return false
    }
    return live.contains(where: leavesBeforeEnd) || !isCarriedOn(agreement, on: today)
  }

  /// Whether it had lapsed already after the last of them left, and somebody decided otherwise.
  private func isTakenUpAgain(_ agreement: ImplementationAgreement, since left: CivilDate?) -> Bool
  {
    guard let left, let lapse = agreement.history.last(where: { $0.lapse == .employeeLeft })
    else { return false }
    return left < lapse.date
  }

  /// Whether someone who is there has an open duty of the participants in their place.
  private func isCarriedOn(_ agreement: ImplementationAgreement, on today: CivilDate) -> Bool {
    func isThere(_ deputy: Identifier<Employee>?) -> Bool {
      deputy.flatMap { employees[$0] }.map { $0.left.map { today <= $0 } ?? true } ?? false
    }
    func isParticipants(_ owner: DutyOwner) -> Bool {
      owner == .participant
        || participants(of: agreement).contains { owner == .employee($0.id) }
    }
    return agreement.terms.items.contains { item in
      let status = agreement.status(of: item.number)
      return status.isOpen && isThere(status.deputy) && isParticipants(item.owner)
    }
      || goals(of: agreement.id).contains {
        !$0.state.isSettled && isThere($0.deputy) && isParticipants($0.owner)
      }
  }

  /// Gives what was taken back a trace where it would otherwise lapse again: an agreement that had
  /// lapsed as its people left, and that they have left still, is taken up by a step of its own.
  mutating func takeUpAgain(
    _ changes: [Change], on today: CivilDate, by actor: Actor, log: inout ChangeLog
  ) {
    for change in changes {
      guard case .agreement(let lapsed)? = change.before,
        lapsed.history.last?.lapse == .employeeLeft,
        case .agreement(var restored)? = change.after, !restored.recorded.isOver,
        lapses(restored, on: today)
      else { continue }
      restored.history = lapsed.history + [.init(restored.recorded, on: today, by: actor.name)]
      put(restored, &log)
    }
  }
}
