import PlannerDomain

/// What can be done about advice: on what is selected, and in the list of all.
enum AdviceActions {
  static let all: [ActionSpec] = [
    ActionSpec(
      "advice.here", in: .everywhere, keys: "!", title: { $0.advice.adviceHere },
      when: { state in
        state.adviceHere.isEmpty ? .disabled(state.words.advice.nothingHere) : .available
      },
      change: { $0.openAdviceHere() }),
    ActionSpec(
      "advice.all", in: .everywhere, keys: "", title: { $0.advice.listTitle },
      when: { state in
        state.plan.isWhole && !state.municipality.isEmpty
          ? .available : .disabled(state.words.advice.nothingAtAll)
      },
      change: { $0.openAllAdvice() }),
    ActionSpec(
      "advice.group", in: .everywhere, keys: "", title: { $0.advice.group },
      when: { state in
        state.plan.isWhole && !state.municipality.isEmpty
          ? .available : .disabled(state.words.advice.nothingAtAll)
      },
      change: { $0.tellPriorityGroup() }),
    inList("act", keys: "a", footer: 2, title: { $0.advice.doIt }) { state, advice in
      state.act(on: advice)
    },
    inList("dismiss", keys: "x", footer: 3, title: { $0.advice.dismissOrTakeUp }) { state, advice in
      if state.municipality.dismissal(of: advice) == nil {
        state.dismiss(advice)
      } else {
        state.takeUp(advice)
      }
    },
    ActionSpec(
      "advice.dismissed", in: .advice, keys: "v", footer: 4, title: { $0.advice.showDismissed },
      change: { $0.advice.showsDismissed.toggle() }),
    ActionSpec(
      "advice.list.group", in: .advice, keys: "p", footer: 5, title: { $0.advice.group },
      change: { $0.tellPriorityGroup() }),
  ]

  private static func inList(
    _ name: String, keys: String, footer: Int, title: @escaping @Sendable (Words) -> String,
    change: @escaping @Sendable (inout AppState, Advice) -> Void
  ) -> ActionSpec {
    ActionSpec(
      "advice.\(name)", in: .advice, keys: keys, footer: footer, title: title,
      when: { state in
        if state.advice.selected == nil { return .disabled(state.words.advice.nothingHere) }
        return state.isReadOnly ? .disabled(state.words.app.readOnlyPlan) : .available
      },
      change: { state in
        if let advice = state.advice.selected { change(&state, advice) }
      })
  }
}

extension AppState {
  /// Opens the list of all, perhaps at one.
  mutating func openAllAdvice(at id: Advice.ID? = nil) {
    if screen != .overview { trail.append(WayBack(screen: screen)) }
    screen = .overview
    advice.isOpen = true
    advice.filter = Filter()
    if let id { advice.cursor.expect(id) }
    prepare()
  }
}
