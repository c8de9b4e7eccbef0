extension Frame {
  /// Draws the search of a list at the beginning of its head, where something is or was searched for.
  ///
  /// - Parameter isFocused: whether nothing lies in front of the list.
  /// - Returns: what is left of the line.
  mutating func search(_ filter: Filter, in line: Rect, isFocused: Bool) -> Rect {
    guard filter.isShown else { return line }
    let field = line.left(min(30, max(12, line.columns / 3)))
    put("/", at: field.origin, in: field, style: .accent)
    filter.field.draw(
      on: &self, in: field.dropping(left: 2),
      style: filter.isOpen ? Style(on: .selectionInactive) : .plain,
      focused: filter.isOpen && isFocused)
    return line.dropping(left: field.columns + 2)
  }
}
