/// A text that has been folded once, to be searched many times.
public struct SearchText: Hashable, Sendable {
  let characters: [UInt8]
  /// For each folded byte, the offset of the character it came from.
  let origins: [Int]

  public init(_ text: String) {
    (characters, origins) = DanishText.foldedBytes(of: text)
  }
}
