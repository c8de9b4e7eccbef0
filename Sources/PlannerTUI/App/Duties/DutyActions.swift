import PlannerDomain

/// What can be done with the duties that are marked, or else with the one under the cursor.
enum DutyActions {
  static let all: [ActionSpec] = [
    ActionSpec(
      "duty.mark", in: .duties, keys: "space", footer: 17, title: { $0.app.mark },
      when: { state in
        state.followUp.selectedRow == nil ? .disabled(state.words.followUp.chooseRow) : .available
      },
      change: { state in
        guard let row = state.followUp.selectedRow else { return }
        if state.followUp.marked.remove(row.id) == nil { state.followUp.marked.insert(row.id) }
        FollowUpScreen.move(.down, &state)
      }),
    ActionSpec(
      "duty.rate", in: .duties, keys: "r", footer: 9, title: { $0.followUp.rate },
      when: { state in
        state.ratingToGive == nil ? .disabled(state.words.followUp.onlyRatings) : .available
      },
      change: { state in
        if let dialog = state.ratingToGive { state.layers.append(.rating(dialog)) }
      }),
    open("done", keys: "d", footer: 10, title: { $0.followUp.done }) { state, files in
      state.make(files.map(\.duty), title: state.words.followUp.done) { .markDone($0, note: "") }
    },
    onGoal(
      "note", keys: "n", footer: 11, title: { $0.followUp.note },
      otherwise: { $0.followUp.notedWhenDone }
    ) { state, goal in
      let told = state.words.followUp
      state.ask(
        .note(goal.id, goal.state), title: told.note, lines: [goal.text], label: told.noteLabel)
    },
    open("done.note", keys: "N", footer: 11, title: { $0.followUp.doneWithNote }) { state, files in
      let told = state.words.followUp
      let duties = files.map(\.duty)
      state.ask(
        .done(duties), title: told.doneWithNote, lines: [state.name(of: duties)],
        label: told.noteLabel)
    },
    onGoal("progress", keys: "p", footer: 12, title: { $0.followUp.progress }) { state, goal in
      state.pickProgress(of: goal)
    },
    open("reschedule", keys: "m", footer: 13, title: { $0.followUp.reschedule }) { state, files in
      state.askDate(for: files.map(\.duty))
    },
    open("delegate", keys: "D", footer: 14, title: { $0.followUp.delegate }) { state, files in
      state.pickDeputy(for: files)
    },
    open("drop", keys: "x", footer: 15, title: { $0.followUp.drop }) { state, files in
      let duties = files.map(\.duty)
      state.ask(
        .close(duties), title: state.words.followUp.whyDropped, lines: [state.name(of: duties)],
        label: state.words.planning.reasonLabel)
    },
    onGoal(
      "practice", keys: "c", footer: 16, title: { $0.followUp.confirm },
      when: { state in
        CompetenceRecord.Evidence.shownInPractice.mayBeSet(by: state.actor.duty)
          ? .available : .disabled(state.words.planning.practiceIsNotYours(state.actor.duty))
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

  /// An action on items and goals that are not settled yet.
  private static func open(
    _ name: String, keys: String, footer: Int?, title: @escaping @Sendable (Words) -> String,
    change: @escaping @Sendable (inout AppState, [DutyFile]) -> Void
  ) -> ActionSpec {
    ActionSpec(
      "duty.\(name)", in: .duties, keys: keys, footer: footer, title: title,
      when: { $0.openDutiesAvailability },
      change: { state in
        let files = state.chosenDuties
        if !files.isEmpty { change(&state, files) }
      })
  }

  private static func onGoal(
    _ name: String, keys: String, footer: Int?, title: @escaping @Sendable (Words) -> String,
    otherwise: @escaping @Sendable (Words) -> String = { $0.followUp.onlyGoals },
    when condition: @escaping @Sendable (AppState) -> ActionSpec.Availability = { _ in .available },
    change: @escaping @Sendable (inout AppState, FollowUpGoal) -> Void
  ) -> ActionSpec {
    ActionSpec(
      "duty.\(name)", in: .duties, keys: keys, footer: footer, title: title,
      when: { state in
        guard state.selectedDuty?.goal != nil else {
          return .disabled(otherwise(state.words))
        }
        let isOpen = state.availability(of: state.followUp.selectedRow)
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

  /// The items and goals that are marked, or else the one under the cursor.
  fileprivate var chosenDuties: [DutyFile] {
    followUp.chosenRows.compactMap { $0.duty.flatMap { DutyFile($0, in: municipality) } }
  }

  /// Whether all that is chosen can be done something with; else why not.
  fileprivate var openDutiesAvailability: ActionSpec.Availability {
    let rows = followUp.chosenRows
    guard !rows.isEmpty else { return .disabled(words.followUp.chooseRow) }
    return rows.lazy.map { availability(of: $0) }.first { $0 != .available } ?? .available
  }

  fileprivate func availability(of row: FollowUpRow?) -> ActionSpec.Availability {
    let told = words.followUp
    guard let row else { return .disabled(told.chooseRow) }
    guard let file = row.duty.flatMap({ DutyFile($0, in: municipality) }) else {
      if case .open(let due) = row, case .signature = due.subject {
        return .disabled(told.signsInstead)
      }
      return .disabled(told.ratesInstead)
    }
    return file.isOpen && file.isRunning ? .available : .disabled(told.notOpen)
  }
}
