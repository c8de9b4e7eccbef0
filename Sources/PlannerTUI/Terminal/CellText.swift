/// Makes of a cell what ncurses will place in exactly as many columns as the frame says.
struct CellText {
  /// ncurses keeps at most five scalars in a cell.
  private static let scalarsPerCell = 5

  let alphabet: Alphabet

  /// The C library's width of a scalar, which is ncurses' measure; negative for unknown ones.
  let libraryWidth: (Unicode.Scalar) -> Int

  /// Whether an eight-bit locale has a byte for a scalar.
  let hasByte: (Unicode.Scalar) -> Bool

  func append(_ cell: Cell, to output: inout [Unicode.Scalar]) {
    let scalars = cell.character.unicodeScalars
    if let scalar = scalars.first, scalar.isASCII, cell.width == 1, cell.character.isASCII {
      output.append(scalar)
      return
    }
    guard alphabet == .unicode else {
      if alphabet == .eightBit, scalars.count == 1, let scalar = scalars.first, hasByte(scalar) {
        output.append(scalar)
        return
      }
      output += Transliteration.ascii(cell.character).unicodeScalars
      output += repeatElement(" ", count: max(0, Int(cell.width) - 1))
      return
    }
    var used = 0
    var count = 0
    for scalar in scalars {
      let width = libraryWidth(scalar)
      // Joined emoji would spread over further columns, and terminals disagree on how wide a
      // letter asked to be an emoji is.
      guard width >= 0, used + width <= Int(cell.width), count < Self.scalarsPerCell else { break }
      guard width > 0 || (used > 0 && !Self.isJoining(scalar)) else { break }
      output.append(scalar)
      used += width
      count += 1
    }
    if used == 0 {
      output.append("?")
      used = 1
    }
    output += repeatElement(" ", count: max(0, Int(cell.width) - used))
  }

  private static func isJoining(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{200D}" || scalar == "\u{FE0F}"
  }
}
