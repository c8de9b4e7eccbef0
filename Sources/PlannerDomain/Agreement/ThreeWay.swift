/// What two desks made of the same thing, put together; nil where both changed it, and differently.
public enum ThreeWay {
  public static func value<Value: Equatable>(
    _ base: Value, theirs: Value, mine: Value
  ) -> Value? {
    if theirs == base || theirs == mine { return mine }
    return mine == base ? theirs : nil
  }

  /// A list whose items stand for themselves: each of the base's is kept, replaced or removed, and what
  /// either added is there.
  public static func list<Item: Equatable>(
    _ base: [Item], theirs: [Item], mine: [Item]
  ) -> [Item]? {
    let others = Rewriting(of: base, to: theirs)
    let own = Rewriting(of: base, to: mine)
    var list: [Item] = []
    for place in 0...base.count {
      let added = others.added[place]
      list += added + own.added[place].filter { !added.contains($0) }
      guard place < base.count else { break }
      let kept: Item? = base[place]
      guard
        let item = value(kept, theirs: others.became[place], mine: own.became[place])
      else { return nil }
      if let item { list.append(item) }
    }
    return list
  }

  /// What became of each item of a list in another.
  private struct Rewriting<Item: Equatable> {
    /// Nil for what was removed.
    var became: [Item?]
    /// What was put before each of them, and at the end.
    var added: [[Item]]

    init(of base: [Item], to list: [Item]) {
      became = base
      added = Array(repeating: [], count: base.count + 1)
      var isRemoved = Array(repeating: false, count: base.count)
      var isInserted = Array(repeating: false, count: list.count)
      for change in list.difference(from: base) {
        switch change {
        case .remove(let offset, _, _): isRemoved[offset] = true
        case .insert(let offset, _, _): isInserted[offset] = true
        }
      }
      var (old, new) = (0, 0)
      while old < base.count || new < list.count {
        // What stands in the place of something else is that, written anew.
        switch (old < base.count && isRemoved[old], new < list.count && isInserted[new]) {
        case (true, true):
          became[old] = list[new]
          old += 1
          new += 1
        case (true, false):
          became[old] = nil
          old += 1
        case (false, true):
          added[old].append(list[new])
          new += 1
        case (false, false):
          old += 1
          new += 1
        }
      }
    }
  }
}
