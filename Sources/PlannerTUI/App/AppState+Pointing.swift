/// What the mouse does: every view has told in the frame what lies where.
extension AppState {
  /// The lines that a turn of the wheel scrolls.
  private static let linesOfTurn = 3

  /// Acts on what lies below the pointer on the screen as the user sees it.
  mutating func point(_ event: MouseEvent) -> [Effect] {
    let below = view(self).targets.filter { $0.rect.contains(event.point) }
    message = nil
    switch event.kind {
    case .press, .doubleClick:
      guard let target = below.last(where: { !$0.takesWheel }) else { return [] }
      return press(target.role, at: event.point, isDouble: event.kind == .doubleClick)
    case .wheelUp, .wheelDown:
      guard case .list(let scroll) = below.last(where: \.takesWheel)?.role else { return [] }
      scroll(&self, event.kind == .wheelUp ? -Self.linesOfTurn : Self.linesOfTurn)
      return []
    }
  }

  private mutating func press(
    _ role: Target.Role, at point: Point, isDouble: Bool
  ) -> [Effect] {
    switch role {
    case .item(let select):
      select(&self)
      guard isDouble, let opening = contexts.lazy.compactMap(\.opening).first,
        let action = ActionRegistry.action(opening)
      else { return [] }
      prepare()
      closeFilter()
      return run(action)
    case .change(let change):
      change(&self)
      return []
    case .place(let go):
      go(&self, point)
      return []
    case .action(let id): return ActionRegistry.action(id).map { run($0) } ?? []
    case .list: return []
    }
  }

  /// Enter in a filter would only leave it; what is pointed at is gone into.
  private mutating func closeFilter() {
    guard layers.isEmpty, let path = screen.type.filter(self) else { return }
    self[keyPath: path].isOpen = false
  }

  mutating func scrollLayer(by step: Int) {
    guard let top = layers.indices.last else { return }
    layers[top].scroll(by: step, rows: body.rows)
  }

  mutating func pointInLayer(at id: String) {
    guard let top = layers.indices.last else { return }
    layers[top].point(at: id)
  }
}

extension Layer {
  fileprivate mutating func scroll(by step: Int, rows: Int) {
    switch self {
    case .menu(var menu):
      menu.scroll(by: step)
      self = .menu(menu)
    case .picker(var picker):
      picker.scroll(by: step)
      self = .picker(picker)
    case .notice, .form, .rating:
      for _ in 0..<abs(step) { move(step < 0 ? .up : .down, rows: rows) }
    case .prompt, .confirm: break
    }
  }

  fileprivate mutating func point(at id: String) {
    switch self {
    case .menu(var menu):
      menu.point(at: id)
      self = .menu(menu)
    case .picker(var picker):
      picker.point(at: id)
      self = .picker(picker)
    case .rating(var dialog):
      dialog.point(at: id)
      self = .rating(dialog)
    case .prompt, .confirm, .notice, .form: break
    }
  }
}
