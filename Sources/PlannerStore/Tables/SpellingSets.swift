/// Reads sets of an enumeration's values; sets that are equal share their memory.
///
/// Thousands of entries have one of a few sets, and to build a set takes longer than to read it.
final class SpellingSets<Value: RawRepresentable<String> & CaseIterable & Hashable> {
  private let values: [(spelling: String, value: Value)]
  // By the places of the values in the enumeration, as bits.
  private var sets: [UInt64: Set<Value>] = [0: []]

  init() {
    values = Value.allCases.map { ($0.rawValue, $0) }
    precondition(values.count <= UInt64.bitWidth)
  }

  /// Reads an owner's set, spelled in the second column of its parts.
  func next(of owner: String, in cursor: PartCursor) throws -> Set<Value> {
    var bits: UInt64 = 0
    try cursor.eachPart(of: owner) { (row) throws(StoreError) in
      let spelling = try row.text(1)
      guard let place = values.firstIndex(where: { $0.spelling == spelling }) else {
        throw row.damage(1)
      }
      bits |= 1 << UInt64(place)
    }
    if let set = sets[bits] { return set }
    var set: Set<Value> = []
    for (place, value) in values.enumerated() where bits & 1 << UInt64(place) != 0 {
      set.insert(value.value)
    }
    sets[bits] = set
    return set
  }
}
