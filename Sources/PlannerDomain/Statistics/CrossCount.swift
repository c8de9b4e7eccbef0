/// How much has a trait, and how much has two traits at once.
struct CrossCount: Hashable, Sendable {
  private(set) var total = 0
  // A row for each trait, a column for each; only where the column is not before the row.
  private var cells = Array(repeating: 0, count: width * width)

  private static let width = Trait.all.count

  mutating func add(_ traits: TraitSet, _ count: Int = 1) {
    total += count
    traits.eachPlace { one in
      let row = one * Self.width
      traits.eachPlace { other in
        if other >= one { cells[row + other] += count }
      }
    }
  }

  /// Counts some of what has been added with a trait besides.
  mutating func add(_ trait: Trait, besides traits: TraitSet, _ count: Int) {
    let place = trait.place
    cells[place * Self.width + place] += count
    traits.eachPlace { cells[Self.cell($0, place)] += count }
  }

  /// How much has both; the total where neither is asked for.
  func count(_ one: Trait?, _ other: Trait?) -> Int {
    guard let first = one ?? other else { return total }
    let place = first.place
    return cells[Self.cell(place, (other ?? first).place)]
  }

  static func += (sum: inout CrossCount, other: CrossCount) {
    sum.total += other.total
    for place in sum.cells.indices { sum.cells[place] += other.cells[place] }
  }

  private static func cell(_ one: Int, _ other: Int) -> Int {
    min(one, other) * width + max(one, other)
  }
}
