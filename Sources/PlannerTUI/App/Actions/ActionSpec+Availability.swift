extension ActionSpec {
  /// Whether it can be done now; what changes the plan cannot where the plan is only read.
  func availability(_ state: AppState) -> Availability {
    state.isReadOnly && changesPlan ? .disabled(state.words.app.readOnlyPlan) : condition(state)
  }

  /// Whether its hint gives way to no other: what helps and what leads out.
  var staysInFooter: Bool {
    ["app.help", "app.quit"].contains(id)
      || ["back", "close"].contains(id.split(separator: ".").last)
  }

  /// Whether it changes the plan, or leads to nothing but a change: what belongs to planning and to
  /// the forms does, and what records and suggests.
  var changesPlan: Bool {
    let parts = id.split(separator: ".")
    return parts.first == "plan" || parts.first == "forms" || parts.first == "duty"
      || ["correct", "record", "suggest"].contains(parts.last)
  }
}
