/// The bytes that bring a terminal back to what a shell expects, prepared for a signal handler.
enum ResetSequence {
  static let bracketedPasteOn = "\u{1B}[?2004h"
  static let bracketedPasteOff = "\u{1B}[?2004l"
  static let updateBegins = "\u{1B}[?2026h"
  static let updateEnds = "\u{1B}[?2026l"
  private static let mouseOff = "\u{1B}[?1000l\u{1B}[?1002l\u{1B}[?1003l\u{1B}[?1006l"

  /// The terminal's own strings without their delays, and the modes terminfo does not know.
  ///
  /// - Parameter isStandard: whether the terminal's own strings are of the kind that the modes are.
  static func bytes(capabilities: [String], isStandard: Bool) -> [UInt8] {
    let modes = isStandard ? updateEnds + bracketedPasteOff + mouseOff : ""
    return Array((modes + capabilities.map(withoutDelays).joined()).utf8)
  }

  /// A terminfo string without its `$<…>` delays.
  static func withoutDelays(_ capability: String) -> String {
    var result = ""
    var rest = Substring(capability)
    while let character = rest.first {
      if rest.hasPrefix("$<"), let end = rest.firstIndex(of: ">") {
        rest = rest[rest.index(after: end)...]
      } else {
        result.append(character)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
