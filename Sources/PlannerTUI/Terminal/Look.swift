/// How a cell is shown: palette colours, nil for the terminal's own, and emphasis.
struct Look: Hashable, Sendable {
  var foreground: Int?
  var background: Int?
  var emphasis: Emphasis

  init(_ foreground: Int? = nil, on background: Int? = nil, _ emphasis: Emphasis = []) {
    self.foreground = foreground
    self.background = background
    self.emphasis = emphasis
  }
}
