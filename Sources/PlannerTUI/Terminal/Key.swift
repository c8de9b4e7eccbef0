/// A key as the user pressed it.
///
/// A letter carries no shift: `A` is the character "A". A control letter is lower case.
public struct Key: Hashable, Sendable {
  /// The key itself, without what was held down.
  public enum Code: Hashable, Sendable {
    case character(Character)
    case enter, escape, tab, backTab, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    /// F1 is `function(1)`.
    case function(Int)
  }

  /// The keys held down together with another.
  public struct Modifiers: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let control = Modifiers(rawValue: 1)
    public static let alt = Modifiers(rawValue: 2)
    public static let shift = Modifiers(rawValue: 4)
  }

  public var code: Code
  public var modifiers: Modifiers

  public init(_ code: Code, _ modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }

  /// The key of a typed character.
  public static func character(_ character: Character) -> Key { Key(.character(character)) }

  /// The key of a letter typed while control was held.
  public static func control(_ character: Character) -> Key {
    Key(.character(character), .control)
  }

  /// The character that the key types, if it types one.
  public var typed: Character? {
    guard modifiers.isEmpty, case .character(let character) = code else { return nil }
    return character
  }
}
