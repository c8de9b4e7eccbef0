/// A part of a whole as a bar, with a mark where another part of the same ends.
struct Bar {
  let runs: [Run]

  /// - Parameters:
  ///   - part: held to the whole; where there is any of it, the bar shows some.
  ///   - mark: in the same unit; drawn over the last column of a bar of that length, but never over the
  ///     whole bar.
  init(_ part: Int, of whole: Int, mark: Int? = nil, columns: Int, style: Style) {
    func cells(_ part: Int) -> Int {
      guard whole > 0, part > 0 else { return 0 }
      return min(columns, max(1, (part * columns + whole / 2) / whole))
    }
    var filled = max(0, cells(part))
    var place = mark.map { max(0, cells($0) - 1) } ?? 0
    if filled == 1, place == 0, columns > 1, let mark {
      // As short as the stroke is wide, it would vanish under it: the longer of the two comes last.
      if part < mark { place = 1 } else { filled = 2 }
    }
    let all = [
      Run(String(repeating: "█", count: filled), style),
      Run(String(repeating: "·", count: max(0, columns - filled)), .faint),
    ]
    guard mark != nil, columns > 0 else {
      runs = all
      return
    }
    let sign = Run("┃", Style(.accent).bold)
    runs =
      place < filled
      ? [
        Run(String(repeating: "█", count: place), style), sign,
        Run(String(repeating: "█", count: filled - place - 1), style), all[1],
      ]
      : [
        all[0], Run(String(repeating: "·", count: place - filled), .faint), sign,
        Run(String(repeating: "·", count: columns - place - 1), .faint),
      ]
  }
}
