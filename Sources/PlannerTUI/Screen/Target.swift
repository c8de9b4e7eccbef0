/// A part of the screen that the mouse can act on, and what it does there.
struct Target: Sendable {
  enum Role: Sendable {
    /// A click selects it, a double click goes into it as Enter does.
    case item(_ select: @Sendable (inout AppState) -> Void)
    /// A click changes something at once.
    case change(@Sendable (inout AppState) -> Void)
    /// A click goes to the very place.
    case place(@Sendable (inout AppState, Point) -> Void)
    /// A click does the action of that name.
    case action(String)
    /// The wheel scrolls it by so many lines.
    case list(_ scroll: @Sendable (inout AppState, Int) -> Void)
  }

  let rect: Rect
  let role: Role

  var takesWheel: Bool {
    if case .list = role { true } else { false }
  }
}
