import PlannerDomain

/// What can be done with the duty under the cursor.
enum DutyActions {
  static let all: [ActionSpec] = [
    ActionSpec(
      "duty.rate", in: .duties, keys: "r", footer: 9, title: { $0.followUp.rate },
      when: { state in
        state.ratingToGive == nil ? .disabled(state.words.followUp.onlyRatings) : .available
      },
      change: { state in
        if let dialog = state.ratingToGive { state.layers.append(.rating(dialog)) }
      }),
    open("done", keys: "d", footer: 10, title: { $0.followUp.done }) { state, file in
      state.make(
        PlannedEdit(
          edit: .markDone(file.duty, note: ""), title: state.words.followUp.done(file.text)))
    },
    open("note", keys: "n", footer: 11, title: { $0.followUp.doneWithNote }) { state, file in
      let told = state.words.followUp
      let ask: DutyAsk =
        file.goal.map { .note($0.id, $0.state) } ?? .done(file.duty)
      state.ask(
        ask, title: file.goal == nil ? told.nowDone : told.doneWithNote, lines: [file.text],
        label: told.noteLabel)
    },
    onGoal("progress", keys: "p", footer: 12, title: { $0.followUp.progress }) { state, goal in
      state.pickProgress(of: goal)
    },
    open("reschedule", keys: "m", footer: 13, title: { $0.followUp.reschedule }) { state, file in
      state.askDate(for: file)
    },
    open("delegate", keys: "D", footer: 14, title: { $0.followUp.delegate }) { state, file in
      state.pickDeputy(for: file)
    },
    open("drop", keys: "x", footer: 15, title: { $0.followUp.drop }) { state, file in
      state.ask(
        .close(file.duty), title: state.words.followUp.whyDropped, lines: [file.text],
        label: state.words.planning.reasonLabel)
    },
    onGoal(
      "practice", keys: "c", footer: 16, title: { $0.followUp.confirm },
      when: { state in
        state.actor.duty == .consultant
          ? .disabled(state.words.planning.notYours(.consultant)) : .available
      },
      change: { state, goal in state.confirm(PracticeDraft(goal: goal.id)) }),
    ActionSpec(
      "duty.reopen", in: .duties, keys: "R", title: { $0.followUp.reopen },
      when: { state in
        guard let file = state.selectedDuty, !file.isOpen, file.isRunning else {
          return .disabled(state.words.followUp.notSettled)
        }
        return .available
      },
      change: { state in
        guard let file = state.selectedDuty else { return }
        state.make(
          PlannedEdit(
            edit: .markUndone(file.duty, note: ""),
            title: state.words.followUp.reopened(file.text)))
      }),
    ActionSpec(
      "duty.leavers", in: .followUp, keys: "L", title: { $0.followUp.leavers },
      change: { $0.pickLeaver() }),
  ]

  /// An action on an item or a goal that is not settled yet.
  private static func open(
    _ name: String, keys: String, footer: Int?, title: @escaping @Sendable (Words) -> String,
    change: @escaping @Sendable (inout AppState, DutyFile) -> Void
  ) -> ActionSpec {
    ActionSpec(
      "duty.\(name)", in: .duties, keys: keys, footer: footer, title: title,
      when: { $0.openDutyAvailability },
      change: { state in
        if let file = state.selectedDuty { change(&state, file) }
      })
  }

  private static func onGoal(
    _ name: String, keys: String, footer: Int?, title: @escaping @Sendable (Words) -> String,
    when condition: @escaping @Sendable (AppState) -> ActionSpec.Availability = { _ in .available },
    change: @escaping @Sendable (inout AppState, FollowUpGoal) -> Void
  ) -> ActionSpec {
    ActionSpec(
      "duty.\(name)", in: .duties, keys: keys, footer: footer, title: title,
      when: { state in
        guard state.selectedDuty?.goal != nil else {
          return .disabled(state.words.followUp.onlyGoals)
        }
        let isOpen = state.openDutyAvailability
        return isOpen == .available ? condition(state) : isOpen
      },
      change: { state in
        if let goal = state.selectedDuty?.goal { change(&state, goal) }
      })
  }
}

extension AppState {
  /// The item or goal under the cursor.
  var selectedDuty: DutyFile? {
    followUp.selectedRow?.duty.flatMap { DutyFile($0, in: municipality) }
  }

  fileprivate var openDutyAvailability: ActionSpec.Availability {
    let told = words.followUp
    guard let row = followUp.selectedRow else { return .disabled(told.chooseRow) }
    guard let file = selectedDuty else {
      if case .open(let due) = row, case .signature = due.subject {
        return .disabled(told.signsInstead)
      }
      return .disabled(told.ratesInstead)
    }
    return file.isOpen && file.isRunning ? .available : .disabled(told.notOpen)
  }
}
