/// What can be done wherever text is written, and what can be done always.
enum WritingActions {
  static let all: [ActionSpec] = [
    ActionSpec(
      "text.editor", in: .writing, keys: "ctrl-x", footer: 8, title: { $0.views.editor },
      when: { state in
        state.longText == nil ? .disabled(state.words.views.noLongText) : .available
      },
      perform: { state in state.longText.map { [.edit($0)] } ?? [] }),
    ActionSpec(
      "text.newline", in: .writing, keys: "alt-enter ctrl-j", footer: 7,
      title: { $0.views.newLine },
      when: { state in
        state.longText == nil ? .disabled(state.words.views.oneLine) : .available
      },
      change: { state in _ = state.withFocusedField { $0.insert("\n") } }),
    ActionSpec(
      "app.suspend", in: .always, keys: "ctrl-z", title: { $0.app.suspend },
      perform: { _ in [.suspend] }),
  ]
}

extension AppState {
  /// The text under the cursor, where it may be of several lines; nil when there is none.
  var longText: String? {
    let field: TextField? =
      switch layers.last {
      case .prompt(let prompt): prompt.field
      case .form(let form): form.focused?.input
      default: nil
      }
    return field.flatMap { $0.takesLines ? $0.text : nil }
  }

  /// Takes back what was written elsewhere.
  mutating func handle(edited outcome: Result<String, Trouble>) {
    switch outcome {
    case .success(let text):
      guard let isWhole = withFocusedField({ $0.replaceAll(with: text) }) else { return }
      keepAgreementForm(whole: true)
      if isWhole { tell(words.views.edited) } else { tellCut() }
    case .failure(let trouble): tell(trouble)
    }
  }

  /// Says that a text was too long for its field.
  mutating func tellCut() {
    if let limit = withFocusedField({ $0.limit }) { tell(words.views.cutAt(limit), .warning) }
  }
}
