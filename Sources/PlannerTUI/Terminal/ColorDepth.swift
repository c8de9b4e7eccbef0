/// How many colours the terminal has.
enum ColorDepth: Hashable, Sendable, CaseIterable {
  case monochrome, eight, sixteen, many

  /// The depth for the number of colours that the terminal's description claims.
  ///
  /// With more than 256 a number is a colour's red, green and blue, but for the first eight.
  init(colors: Int) {
    switch colors {
    case 257...: self = .eight
    case 256: self = .many
    case 16...: self = .sixteen
    case 8...: self = .eight
    default: self = .monochrome
    }
  }
}
