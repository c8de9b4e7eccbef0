import Testing

@testable import PlannerTUI

extension Story {
  /// Where a text begins on the screen, the first from the top.
  func place(of text: String) -> Point? {
    let frame = view(state)
    for (row, line) in frame.lines.enumerated() {
      guard let range = line.firstRange(of: text) else { continue }
      return Point(column: TextWidth.width(of: String(line[..<range.lowerBound])), row: row)
    }
    return nil
  }

  /// Clicks on a text that is on the screen.
  mutating func click(
    _ text: String, _ kind: MouseEvent.Kind = .press,
    at location: SourceLocation = #_sourceLocation
  ) {
    guard let point = place(of: text) else {
      Issue.record("“\(text)” is not in:\n\(self.text)", sourceLocation: location)
      return
    }
    send(.mouse(MouseEvent(kind: kind, point: point)))
  }

  /// Clicks twice on a text, as the terminal tells it.
  mutating func doubleClick(_ text: String, at location: SourceLocation = #_sourceLocation) {
    click(text, at: location)
    click(text, .doubleClick, at: location)
  }
}
