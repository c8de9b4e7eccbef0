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
      "app.suspend", in: .always, keys: "ctrl-z", title: { $0.app.suspend },
      perform: { _ in [.suspend] }),
  ]
}

extension AppState {
  /// The text under the cursor that may be long enough for an editor; nil when there is none.
  var longText: String? {
    switch layers.last {
    case .prompt(let prompt): prompt.field.text
    case .form(let form):
      switch form.focused?.kind {
      case .text, .prose: form.focused?.input.text
      default: nil
      }
    default: nil
    }
  }

  /// Takes back what was written elsewhere.
  mutating func handle(edited outcome: Result<String, Trouble>) {
    switch outcome {
    case .success(let text):
      guard let isWhole = withFocusedField({ $0.replaceAll(with: text) }) else { return }
      if isWhole { tell(words.views.edited) } else { tellCut() }
    case .failure(let trouble): tell(trouble)
    }
  }

  /// Says that a text was too long for its field.
  mutating func tellCut() {
    if let limit = withFocusedField({ $0.limit }) { tell(words.views.cutAt(limit), .warning) }
  }
}
