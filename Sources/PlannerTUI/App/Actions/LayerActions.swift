/// What can be done in dialogs.
enum LayerActions {
  static let all: [ActionSpec] = [
    close("menu.close", in: .menu), close("picker.close", in: .picker),
    close("prompt.close", in: .prompt),
    close("notice.close", in: .notice, keys: "esc enter"),
    ActionSpec(
      "menu.run", in: .menu, keys: "enter", footer: 1, title: { $0.app.runAction },
      perform: { $0.runSelectedAction() }),
    ActionSpec(
      "picker.choose", in: .picker, keys: "enter", footer: 1, title: { $0.app.choose },
      perform: { $0.choosePicked() }),
    ActionSpec(
      "picker.mark", in: .picker, keys: "space", footer: 2, title: { $0.app.mark },
      when: { state in
        if case .picker(let picker)? = state.layers.last, picker.allowsMany {
          .available
        } else {
          .disabled(state.words.app.onlyOne)
        }
      },
      change: { $0.togglePicked() }),
    ActionSpec(
      "prompt.accept", in: .prompt, keys: "enter", footer: 1, title: { $0.app.accept },
      perform: { $0.acceptPrompt() }),
    ActionSpec(
      "prompt.complete", in: .prompt, keys: "tab", footer: 2, title: { $0.importing.complete },
      when: { state in
        state.pathPrompt == nil
          ? .disabled(state.words.importing.nothingToComplete) : .available
      },
      perform: { state in state.pathPrompt.map { [.findPaths($0.field.text)] } ?? [] }),
    ActionSpec(
      "confirm.yes", in: .confirm, keys: "y j", title: { $0.app.yes },
      perform: { $0.answer(true) }),
    ActionSpec(
      "confirm.no", in: .confirm, keys: "n esc q", title: { $0.app.no },
      perform: { $0.answer(false) }),
  ]

  private static func close(
    _ id: String, in context: Context, keys: String = "esc ctrl-c"
  ) -> ActionSpec {
    ActionSpec(
      id, in: context, keys: keys, footer: 5, title: { $0.app.close },
      change: { state in
        if case .notice = state.layers.popLast() { state.lost = [] }
      })
  }
}

extension AppState {
  fileprivate mutating func runSelectedAction() -> [Effect] {
    guard case .menu(let menu) = layers.last, let item = menu.selected,
      let action = ActionRegistry.action(item.action)
    else { return [] }
    if let reason = item.disabled {
      tell(reason, .notice)
      return []
    }
    layers.removeLast()
    if let screen = action.context.screen, !contexts.contains(action.context) {
      switchTo(screen)
      prepare()
    }
    guard contexts.contains(action.context) else {
      tell(words.app.notHere, .notice)
      return []
    }
    return run(action)
  }

  fileprivate mutating func choosePicked() -> [Effect] {
    guard case .picker(let picker) = layers.last,
      !picker.chosen.isEmpty || picker.purpose.takesNone && !picker.matches.isEmpty
    else { return [] }
    layers.removeLast()
    return pick(picker.chosen, for: picker.purpose)
  }

  fileprivate mutating func togglePicked() {
    guard case .picker(var picker) = layers.last else { return }
    picker.toggleMark()
    layers[layers.count - 1] = .picker(picker)
  }

  fileprivate mutating func acceptPrompt() -> [Effect] {
    guard case .prompt(var prompt) = layers.last else { return [] }
    let text = prompt.field.text.tidied
    guard !text.isEmpty else {
      prompt.problem = prompt.purpose.missing(words)
      layers[layers.count - 1] = .prompt(prompt)
      return []
    }
    if case .agreement(let ask) = prompt.purpose, let problem = problem(with: text, for: ask) {
      prompt.problem = problem
      layers[layers.count - 1] = .prompt(prompt)
      return []
    }
    if case .strategy(let ask) = prompt.purpose, let problem = problem(with: text, for: ask) {
      prompt.problem = problem
      layers[layers.count - 1] = .prompt(prompt)
      return []
    }
    if prompt.purpose == .partner { return readPartner(text.trimmed) }
    layers.removeLast()
    switch prompt.purpose {
    case .partner: break
    case .reason(let planned): make(planned.noting(text))
    case .print(let content): return [.write(ListFile(path: text.trimmed, content))]
    case .viewName(let view): save(view, as: text)
    case .duty(let ask): answer(ask, text)
    case .agreement(let ask): answer(ask, text)
    case .strategy(let ask): answer(ask, text)
    case .importPath(let kind): beginImport(kind, at: text.trimmed)
    }
    return []
  }

  fileprivate mutating func answer(_ yes: Bool) -> [Effect] {
    guard case .confirm(let confirm) = layers.popLast(), yes else { return [] }
    switch confirm.purpose {
    case .leave: leaving = .now
    case .make(let planned): make(planned)
    case .order(let planned, let requisition): order(planned, requisition)
    case .closeForm: layers.removeLast()
    case .overwrite(var file):
      file.replaces = true
      return [.write(file)]
    case .saveView(let saved): keep(saved)
    case .removeView(let name): removeView(name)
    case .bringIn: bringIn()
    case .reviseSigned(let id, let stop, let known): editAgreement(id, at: stop, takingOff: known)
    case .keepOverSignatures(let known): keepAgreementForm(takingOff: known)
    }
    return []
  }
}

extension Prompt.Purpose {
  /// What to say when nothing was written.
  fileprivate func missing(_ words: Words) -> String {
    switch self {
    case .reason: words.app.reasonMissing
    case .print, .partner: words.manner.fileMissing
    case .viewName: words.views.nameMissing
    case .duty(let ask): ask.missing(words)
    case .agreement(.name): words.agreements.nameMissing
    case .agreement(.day): words.agreements.notADay
    case .agreement: words.app.reasonMissing
    case .strategy(.adoptionDay): words.strategies.notADay
    case .strategy(.adopter): words.strategies.adopterMissing
    case .strategy: words.app.reasonMissing
    case .importPath: words.importing.pathMissing
    }
  }
}
