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
    var hits = known ?? Array(repeating: true, count: ends.count)
    for word in query.words { narrow(&hits, to: word) }
    return hits
  }

  /// Leaves those in which a word is found.
  private func narrow(_ hits: inout [Bool], to word: [UInt8]) {
    var search = WordSearch(of: word, in: parts)
    let findings = search.findings
    hits.withUnsafeMutableBufferPointer { hits in
      numbers.withUnsafeBufferPointer { numbers in
        findings.withUnsafeBufferPointer { findings in
          var start = 0
          for place in ends.indices {
            let text = start..<Int(ends[place])
            start = text.upperBound
            guard hits[place] else { continue }
            var finding: WordSearch.Finding = []
            for number in text { finding.formUnion(findings[Int(numbers[number])]) }
            hits[place] =
              finding.contains(.whole)
              || finding.isSuperset(of: .runs)
                && search.isFoundInRuns(UnsafeBufferPointer(rebasing: numbers[text]))
          }
        }
      }
    }
  }
}
