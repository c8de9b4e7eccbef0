extension Frame {
  /// The rows as text without trailing spaces.
  var lines: [String] {
    (0..<size.rows).map { line in
      let text = String(row(line).lazy.filter { !$0.isContinuation }.map(\.character))
      let end = text.lastIndex { $0 != " " }.map(text.index(after:)) ?? text.startIndex
      return String(text[..<end])
    }
  }

  /// The rows as stretches of one style each, trailing plain spaces included.
  var styledLines: [[Run]] {
    (0..<size.rows).map { line in
      row(line).reduce(into: []) { runs, cell in
        if cell.isContinuation { return }
        if let last = runs.indices.last, runs[last].style == cell.style {
          runs[last].text.append(cell.character)
        } else {
          runs.append(Run(String(cell.character), cell.style))
        }
      }
    }
  }

  func style(at point: Point) -> Style? { cell(at: point)?.style }

  func character(at point: Point) -> Character? { cell(at: point)?.character }
}
