extension Frame {
  /// Writes one line of text, with `…` at its end where it is too long for the rectangle.
  mutating func put(fitting runs: [Run], in rect: Rect) {
    put(runs, at: rect.origin, in: rect)
    let width = runs.reduce(0) { $0 + TextWidth.width(of: $1.text) }
    guard width > rect.columns, rect.columns > 1, let style = runs.last?.style else { return }
    put("…", at: Point(column: rect.endColumn - 1, row: rect.row), in: rect, style: style)
  }
}
