/// The columns of a single Unicode scalar, from its properties alone.
enum ScalarWidth {
  static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: return 0
    case 0x20..<0x300: return 1
    // Punctuation, arrows, lines, blocks and shapes are what the views draw: answer fast.
    case 0x2010..<0x2028, 0x2190..<0x231A, 0x2500..<0x25FD: return 1
    // Vowels and finals of decomposed Hangul share the columns of the leading consonant.
    case 0x1160..<0x1200, 0xD7B0..<0xD7FC: return 0
    // A flag is two regional indicators of one column each.
    case 0x1F1E6..<0x1F200: return 1
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark: return 0
    case .lineSeparator, .paragraphSeparator: return 0
    default: return isWide(scalar) ? 2 : 1
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x1100 else { return false }
    return scalar.properties.isEmojiPresentation || isEastAsianWide(scalar.value)
  }

  private static func isEastAsianWide(_ value: UInt32) -> Bool {
    var low = 0
    var high = eastAsianWide.count
    while low < high {
      let middle = (low + high) / 2
      if value > eastAsianWide[middle].upperBound {
        low = middle + 1
      } else if value < eastAsianWide[middle].lowerBound {
        high = middle
      } else {
        return true
      }
    }
    return false
  }

  /// East Asian Width W and F (Unicode Standard Annex 11), without the emoji.
  private static let eastAsianWide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF,
    0x4E00...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
    0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x16FF1, 0x17000...0x18CD5,
    0x18D00...0x18D08, 0x1AFF0...0x1AFFE, 0x1B000...0x1B2FB, 0x1F200...0x1F202,
    0x1F210...0x1F23B, 0x1F240...0x1F248, 0x1F250...0x1F251, 0x1F260...0x1F265,
    0x1F300...0x1F320, 0x1F337...0x1F37C, 0x1F400...0x1F43E, 0x20000...0x2FFFD,
    0x30000...0x3FFFD,
  ]
}
