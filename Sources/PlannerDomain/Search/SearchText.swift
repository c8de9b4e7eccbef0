/// A text that has been folded once, to be searched many times.
public struct SearchText: Hashable, Sendable {
  let characters: [UInt8]
  /// As it was written.
  public let text: String

  public init(_ text: String) {
    self.text = text
    characters = DanishText.foldedBytes(of: text).bytes
  }

  /// For each folded byte, the offset of the character it came from.
  ///
  /// Worked out anew, for it is asked of few texts and would take most of the memory of all.
  var origins: [Int] { DanishText.foldedBytes(of: text).origins }
}
