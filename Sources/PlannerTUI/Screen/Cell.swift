/// One column of one row: a character and its style.
struct Cell: Hashable, Sendable {
  var character: Character
  var style: Style

  /// The columns the character takes: 1, or 2, or 0 for the second half of a wide one.
  var width: UInt8

  static let blank = Cell(" ")

  init(_ character: Character, style: Style = .plain, width: UInt8 = 1) {
    self.character = character
    self.style = style
    self.width = width
  }

  static func continuation(style: Style) -> Cell { Cell(" ", style: style, width: 0) }

  var isContinuation: Bool { width == 0 }
  var isWide: Bool { width == 2 }
}
