/// What a catalogue query found.
public struct CatalogueResult: Hashable, Sendable {
  public let rows: CatalogueRows
  /// How many rows each value would give if it were the only one chosen in its facet.
  public let counts: [FacetValue: Int]

  init(rows: CatalogueRows, counts: [FacetValue: Int]) {
    self.rows = rows
    self.counts = counts
  }

  /// Nil when it became unwanted on the way.
  init?(
    of query: CatalogueQuery, in catalogue: Catalogue, unless isUnwanted: () -> Bool
  ) {
    let search = SearchQuery(query.text)
    let narrowing = Narrowing(to: query.chosen, of: catalogue.values)
    var found: [Int32] = []
    var scores: [Int32] = []
    var counts = [Int](repeating: 0, count: catalogue.values.count)
    let isDone = catalogue.texts.withLists { text in
      catalogue.valuesOfRows.withLists { values in
        for number in catalogue.lines.lines.indices {
          if number % 1024 == 0, isUnwanted() { return false }
          guard let score = FuzzyMatch.score(of: search, in: text(number)) else { continue }
          let values = values(number)
          // A row counts for a facet when every other facet chosen from lets it through.
          let closed = narrowing.closed(to: values)
          if closed == 0 {
            found.append(Int32(number))
            scores.append(Int32(score))
          }
          for value in values where closed & ~narrowing.facetBit(of: value) == 0 {
            counts[Int(value)] += 1
          }
        }
        return true
      }
    }
    guard isDone else { return nil }
    self.counts = Dictionary(
      uniqueKeysWithValues: zip(catalogue.values, counts).filter { $0.1 > 0 })
    if !search.isEmpty, query.order == .title, !query.isDescending {
      // Best first; those found are by title already, and ties stay so.
      found = found.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }.map { found[$0] }
    } else {
      found = catalogue.ordered(found, by: query)
    }
    guard !isUnwanted() else { return nil }
    rows = CatalogueRows(lines: catalogue.lines, places: found)
  }
}

extension Catalogue {
  /// - Parameter places: of rows, ascending and so by title.
  fileprivate func ordered(_ places: [Int32], by query: CatalogueQuery) -> [Int32] {
    // The keys beside the places, so that rows are not looked up for each comparison.
    func ordered(_ key: (Int) -> Int?) -> [Int32] {
      let keyed = places.map { (key: key(Int($0)) ?? 0, place: $0) }
      return keyed.sorted {
        $0.key == $1.key
          ? $0.place < $1.place : query.isDescending ? $1.key < $0.key : $0.key < $1.key
      }.map(\.place)
    }
    switch query.order {
    case .title: return query.isDescending ? places.reversed() : places
    case .provider: return ordered { lines.offering($0) { providerRanks[$0.provider] ?? 0 } }
    case .kind:
      return ordered { lines.offering($0) { OfferingKind.allCases.firstIndex(of: $0.kind) ?? 0 } }
    case .length: return ordered { lines.offering($0, \.length.rawValue) }
    case .price: return ordered { lines.lines[$0].netPrice.øre }
    case .nextSession:
      // Offerings without a session come last either way.
      let none: Int = query.isDescending ? .min : .max
      return ordered {
        lines.lines[$0].nextSession.flatMap { lines.sessions[$0]?.start.dayNumber } ?? none
      }
    case .freeSeats: return ordered { Int(lines.lines[$0].freeSeats) }
    case .gaps: return ordered { Int(lines.lines[$0].gapsLifted) }
    }
  }
}

/// Which facets the chosen values close to a row.
private struct Narrowing {
  /// Of each of the catalogue's values, its facet as a bit.
  private let facetBits: [UInt32]
  /// Of each of the catalogue's values, the same where it is chosen, else 0.
  private let chosenBits: [UInt32]
  /// The facets that anything is chosen from.
  private let narrowed: UInt32

  init(to chosen: Set<FacetValue>, of values: [FacetValue]) {
    let bits = Dictionary(
      uniqueKeysWithValues: Facet.allCases.enumerated().map { ($1, UInt32(1) << UInt32($0)) })
    facetBits = values.map { bits[$0.facet] ?? 0 }
    chosenBits = values.map { chosen.contains($0) ? bits[$0.facet] ?? 0 : 0 }
    narrowed = chosen.reduce(0) { $0 | (bits[$1.facet] ?? 0) }
  }

  func facetBit(of value: UInt16) -> UInt32 { facetBits[Int(value)] }

  /// The facets chosen from of whose chosen values the row has none.
  func closed(to values: UnsafeBufferPointer<UInt16>) -> UInt32 {
    guard narrowed != 0 else { return 0 }
    return values.reduce(narrowed) { $0 & ~chosenBits[Int($1)] }
  }
}
