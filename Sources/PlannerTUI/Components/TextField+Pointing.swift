extension TextField {
  /// What a click into the text does, of which a rectangle shows a range of characters.
  ///
  /// - Parameters:
  ///   - hidden: the columns of it that lie to the left of the rectangle.
  ///   - focus: gives the field the focus, if it may not have it.
  func pointing(
    in rect: Rect, at range: Range<Int>, hidden: Int = 0,
    focus: (@Sendable (inout AppState) -> Void)? = nil
  ) -> Target.Role {
    .place { state, point in
      focus?(&state)
      _ = state.withFocusedField { field in
        field.point(at: point.column - rect.column + hidden, in: range)
      }
    }
  }
}
