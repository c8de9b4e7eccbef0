/// What the user's doing waits for, and what goes on meanwhile.
extension AppState {
  /// Whether the user's doing has to wait for what it will be done to: for everything to be read, for
  /// a long list to be reckoned, or for what is being found in the catalogue.
  ///
  /// What needs nothing of that is done at once: looking through what is seen first, writing what is
  /// searched for, and going elsewhere.
  func mustWait(_ event: TerminalEvent) -> Bool {
    guard event.isInput else { return false }
    guard plan.isWhole else { return !isLookingAround(event) }
    guard layers.isEmpty, awaitsBooks || awaitsFinding else { return false }
    if screen.type.filter(self).map({ self[keyPath: $0].isOpen }) == true, event.isWriting {
      return false
    }
    return action(of: event)?.leadsElsewhere != true
  }

  /// Whether the catalogue's list is in front and still being found.
  private var awaitsFinding: Bool {
    screen == .catalogue && catalogue.front == .list && isFinding
  }

  /// Whether it only moves the cursor on the overview, which is there before the rest.
  private func isLookingAround(_ event: TerminalEvent) -> Bool {
    screen == .overview && layers.isEmpty && action(of: event)?.context == .moving
  }

  private func action(of event: TerminalEvent) -> ActionSpec? {
    if case .key(let key) = event { ActionRegistry.action(for: key, self) } else { nil }
  }
}

extension ActionSpec {
  /// Whether it leads to another screen, or out of the program, and does nothing here.
  fileprivate var leadsElsewhere: Bool { id.hasPrefix("screen.") || id == "app.quit" }
}

extension TerminalEvent {
  /// Whether it is the user's doing, and has time.
  var isInput: Bool {
    switch self {
    case .key, .paste, .mouse: true
    case .resized, .resumed, .woken, .interrupted, .closed: false
    }
  }

  /// Whether it can only be about a text field that has the focus.
  fileprivate var isWriting: Bool {
    switch self {
    case .paste: true
    case .key(let key): key.typed != nil || key == Key(.backspace) || key == Key(.escape)
    default: false
    }
  }
}
