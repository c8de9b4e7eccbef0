/// How text looks on a page.
public struct PaperStyle: Hashable, Sendable {
  /// In points.
  public var size: Double
  public var isBold: Bool
  public var ink: PaperInk

  public init(size: Double, isBold: Bool = false, ink: PaperInk = .text) {
    self.size = size
    self.isBold = isBold
    self.ink = ink
  }

  /// From one line's foot to the next.
  var leading: Double { size * 1.36 }

  static let title = PaperStyle(size: 17, isBold: true, ink: .accent)
  static let subtitle = PaperStyle(size: 10.5, ink: .faint)
  static let heading = PaperStyle(size: 11.5, isBold: true, ink: .accent)
  static let body = PaperStyle(size: 9.25)
  static let strong = PaperStyle(size: 9.25, isBold: true)
  static let alarming = PaperStyle(size: 9.25, ink: .alarm)
  static let note = PaperStyle(size: 8, ink: .faint)
  static let columnName = PaperStyle(size: 8, isBold: true, ink: .faint)
  static let margin = PaperStyle(size: 7.5, ink: .faint)
  static let figure = PaperStyle(size: 18, isBold: true, ink: .accent)
}

/// The colours of a page: dark enough on white to be read, and apart in print without colour too.
public enum PaperInk: Hashable, Sendable, CaseIterable {
  case text, faint, accent, alarm
  /// Thin lines, and grounds below text.
  case line, ground
  /// Bars: one's own, and what it is compared with.
  case bar, comparedBar

  /// Red, green and blue, 0 … 255.
  var parts: (red: Int, green: Int, blue: Int) {
    switch self {
    case .text: (26, 29, 33)
    case .faint: (88, 96, 105)
    case .accent: (17, 75, 95)
    case .alarm: (168, 32, 26)
    case .line: (200, 206, 212)
    case .ground: (240, 244, 246)
    case .bar: (26, 111, 138)
    case .comparedBar: (176, 190, 197)
    }
  }
}
