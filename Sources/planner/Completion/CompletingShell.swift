/// How a shell takes words that complete what is being written.
enum CompletingShell {
  /// Puts what it is given on the line as it is, and expands it before that.
  case bash
  /// Takes a colon for the beginning of a description.
  case zsh
  case other

  /// - Parameter words: such as `bash5.2` and `zsh`, of which the one with a version is meant.
  init(_ words: [String]) {
    if words.contains(where: { $0.hasPrefix("bash") && $0 != "bash" }) {
      self = .bash
    } else if words.contains(where: { $0.hasPrefix("zsh") && $0 != "zsh" }) {
      self = .zsh
    } else {
      self = .other
    }
  }

  /// A name as this shell is to be told it; nil for one that is not of one printable line.
  func word(_ name: String) -> String? {
    let scalars = name.unicodeScalars
    guard !scalars.contains(where: { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) }) else {
      return nil
    }
    switch self {
    case .other: return name
    case .zsh: return name.replacing("\\", with: "\\\\").replacing(":", with: "\\:")
    case .bash:
      // Once for the line, and once more for the expansion that comes before.
      return String(
        String.UnicodeScalarView(
          scalars.flatMap { Self.isPlain($0) ? [$0] : ["\\", "\\", "\\", $0] }))
    }
  }

  /// Whether a character means only itself wherever it stands.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x7F || scalar.properties.isAlphabetic
      || ("0"..."9").contains(scalar) || ["-", "_", ".", ",", "/", "+"].contains(scalar)
  }
}
