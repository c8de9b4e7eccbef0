/// Follows a sequence that the terminal sends of itself, or a key that terminfo does not know, to its
/// end (ECMA-48, 5.4 to 5.6), over as many reads as it takes: none of it is typing.
struct SequenceScanner {
  enum Progress: Hashable, Sendable {
    case goesOn, ended
    /// The byte is none of it, and nothing more will come of it.
    case broken
  }

  private enum Part {
    /// After `[`: parameters up to a final byte.
    case parameters(isFirst: Bool)
    /// After a further `[`, as the Linux console begins its function keys.
    case consoleKey
    /// Where the mouse is, in the oldest of the ways to tell it.
    case coordinates(left: Int)
    /// After `O`: one byte.
    case single
    /// Up to a bell or the escape of its closing sequence.
    case string
  }

  /// The key that the beginning is with alt held, if nothing comes after it.
  private(set) var key: Key?
  private var part: Part

  /// - Parameter introducer: what stands after the escape; nil if it begins no sequence.
  init?(introducer: UInt8) {
    switch introducer {
    case UInt8(ascii: "["): part = .parameters(isFirst: true)
    case UInt8(ascii: "O"): part = .single
    case UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "]"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      part = .string
    // What chooses a set of letters.
    case UInt8(ascii: "("), UInt8(ascii: ")"): part = .single
    default: return nil
    }
    key = Key(.character(Character(Unicode.Scalar(introducer))), .alt)
  }

  /// - Parameter control: the introducer as a single byte of its own, from 0x80 to 0x9F.
  init?(control: UInt8) {
    guard (0x80...0x9F).contains(control) else { return nil }
    self.init(introducer: control - 0x40)
    key = nil
  }

  mutating func consume(_ byte: UInt8) -> Progress {
    let progress = step(byte)
    if progress != .broken { key = nil }
    return progress
  }

  private mutating func step(_ byte: UInt8) -> Progress {
    switch (part, byte) {
    case (.parameters(isFirst: true), UInt8(ascii: "[")): part = .consoleKey
    case (.parameters(isFirst: true), UInt8(ascii: "M")): part = .coordinates(left: 3)
    case (.parameters, 0x20...0x3F): part = .parameters(isFirst: false)
    case (.parameters, 0x40...0x7E): return .ended
    case (.consoleKey, 0x20...0x7E): return .ended
    case (.single, 0x30...0x7E): return .ended
    case (.coordinates(let left), 0x20...):
      guard left > 1 else { return .ended }
      part = .coordinates(left: left - 1)
    case (.string, 0x07): return .ended
    // Cancelled, or the escape of the sequence that closes it.
    case (.string, 0x18), (.string, 0x1A), (.string, 0x1B): return .broken
    case (.string, _): break
    default: return .broken
    }
    return .goesOn
  }
}
