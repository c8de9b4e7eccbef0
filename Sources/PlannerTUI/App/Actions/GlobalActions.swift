import PlannerDomain

/// What can be done wherever one is.
enum GlobalActions {
  static let all: [ActionSpec] =
    ScreenID.tabs.map { screen in
      ActionSpec(
        "screen.\(screen)", in: .everywhere, keys: String(screen.rawValue),
        title: { $0.app.goTo(screen.title($0)) },
        change: { $0.switchTo(screen) })
    } + [
      ActionSpec(
        "app.help", in: .everywhere, keys: "? f1", footer: 90, title: { $0.app.help },
        change: { $0.openMenu(everything: false) }),
      ActionSpec(
        "app.palette", in: .everywhere, keys: ":", footer: 91, title: { $0.app.palette },
        change: { $0.openMenu(everything: true) }),
      ActionSpec(
        "app.undo", in: .everywhere, keys: "u", footer: 80, title: { $0.app.undo },
        when: { state in
          state.plan.undoSteps.isEmpty
            ? .disabled(state.words.app.nothingToUndo) : .available
        }, change: { $0.undo() }),
      ActionSpec(
        "app.redo", in: .everywhere, keys: "U ctrl-r", title: { $0.app.redo },
        when: { state in
          state.plan.redoSteps.isEmpty
            ? .disabled(state.words.app.nothingToRedo) : .available
        }, change: { $0.redo() }),
      ActionSpec(
        "app.team", in: .everywhere, keys: "t", footer: 70, title: { $0.app.chooseTeam },
        when: { state in
          state.municipality.teams.isEmpty ? .disabled(state.words.app.noTeams) : .available
        }, change: { $0.chooseTeam() }),
      ActionSpec(
        "app.year.earlier", in: .everywhere, keys: "[", title: { $0.app.earlierYear },
        change: { $0.planYear = max(1, $0.planYear - 1) }),
      ActionSpec(
        "app.year.later", in: .everywhere, keys: "]", title: { $0.app.laterYear },
        change: { $0.planYear = min(9999, $0.planYear + 1) }),
      ActionSpec(
        "app.language", in: .everywhere, keys: "", title: { $0.app.otherLanguage },
        change: { $0.language = $0.language == .danish ? .english : .danish }),
      ActionSpec(
        "screen.next", in: .everywhere, keys: "tab", title: { $0.app.nextScreen },
        change: { $0.switchTo($0.neighbour(of: $0.screen, by: 1)) }),
      ActionSpec(
        "screen.previous", in: .everywhere, keys: "shift-tab", title: { $0.app.previousScreen },
        change: { $0.switchTo($0.neighbour(of: $0.screen, by: -1)) }),
      ActionSpec(
        "app.retry", in: .everywhere, keys: "ctrl-s", title: { $0.app.saveNow },
        when: { state in
          state.plan.failure == nil ? .disabled(state.words.app.allSaved) : .available
        },
        perform: { state in
          state.plan.send().map { [.keep($0, expecting: state.plan.revision)] } ?? []
        }),
      ActionSpec(
        "app.quit", in: .everywhere, keys: "q ctrl-c ctrl-q", footer: 95,
        title: { $0.app.quit }, change: { $0.askToLeave() }),
    ]
}

extension AppState {
  func neighbour(of screen: ScreenID, by step: Int) -> ScreenID {
    let all = ScreenID.tabs
    let place = all.firstIndex(of: screen) ?? (step > 0 ? -1 : 0)
    return all[(place + step + all.count) % all.count]
  }

  mutating func undo() {
    do {
      if let title = try plan.undo(on: today, by: actor) { tell(words.app.undone(title)) }
    } catch {
      tell(words.errors.text(error, in: municipality), .warning)
    }
  }

  mutating func redo() {
    do {
      if let title = try plan.redo(on: today, by: actor) { tell(words.app.redone(title)) }
    } catch {
      tell(words.errors.text(error, in: municipality), .warning)
    }
  }

  /// Leaves at once when all is kept, or as soon as it is; asks when it cannot be.
  mutating func askToLeave() {
    if plan.unsaved.isEmpty {
      leaving = .now
    } else if plan.failure == nil {
      leaving = .whenKept
    } else {
      layers.append(
        .confirm(
          Confirm(question: words.app.leaveUnsaved(plan.unsaved.count), purpose: .leave)))
    }
  }

  mutating func chooseTeam() {
    let all = Picker.Item(id: "", title: words.app.allTeams)
    let teams = municipality.teamsByName.map { team in
      Picker.Item(id: team.id.rawValue, title: team.name, detail: team.department)
    }
    layers.append(
      .picker(
        Picker(
          title: words.app.chooseTeam, purpose: .team, items: [all] + teams,
          selected: team?.rawValue ?? "")))
  }

  /// - Parameter everything: all actions there are, or only those that apply here.
  mutating func openMenu(everything: Bool) {
    let here = contexts
    let shown = everything ? here + Context.allCases.filter { !here.contains($0) } : here
    let items = shown.filter { !$0.isLayer }.flatMap { context in
      ActionRegistry.actions(in: context).map { action in
        let reason: String? =
          switch action.availability(self) {
          case _ where !here.contains(context):
            context.screen == nil || context.screen == screen ? words.app.notHere : nil
          case .available: nil
          case .disabled(let reason): reason
          }
        return Menu.Item(
          action: action.id, title: action.title(words), place: context.title(words),
          keys: keyMap.keys(of: action).map(\.notation).joined(separator: " "), disabled: reason)
      }
    }
    layers.append(.menu(Menu(title: everything ? words.app.palette : words.app.help, items: items)))
  }
}

extension Context {
  /// Whether it belongs to a dialog.
  var isLayer: Bool {
    switch self {
    case .menu, .picker, .prompt, .confirm, .notice, .form, .writing, .rating: true
    default: false
    }
  }
}
