/// Short pieces of text that follow one another and go on in the next line where they do not fit.
enum Flow {
  /// - Parameter rows: the last of them takes all that is left, however long.
  static func lines(
    _ pieces: [Run], separator: String, columns: Int, rows: Int = .max
  ) -> [[Run]] {
    guard columns > 0, rows > 0 else { return [] }
    let gap = TextWidth.width(of: separator)
    var lines: [[Run]] = []
    var line: [Run] = []
    var used = 0
    for piece in pieces where !piece.text.isEmpty {
      let width = TextWidth.width(of: piece.text)
      let isLast = lines.count >= rows - 1
      if !isLast, !line.isEmpty, used + gap + width > columns {
        lines.append(line)
        line = []
        used = 0
      }
      if !line.isEmpty {
        line.append(Run(separator, .faint))
        used += gap
      }
      // Only a piece longer than a whole line is broken.
      let parts =
        width > columns && !isLast ? TextWidth.wrapped(piece.text, to: columns) : [piece.text]
      lines += parts.dropLast().map { [Run($0, piece.style)] }
      if let last = parts.last {
        line.append(Run(last, piece.style))
        used += TextWidth.width(of: last)
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
