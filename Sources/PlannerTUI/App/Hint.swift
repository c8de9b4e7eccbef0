import PlannerDomain

/// What the footer says of an action: a key that does it here, and its title.
struct Hint {
  let action: ActionSpec
  let key: String
  let title: String

  var columns: Int { TextWidth.width(of: key) + 1 + TextWidth.width(of: title) }
}

extension [Hint] {
  /// How many are read aloud at most.
  private static let mostSpoken = 6

  /// Those of what can be done here, the most useful first.
  static func of(_ state: AppState) -> [Hint] {
    state.contexts.flatMap { ActionRegistry.actions(in: $0) }.enumerated()
      .filter { state.isHinted($0.element) }
      .sorted { ($0.element.footer ?? 0, $0.offset) < ($1.element.footer ?? 0, $1.offset) }
      .compactMap { _, action in
        state.hintKey(of: action).map {
          Hint(action: action, key: $0.notation, title: action.title(state.words))
        }
      }
  }

  /// In one sentence.
  var spoken: String {
    var hints = self
    while hints.count > Self.mostSpoken { hints.dropLeast() }
    return hints.map { "\($0.key) \($0.title)" }.joined(separator: ", ")
  }

  /// Draws whole hints only, as many as there is room for, and `…` where some are left out.
  func draw(on frame: inout Frame, in rect: Rect) {
    var hints = self
    func columns() -> Int {
      let widths = hints.map(\.columns) + (hints.count < count ? [1] : [])
      return widths.reduce(0) { $0 + $1 + 2 } - 2
    }
    while !hints.isEmpty, columns() > rect.columns - 1 { hints.dropLeast() }
    var column = rect.column + 1
    for hint in hints {
      let place = Rect(column: column, row: rect.row, columns: hint.columns, rows: 1)
      frame.put(
        [Run(hint.key, Style.bar.toned(.accent).bold), Run(" " + hint.title, .bar)],
        at: place.origin, in: rect)
      frame.target(place, .action(hint.action.id))
      column = place.endColumn + 2
    }
    if hints.count < count {
      frame.put("…", at: Point(column: column, row: rect.row), in: rect, style: .bar)
    }
  }

  /// Leaves out the last; help and the ways out are the last to go.
  private mutating func dropLeast() {
    guard let least = lastIndex(where: { !$0.action.staysInFooter }) ?? indices.last else { return }
    remove(at: least)
  }
}

extension AppState {
  fileprivate func isHinted(_ action: ActionSpec) -> Bool {
    action.footer != nil && !keys(of: action).isEmpty && action.availability(self) == .available
      && (action.id != "list.back" || canGoBack)
  }

  /// The key of an action that does what the hint says; nil when something nearer takes them all.
  fileprivate func hintKey(of action: ActionSpec) -> Key? {
    let isTyping =
      layers.isEmpty && screen.type.filter(self).map { self[keyPath: $0].isOpen } == true
    return keys(of: action).first { key in
      (!isTyping || key.typed == nil) && ActionRegistry.action(for: key, self)?.id == action.id
    }
  }
}
