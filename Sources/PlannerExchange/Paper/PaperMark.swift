/// Something drawn on a page, in points from its upper left corner.
public enum PaperMark: Hashable, Sendable {
  /// - Parameter foot: where the letters stand.
  case text(String, left: Double, foot: Double, PaperStyle)
  case box(left: Double, top: Double, width: Double, height: Double, PaperInk)

  func moved(down points: Double) -> PaperMark {
    switch self {
    case .text(let text, let left, let foot, let style):
      .text(text, left: left, foot: foot + points, style)
    case .box(let left, let top, let width, let height, let ink):
      .box(left: left, top: top + points, width: width, height: height, ink)
    }
  }
}

/// A page with all that is on it.
public struct PaperPage: Hashable, Sendable {
  public var marks: [PaperMark]

  /// The texts from top to bottom, and from left to right.
  public var lines: [String] {
    var found: [(left: Double, foot: Double, text: String)] = []
    for case .text(let text, let left, let foot, _) in marks { found.append((left, foot, text)) }
    return found.sorted { ($0.foot, $0.left) < ($1.foot, $1.left) }.map(\.text)
  }
}
