/// What a program has written since it was last asked for something.
struct Output {
  private(set) var bytes: [UInt8] = []
  /// When each whole frame was there, by its synchronized-update marks.
  private(set) var frames: [Double] = []
  /// When the last byte was there; nil while there is none.
  private(set) var lastByte: Double?

  private static let mark = Array("\u{1B}[?2026l".utf8)

  mutating func take(_ news: ArraySlice<UInt8>, at moment: Double) {
    var index = max(0, bytes.count - Self.mark.count + 1)
    bytes += news
    lastByte = moment
    while index + Self.mark.count <= bytes.count {
      if bytes[index] == Self.mark[0], bytes[index...].starts(with: Self.mark) {
        frames.append(moment)
        index += Self.mark.count
      } else {
        index += 1
      }
    }
  }

  /// The letters that it put on the screen, in the order written; moves of the cursor are spaces.
  var text: String { TextFlow(bytes).text }
}

extension PseudoTerminal {
  /// Reads until something holds of what was written, or the time in milliseconds is up.
  func collect(within limit: Double, until holds: (Output) -> Bool) -> Output {
    let deadline = Clock.now + limit
    var output = Output()
    while let (bytes, moment) = read(until: deadline) {
      output.take(bytes, at: moment)
      if holds(output) { break }
    }
    return output
  }

  /// Reads until nothing has come for some milliseconds after the last byte.
  func settle(quiet: Double, within limit: Double = 5000) -> Output {
    let end = Clock.now + limit
    var output = Output()
    while let (bytes, moment) = read(until: output.lastByte.map { $0 + quiet } ?? end) {
      output.take(bytes, at: moment)
    }
    return output
  }
}
