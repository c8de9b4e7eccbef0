import PlannerDomain

/// Taking assignments on their way: approving, moving, withdrawing …
extension AppState {
  mutating func advance(_ assignments: [Identifier<Assignment>], to state: AssignmentState) {
    let edits = assignments.map { Edit.advance($0, to: state, note: "") }
    if let planned = planned(edits) { make(planned) }
  }

  mutating func move(
    _ assignments: [Identifier<Assignment>], to session: Identifier<CourseSession>?
  ) {
    let edits = assignments.map { Edit.move($0, to: session, note: "") }
    guard let planned = planned(edits) else { return }
    let seats = assignments.compactMap { municipality.assignments[$0] }
      .filter { $0.state == .enrolled || $0.state == .waitlisted }
    guard !seats.isEmpty else {
      make(planned)
      return
    }
    let fee = seats.compactMap { $0.session.flatMap { municipality.sessions[$0] } }
      .compactMap { $0.lateFee(on: today) }.max()
    layers.append(
      .confirm(
        Confirm(
          question: words.planning.givesUpSeat(title(of: seats.map(\.id)), fee: fee),
          purpose: .make(planned))))
  }

  mutating func pickMove(of assignments: [Identifier<Assignment>]) {
    guard let first = assignments.first.flatMap({ municipality.assignments[$0] }) else { return }
    layers.append(
      .picker(
        Picker(
          title: words.planning.moveTo, purpose: .moveTo(assignments),
          items: sessionItems(of: first.offering, besides: first.session))))
  }

  /// The states that all of the assignments may go to, in the order of the way.
  func commonNextStates(of assignments: [Identifier<Assignment>]) -> [AssignmentState] {
    let sets = assignments.compactMap { municipality.assignments[$0]?.state.next }
    guard let first = sets.first else { return [] }
    let common = sets.dropFirst().reduce(first) { $0.intersection($1) }
    return AssignmentState.allCases.filter { common.contains($0) }
  }

  mutating func pickNextState(of assignments: [Identifier<Assignment>]) {
    let items = commonNextStates(of: assignments).map { state in
      Picker.Item(
        id: state.rawValue, title: words.domain.name(state),
        detail: state.mayBeSet(by: actor.duty) ? "" : words.planning.notYours(actor.duty),
        tone: state.mayBeSet(by: actor.duty) ? .plain : .faint)
    }
    layers.append(
      .picker(
        Picker(
          title: words.planning.nextState(title(of: assignments)),
          purpose: .nextState(assignments), items: items)))
  }

  /// Who and what some assignments are about.
  func title(of assignments: [Identifier<Assignment>]) -> String {
    guard assignments.count == 1, let assignment = municipality.assignments[assignments[0]]
    else { return words.planning.people(assignments.count) }
    let name = municipality.employees[assignment.employee]?.name ?? ""
    let offering = municipality.offerings[assignment.offering]?.title ?? ""
    return "\(name), \(offering)"
  }
}
