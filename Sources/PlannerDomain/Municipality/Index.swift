/// Which elements belong to an owner, kept beside the elements so that asking is quick.
struct Index<Owner: Sendable, Element: Sendable>: Hashable, Sendable {
  // Each in the order of the identifiers: as elements are read in that order, they are only added
  // at the end, which takes a fraction of the time and memory of a set.
  private var members: [Identifier<Owner>: [Identifier<Element>]] = [:]

  /// In the order of the identifiers.
  subscript(owner: Identifier<Owner>) -> [Identifier<Element>] { members[owner] ?? [] }

  mutating func update(
    _ element: Identifier<Element>, from old: Identifier<Owner>?, to new: Identifier<Owner>?
  ) {
    guard old != new else { return }
    if let old {
      members[old]?.remove(element)
      if members[old]?.isEmpty == true { members[old] = nil }
    }
    if let new { members[new, default: []].add(element) }
  }
}

extension Array where Element: Comparable {
  fileprivate mutating func add(_ element: Element) {
    insert(element, at: place(of: element))
  }

  fileprivate mutating func remove(_ element: Element) {
    let place = place(of: element)
    if place < endIndex, self[place] == element { remove(at: place) }
  }

  /// The place of the first that does not come before the element.
  private func place(of element: Element) -> Int {
    guard let last, last >= element else { return endIndex }
    var places = startIndex..<endIndex
    while !places.isEmpty {
      let middle = places.lowerBound + places.count / 2
      places = self[middle] < element ? middle + 1..<places.upperBound : places.lowerBound..<middle
    }
    return places.lowerBound
  }
}
