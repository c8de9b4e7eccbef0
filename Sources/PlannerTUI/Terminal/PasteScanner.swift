/// Collects the bytes of a bracketed paste until its closing sequence.
///
/// It tells how many bytes may be read without taking any of what comes after the paste.
struct PasteScanner {
  private static let end: [UInt8] = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  private var matched = 0

  var isComplete: Bool { matched == Self.end.count }

  /// How many bytes the paste has at least left; 0 once it is complete.
  var wanted: Int { Self.end.count - matched }

  mutating func consume(_ input: some Sequence<UInt8>) {
    for byte in input where !isComplete {
      bytes.append(byte)
      // The closing sequence repeats none of its bytes' beginnings but the escape.
      matched = byte == Self.end[matched] ? matched + 1 : (byte == Self.end[0] ? 1 : 0)
    }
  }

  /// The pasted text: newlines as `\n`, no controls but tabs.
  var text: String {
    let content = isComplete ? bytes.dropLast(Self.end.count) : bytes[...]
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in String(decoding: content, as: UTF8.self).unicodeScalars {
      defer { previous = scalar }
      switch scalar {
      case "\r": result.append("\n")
      case "\n": if previous != "\r" { result.append("\n") }
      case "\t": result.append("\t")
      default: if !TextWidth.isControl(scalar) { result.append(scalar) }
      }
    }
    return String(result)
  }
}
