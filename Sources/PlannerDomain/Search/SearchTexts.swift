/// Many texts that have been folded once, one after another in one stretch of memory, to be searched
/// again and again.
public struct SearchTexts: Hashable, Sendable {
  private var bytes: [UInt8] = []
  /// Where each text ends.
  private var ends: [Int32] = []

  public init(_ texts: some Sequence<String>) {
    for text in texts {
      bytes += DanishText.foldedBytes(of: text).bytes
      ends.append(Int32(bytes.count))
    }
  }

  /// Which of the texts hold every word of a query, as `FuzzyMatch` finds them.
  ///
  /// - Parameter known: those that may, as an earlier and shorter query left them; nil for all.
  public func hits(of query: SearchQuery, among known: [Bool]? = nil) -> [Bool] {
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      return ends.indices.map { place in
        let text = UnsafeBufferPointer(rebasing: bytes[start..<Int(ends[place])])
        start = Int(ends[place])
        return known?[place] != false && FuzzyMatch.score(of: query, in: text) != nil
      }
    }
  }
}
