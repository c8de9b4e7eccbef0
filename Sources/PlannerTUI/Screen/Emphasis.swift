/// Typographic emphasis laid over the look that a theme gives.
struct Emphasis: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let bold = Emphasis(rawValue: 1)
  static let underline = Emphasis(rawValue: 2)
  static let reverse = Emphasis(rawValue: 4)
  static let dim = Emphasis(rawValue: 8)
}
