/// Many texts that have been folded once, to be searched again and again.
///
/// Each is made of parts with a blank between them. A part that several texts have is kept once, and
/// looked through once for each word that is searched for.
public struct SearchTexts: Hashable, Sendable {
  private var parts = SearchParts()
  /// The numbers of all texts' parts, one text after another.
  private var numbers: [Int32] = []
  /// Where each text's numbers end.
  private var ends: [Int32] = []

  /// - Parameter texts: the parts of each.
  public init(_ texts: [[String]]) {
    var known: [String: Int32] = [:]
    numbers.reserveCapacity(texts.reduce(0) { $0 + $1.count })
    ends.reserveCapacity(texts.count)
    for text in texts {
      for part in text {
        let number = known[part] ?? parts.append(part)
        known[part] = number
        numbers.append(number)
      }
      ends.append(Int32(numbers.count))
    }
  }

  /// Texts of a part each.
  public init(_ texts: [String]) { self.init(texts.map { [$0] }) }

  /// Which of the texts hold every word of a query, as `FuzzyMatch` finds them.
  ///
  /// - Parameter known: those that may, as an earlier and shorter query left them; nil for all.
  public func hits(of query: SearchQuery, among known: [Bool]? = nil) -> [Bool] {
    var words = query.words.map { WordSearch(of: $0, in: parts) }
    return numbers.withUnsafeBufferPointer { numbers in
      var start = 0
      return ends.indices.map { place in
        let text = UnsafeBufferPointer(rebasing: numbers[start..<Int(ends[place])])
        start = Int(ends[place])
        guard known?[place] != false else { return false }
        return words.indices.allSatisfy { words[$0].isFound(in: text) }
      }
    }
  }
}
