/// What came of something that was done to a program, in milliseconds from then on.
struct Redraw {
  /// To the end of the first whole frame, or to the last byte of a program that does not mark its frames.
  var first: Double
  /// To the last byte before the program fell silent.
  var settled: Double
  /// What it wrote.
  var text: String
}

extension PseudoTerminal {
  /// The silence in milliseconds after which a redraw has ended.
  static let quiet = 20.0

  /// Presses a key; nil when nothing is redrawn.
  func press(_ keys: String, quiet: Double = quiet, within limit: Double = 2000) -> Redraw? {
    redraw(since: write(keys), quiet: quiet, within: limit)
  }

  /// The redraw that follows something done at a moment.
  func redraw(since moment: Double, quiet: Double, within limit: Double) -> Redraw? {
    let output = settle(quiet: quiet, within: limit)
    guard let last = output.lastByte else { return nil }
    return Redraw(
      first: (output.frames.first ?? last) - moment, settled: last - moment, text: output.text)
  }

  /// Presses keys one after the other; throws when none is answered.
  func press(_ keys: [String], to purpose: String) throws {
    guard keys.map({ press($0, quiet: 50) != nil }).contains(true) else {
      throw BenchError("the program answered no key on the way to \(purpose)")
    }
  }
}

/// Keys by what xterm sends for them.
enum Key {
  static let enter = "\r"
  static let escape = "\u{1B}"
  static let backspace = "\u{7F}"
  static let pageDown = "\u{1B}[6~"
  static let pageUp = "\u{1B}[5~"
  static let home = "\u{1B}OH"
  static let down = "\u{1B}OB"
  static let up = "\u{1B}OA"
  static let end = "\u{1B}OF"
}
