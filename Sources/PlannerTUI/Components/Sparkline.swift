/// How something went from time to time, as one line of small columns; nothing is a dot.
struct Sparkline: Hashable, Sendable {
  let text: String

  private static let heights: [Character] = ["▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// The latest that there is room for, the oldest of them first.
  init(_ values: [Int], columns: Int = .max) {
    let shown = values.suffix(max(0, columns))
    let most = shown.max() ?? 0
    text = String(
      shown.map { value in
        guard value > 0 else { return "·" }
        return Self.heights[(value * Self.heights.count + most - 1) / most - 1]
      })
  }
}
