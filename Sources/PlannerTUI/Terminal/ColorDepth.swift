/// How many colours the terminal has.
enum ColorDepth: Hashable, Sendable, CaseIterable {
  case monochrome, eight, sixteen, many

  /// The depth for the number of colours that the terminal's description claims.
  init(colors: Int) {
    switch colors {
    case 256...: self = .many
    case 16...: self = .sixteen
    case 8...: self = .eight
    default: self = .monochrome
    }
  }
}
