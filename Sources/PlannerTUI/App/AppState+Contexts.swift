import PlannerDomain

extension AppState {
  /// Where keys are looked up now, the nearest first.
  var contexts: [Context] {
    if let layer = layers.last {
      switch layer {
      case .menu, .picker, .notice, .rating: return [layer.context, .moving, .always]
      case .prompt: return [.prompt, .writing, .always]
      case .form(let form):
        return [form.contextOfStop].compactMap(\.self) + [.form, .writing, .always]
      case .confirm: return [layer.context, .always]
      }
    }
    return screen.type.contexts(self) + [.moving, .everywhere, .always]
  }

  /// Lets a text field that has the focus be changed; nil when none has it.
  mutating func withFocusedField<Result>(_ body: (inout TextField) -> Result) -> Result? {
    if let top = layers.indices.last {
      return layers[top].withField(body)
    }
    guard let path = screen.type.filter(self), self[keyPath: path].isOpen else { return nil }
    return body(&self[keyPath: path].field)
  }

  /// Whether keys go to a text field.
  var hasTextFocus: Bool {
    var copy = self
    return copy.withFocusedField { _ in true } ?? false
  }

  /// Moves the cursor of whatever is on top.
  mutating func move(_ motion: Motion) {
    if let top = layers.indices.last {
      layers[top].move(motion, rows: body.rows)
    } else {
      screen.type.move(motion, &self)
    }
  }

  /// Goes to the place of an entry; Esc leads back from there.
  mutating func open(_ key: EntryKey, on screen: ScreenID) {
    let isAnother = screen != self.screen
    if isAnother { trail.append(WayBack(screen: self.screen)) }
    self.screen = screen
    prepare()
    let before = team
    screen.type.show(key, &self)
    if isAnother, team != before {
      trail[trail.count - 1].narrowing = .init(before: before, chosen: team)
    }
  }

  mutating func switchTo(_ screen: ScreenID) {
    forgetTheWay()
    self.screen = screen
    if screen == .overview { advice.isOpen = false }
  }
}

extension TerminalEvent {
  /// What a key would type into a field that has the focus; nil when it types nothing.
  func typed(under layer: Layer?) -> Character? {
    guard case .key(let key) = self, let letter = key.typed, layer?.listTakes(key) != true
    else { return nil }
    return letter
  }
}
