/// What the headings of one table stand for.
///
/// What someone has said goes first, then a column's own name, then what `KnownHeadings` has. Where two
/// headings stand for the same column, the one whose likelier meaning it is has it, and the other is one
/// that is not understood.
struct HeadingReading<Column: PlanColumn> {
  struct Meaning {
    /// Nil for one that is left out.
    var column: Column?
    /// Whether someone said so.
    var isMapped: Bool
    /// How near the heading is to the column; the least is the nearest.
    fileprivate var rank: [Int]
  }

  /// One for each heading.
  private(set) var meanings: [Meaning]
  /// The places of the first and the last name, where the two make up a column.
  private(set) var nameParts: (first: Int, last: Int)?

  init(_ headings: [String], mapping: ColumnMapping?) {
    let columns = Dictionary(
      uniqueKeysWithValues: Column.allCases.map { (DanishNames.plain($0.rawValue), $0) })
    meanings = headings.map { heading in
      if let said = mapping?[heading] {
        return Meaning(column: Column(rawValue: said), isMapped: true, rank: [-1])
      }
      let candidates = KnownHeadings.columns(called: heading, in: Column.file)
      for (rank, name) in candidates.enumerated() {
        guard let column = columns[name] else { continue }
        let place = rank == 0 ? 0 : KnownHeadings.place(of: heading)
        return Meaning(column: column, isMapped: false, rank: [rank, place])
      }
      return Meaning(column: nil, isMapped: false, rank: [])
    }
    let nearest = Dictionary(
      meanings.compactMap { meaning in meaning.column.map { ($0, meaning.rank) } },
      uniquingKeysWith: { $0.lexicographicallyPrecedes($1) ? $0 : $1 })
    for place in meanings.indices {
      guard let column = meanings[place].column, meanings[place].rank != nearest[column] else {
        continue
      }
      meanings[place].column = nil
    }
    joinNames(headings)
  }

  /// Lets a first and a last name stand for the whole name, where no heading does.
  private mutating func joinNames(_ headings: [String]) {
    guard let whole = KnownHeadings.wholeName(in: Column.file).flatMap({ Column(rawValue: $0) }),
      !meanings.contains(where: { $0.column == whole })
    else { return }
    let places = KnownHeadings.nameParts.map { names in
      headings.indices.filter { place in
        meanings[place].column == nil && !meanings[place].isMapped
          && names.contains(DanishNames.plain(headings[place]))
      }
    }
    guard places.allSatisfy({ $0.count == 1 }) else { return }
    nameParts = (places[0][0], places[1][0])
    for place in places.joined() { meanings[place].column = whole }
  }
}
