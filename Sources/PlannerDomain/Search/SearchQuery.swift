/// A search that has been folded once, to be held against many texts.
public struct SearchQuery: Hashable, Sendable {
  let words: [[UInt8]]

  public init(_ text: String) {
    words = DanishText.fold(text).split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
  }

  public var isEmpty: Bool { words.isEmpty }
}
