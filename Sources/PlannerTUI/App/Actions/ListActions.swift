/// Moving, going in and out, filtering: the same in every list.
enum ListActions {
  static let all: [ActionSpec] = [
    move("down", .down, "j down"), move("up", .up, "k up"),
    move("left", .left, "h left"), move("right", .right, "l right"),
    move("page.down", .pageDown, "pgdn ctrl-f ctrl-d"),
    move("page.up", .pageUp, "pgup ctrl-b ctrl-u"),
    move("first", .first, "home g"), move("last", .last, "end G"),
    ActionSpec(
      "list.enter", in: .list, keys: "enter", footer: 1, title: { $0.app.open },
      perform: { $0.screen.type.enter(&$0) }),
    ActionSpec(
      "list.back", in: .list, keys: "esc backspace", footer: 94, title: { $0.app.back },
      change: { $0.goBack() }),
    ActionSpec(
      "list.filter", in: .list, keys: "/", footer: 60, title: { $0.app.filter },
      when: { state in
        state.screen.type.filter(state) == nil
          ? .disabled(state.words.app.noFilterHere) : .available
      },
      change: { state in
        if let path = state.screen.type.filter(state) { state[keyPath: path].isOpen = true }
      }),
  ]

  private static func move(_ name: String, _ motion: Motion, _ keys: String) -> ActionSpec {
    ActionSpec(
      "move.\(name)", in: .moving, keys: keys, title: { $0.app.motion(motion) },
      change: { $0.move(motion) })
  }
}

extension AppState {
  /// Whether there is a step back from here.
  var canGoBack: Bool {
    var copy = self
    return copy.goBack()
  }

  /// One step back: out of the filter, out of the room's inner places, to where one came from.
  ///
  /// False where there is none.
  @discardableResult
  mutating func goBack() -> Bool {
    if let path = screen.type.filter(self) {
      if self[keyPath: path].isOpen || !self[keyPath: path].text.isEmpty {
        self[keyPath: path] = Filter()
        return true
      }
    }
    if screen.type.back(&self) { return true }
    return returnToBefore()
  }
}
