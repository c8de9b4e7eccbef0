import PlannerDomain

/// The rows of many teams in one order, searched and narrowed; what an act leaves as it was is neither
/// sorted nor searched anew.
struct TeamList<Row: TeamRow, Key: Comparable & Hashable & Sendable>: Hashable, Sendable {
  /// Where a row is; ordered by the key, and then by team and place.
  private struct Place: Hashable, Sendable, Comparable {
    let key: Key
    let part: Int32
    let index: Int32

    static func < (left: Place, right: Place) -> Bool {
      if left.key != right.key { return left.key < right.key }
      return left.part != right.part ? left.part < right.part : left.index < right.index
    }
  }

  private var parts: [TeamBook<TeamRows<Row>>.Entry] = []
  private var all: [Place] = []
  /// What is searched for, with what was typed on the way to it; the last is in force.
  private var searches: [Search] = []

  /// A text, of each part which of its rows it is found in, and which places of all those are.
  private struct Search: Hashable, Sendable {
    let text: String
    var hits: [[Bool]]
    var found: [Int32] = []
  }

  /// How many there are, found or not.
  var total: Int { all.count }

  /// Whether what some rows are found by has yet to be written.
  private(set) var isUnwritten = false

  /// Takes in other rows in the place of those there are.
  ///
  /// - Parameter isAsBefore: whether rows and keys of parts of the same version are the same.
  /// - Parameter key: by which a row is ordered; nil for one that is left out.
  mutating func take(
    _ parts: [TeamBook<TeamRows<Row>>.Entry], isAsBefore: Bool, key: (Row) -> Key?
  ) {
    let isRenewal = isAsBefore && parts.map(\.team) == self.parts.map(\.team)
    let changed = parts.indices.filter {
      !isRenewal || parts[$0].version != self.parts[$0].version
    }
    self.parts = parts
    isUnwritten = parts.contains { $0.part.texts == nil }
    if !changed.isEmpty { renew(changed, key) }
    let text = searches.last?.text ?? ""
    if isRenewal {
      for place in searches.indices {
        let query = SearchQuery(searches[place].text)
        for part in changed {
          searches[place].hits[part] = hits(of: query, in: part, among: nil)
        }
        find(place)
      }
    } else {
      searches = []
      if !text.isEmpty { begin(text) }
    }
  }

  /// Puts the rows of some parts in the place of those they had; the others keep their order.
  private mutating func renew(_ changed: [Int], _ key: (Row) -> Key?) {
    var isRenewed = [Bool](repeating: false, count: parts.count)
    var renewed: [Place] = []
    for part in changed {
      isRenewed[part] = true
      let rows = parts[part].part.rows
      for index in rows.indices {
        guard let key = key(rows[index]) else { continue }
        renewed.append(Place(key: key, part: Int32(part), index: Int32(index)))
      }
    }
    renewed.sort()
    guard changed.count < parts.count else {
      all = renewed
      return
    }
    var merged: [Place] = []
    merged.reserveCapacity(all.count + renewed.count)
    var next = renewed.startIndex
    for place in all where !isRenewed[Int(place.part)] {
      while next < renewed.endIndex, renewed[next] < place {
        merged.append(renewed[next])
        next += 1
      }
      merged.append(place)
    }
    merged += renewed[next...]
    all = merged
  }

  /// Shows the rows that a text is found in, all of them for none; false where it is as before.
  ///
  /// What the rows are found by must have been written.
  mutating func search(_ text: String) -> Bool {
    guard text != searches.last?.text ?? "" else { return false }
    while let last = searches.last, !text.hasPrefix(last.text) { searches.removeLast() }
    if !text.isEmpty, text != searches.last?.text { begin(text) }
    return true
  }

  /// Searches for a text that goes on from the last, and so is among what that was found in.
  private mutating func begin(_ text: String) {
    let query = SearchQuery(text)
    let known = searches.last?.hits
    let found = parts.indices.map { hits(of: query, in: $0, among: known?[$0]) }
    searches.append(Search(text: text, hits: found))
    find(searches.count - 1)
  }

  private func hits(of query: SearchQuery, in part: Int, among known: [Bool]?) -> [Bool] {
    let part = parts[part].part
    return part.texts?.hits(of: query, among: known) ?? part.rows.map { _ in false }
  }

  /// Looks among what was found on the way to a search.
  private mutating func find(_ place: Int) {
    // One stretch of all parts' hits, so that no part need be looked up for a row.
    var hits: [Bool] = []
    var starts: [Int] = []
    hits.reserveCapacity(searches[place].hits.reduce(0) { $0 + $1.count })
    for part in searches[place].hits {
      starts.append(hits.count)
      hits += part
    }
    let before = place == 0 ? nil : searches[place - 1].found
    searches[place].found = all.withUnsafeBufferPointer { all in
      hits.withUnsafeBufferPointer { hits in
        starts.withUnsafeBufferPointer { starts in
          func isHit(_ row: Int32) -> Bool {
            let place = all[Int(row)]
            return hits[starts[Int(place.part)] + Int(place.index)]
          }
          return before?.filter(isHit) ?? (0..<Int32(all.count)).filter(isHit)
        }
      }
    }
  }

  /// Whether the teams have such a row, found or not.
  func holds(_ id: Row.ID) -> Bool { parts.contains { $0.part.place(of: id) != nil } }

  /// Some rows, found or not, team by team.
  func rows(_ ids: Set<Row.ID>) -> [Row] {
    parts.flatMap { entry in
      ids.compactMap { entry.part.place(of: $0) }.sorted().map { entry.part.rows[$0] }
    }
  }

  /// How many, found or not, come before a key.
  func count(before key: Key) -> Int {
    var range = 0..<all.count
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      range =
        all[middle].key < key ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }
}

extension TeamList: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { searches.last?.found.count ?? all.count }

  subscript(position: Int) -> Row {
    let place = place(at: position)
    return parts[Int(place.part)].part.rows[Int(place.index)]
  }

  private func place(at position: Int) -> Place {
    searches.last.map { all[Int($0.found[position])] } ?? all[position]
  }

  /// What the rows are told apart by, in their order.
  var ids: IDs { IDs(list: self) }

  struct IDs: ListedIDs {
    fileprivate let list: TeamList

    var startIndex: Int { 0 }
    var endIndex: Int { list.endIndex }
    subscript(position: Int) -> Row.ID { list[position].id }

    /// Looked up in each team's rows, for there may be many.
    func firstIndex(of id: Row.ID) -> Int? {
      for part in list.parts.indices {
        guard let index = list.parts[part].part.place(of: id) else { continue }
        return list.indices.first {
          let place = list.place(at: $0)
          return place.part == part && place.index == index
        }
      }
      return nil
    }
  }
}
