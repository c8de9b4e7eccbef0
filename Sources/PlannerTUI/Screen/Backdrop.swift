/// What a cell lies on; a theme decides how that looks.
enum Backdrop: UInt8, CaseIterable, Hashable, Sendable {
  /// The terminal's own background.
  case none
  /// The header and the footer.
  case bar
  /// The selected item of the focused part.
  case selection
  /// The selected item of a part without the focus.
  case selectionInactive
  case dialog
  /// Where text can be entered, without the focus.
  case field
  /// Every second row, weekends, anything set back a little.
  case shade
}
