/// What can be done with saved views, on every screen.
enum ViewActions {
  static let all: [ActionSpec] = [
    ActionSpec(
      "view.choose", in: .everywhere, keys: "w", title: { $0.views.choose }, when: hasViews,
      change: { $0.chooseView() }),
    ActionSpec(
      "view.save", in: .everywhere, keys: "ctrl-w", title: { $0.views.save },
      change: { $0.askViewName() }),
    ActionSpec(
      "view.remove", in: .everywhere, keys: "", title: { $0.views.remove }, when: hasViews,
      change: { $0.pickViewToRemove() }),
  ]

  private static let hasViews: @Sendable (AppState) -> ActionSpec.Availability = { state in
    state.views.isEmpty ? .disabled(state.words.views.none) : .available
  }
}
