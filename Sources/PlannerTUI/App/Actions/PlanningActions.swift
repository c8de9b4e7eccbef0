import PlannerDomain

/// Assigning and taking assignments on, from wherever there are people, offerings or assignments.
enum PlanningActions {
  static let all: [ActionSpec] = [
    ActionSpec(
      "plan.assign", in: .planning, keys: "a", footer: 10, title: { $0.planning.assign },
      when: { state in
        let selection = state.screen.type.selection(state)
        return selection.offering == nil && selection.employees.isEmpty
          ? .disabled(state.words.planning.nothingToAssign) : .available
      },
      change: { state in
        let selection = state.screen.type.selection(state)
        state.assign(
          AssignmentDraft(
            employees: selection.employees, offering: selection.offering,
            session: selection.session, competence: selection.competence))
      }),
    step("approve", .approved, keys: "A", footer: 20) { $0.planning.approve },
    step("enrol", .enrolled, keys: "E", footer: nil) { $0.planning.enrol },
    step("withdraw", .withdrawn, keys: "W", footer: 22) { $0.planning.withdraw },
    onAssignments("move", keys: "m", footer: 21, title: { $0.planning.move }) { state in
      let live = state.selectedAssignments.allSatisfy {
        state.municipality.assignments[$0]?.state.isLive == true
      }
      let offerings = Set(
        state.selectedAssignments.compactMap { state.municipality.assignments[$0]?.offering })
      if !live { return .disabled(state.words.planning.onlyLiveMove) }
      return offerings.count > 1 ? .disabled(state.words.planning.onlyOneOffering) : .available
    } change: {
      $0.pickMove(of: $0.selectedAssignments)
    },
    onAssignments("next", keys: "s", footer: 23, title: { $0.planning.nextStep }) { state in
      state.commonNextStates(of: state.selectedAssignments).isEmpty
        ? .disabled(state.words.planning.noNextStep) : .available
    } change: {
      $0.pickNextState(of: $0.selectedAssignments)
    },
  ]

  private static func step(
    _ name: String, _ target: AssignmentState, keys: String, footer: Int?,
    title: @escaping @Sendable (Words) -> String
  ) -> ActionSpec {
    onAssignments(name, keys: keys, footer: footer, title: title) { state in
      if !target.mayBeSet(by: state.actor.duty) {
        return .disabled(state.words.planning.notYours(state.actor.duty))
      }
      guard
        let wrong = state.selectedAssignments.compactMap({ state.municipality.assignments[$0] })
          .first(where: { !$0.state.next.contains(target) })
      else { return .available }
      return .disabled(
        state.words.errors.text(
          .noSuchStep(wrong.id, from: wrong.state, to: target), in: state.municipality))
    } change: {
      $0.advance($0.selectedAssignments, to: target)
    }
  }

  private static func onAssignments(
    _ name: String, keys: String, footer: Int?, title: @escaping @Sendable (Words) -> String,
    when availability: @escaping @Sendable (AppState) -> ActionSpec.Availability,
    change: @escaping @Sendable (inout AppState) -> Void
  ) -> ActionSpec {
    ActionSpec(
      "plan.\(name)", in: .planning, keys: keys, footer: footer, title: title,
      when: { state in
        state.selectedAssignments.isEmpty
          ? .disabled(state.words.planning.noAssignmentHere) : availability(state)
      }, change: change)
  }
}

extension AppState {
  var selectedAssignments: [Identifier<Assignment>] { screen.type.selection(self).assignments }
}
