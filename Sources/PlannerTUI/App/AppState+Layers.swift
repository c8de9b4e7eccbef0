extension AppState {
  /// Brings open layers up to date with what lies below them.
  mutating func prepareLayers() {
    guard let top = layers.indices.last else { return }
    layers[top].prepare(rows: Self.layerRows(in: size))
    layers[top].fitText(in: size, isLinear: manner.isLinear)
  }

  /// The rows of list that a dialog shows at most.
  static func layerRows(in size: Size) -> Int { max(1, min(18, size.rows - 6)) }
}

extension Layer {
  /// Lets the cursor of a text of several lines go up and down in the rows that are shown.
  fileprivate mutating func fitText(in size: Size, isLinear: Bool) {
    switch self {
    case .form(var form):
      guard let index = form.typedFocus, form.fields[index].input.takesLines else { return }
      form.fields[index].input.columns = isLinear ? size.columns : form.textColumns(in: size)
      self = .form(form)
    case .prompt(var prompt):
      prompt.field.columns = isLinear ? size.columns : Prompt.columns(in: size)
      self = .prompt(prompt)
    case .menu, .picker, .confirm, .notice, .rating: break
    }
  }

  /// Whether a key that a text field could take belongs to the list below the field instead.
  func listTakes(_ key: Key) -> Bool {
    switch self {
    case .menu: key == Key(.home) || key == Key(.end)
    case .picker(let picker):
      key == Key(.home) || key == Key(.end) || (picker.allowsMany && key.typed == " ")
    default: false
    }
  }

  mutating func withField<Result>(_ body: (inout TextField) -> Result) -> Result? {
    switch self {
    case .menu(var menu):
      let result = body(&menu.filter)
      self = .menu(menu)
      return result
    case .picker(var picker):
      let result = body(&picker.filter)
      self = .picker(picker)
      return result
    case .prompt(var prompt):
      let result = body(&prompt.field)
      prompt.problem = nil
      prompt.note = nil
      self = .prompt(prompt)
      return result
    case .form(var form):
      let result = form.withField(body)
      self = .form(form)
      return result
    case .confirm, .notice, .rating: return nil
    }
  }

  mutating func move(_ motion: Motion, rows: Int) {
    switch self {
    case .menu(var menu):
      menu.move(motion)
      self = .menu(menu)
    case .picker(var picker):
      picker.move(motion)
      self = .picker(picker)
    case .notice(var notice):
      notice.scroll(motion, rows: rows)
      self = .notice(notice)
    case .form(var form):
      form.move(motion)
      self = .form(form)
    case .rating(var dialog):
      dialog.move(motion)
      self = .rating(dialog)
    case .prompt, .confirm: break
    }
  }

  mutating func prepare(rows: Int) {
    switch self {
    case .menu(var menu):
      menu.prepare(rows: rows)
      self = .menu(menu)
    case .picker(var picker):
      picker.prepare(rows: rows)
      self = .picker(picker)
    case .form(var form):
      form.prepare(rows: rows)
      self = .form(form)
    case .prompt, .confirm, .notice, .rating: break
    }
  }
}

extension Notice {
  mutating func scroll(_ motion: Motion, rows: Int) {
    let step =
      switch motion {
      case .up: -1
      case .down: 1
      case .pageUp: -rows
      case .pageDown: rows
      case .first: -lines.count
      case .last: lines.count
      case .left, .right: 0
      }
    top = max(0, min(top + step, lines.count - 1))
  }
}
