/// Reads sets of an enumeration's values; sets that are equal share their memory.
///
/// Thousands of entries have one of a few sets, and to build a set takes longer than to read it.
final class SpellingSets<Value: RawRepresentable<String> & CaseIterable & Hashable> {
  private let spellings = Spellings<Value>()
  // By the places of the values in the enumeration, as bits.
  private var sets: [UInt64: Set<Value>] = [0: []]

  init() { precondition(spellings.count <= UInt64.bitWidth) }

  /// Reads an owner's set, spelled in the second column of its parts.
  func next(of owner: String, in cursor: PartCursor) throws -> Set<Value> {
    var bits: UInt64 = 0
    try cursor.eachPart(of: owner) { (row) throws(StoreError) in
      bits |= 1 << UInt64(try row.place(1, in: spellings))
    }
    if let set = sets[bits] { return set }
    var set: Set<Value> = []
    for place in 0..<spellings.count where bits & 1 << UInt64(place) != 0 {
      set.insert(spellings[place])
    }
    sets[bits] = set
    return set
  }
}
