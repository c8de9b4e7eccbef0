/// Many short lists of small numbers, one behind the other in a single piece of memory.
struct PackedLists<Element: Hashable & Sendable>: Hashable, Sendable {
  private var elements: [Element] = []
  private var ends: [Int32] = []

  mutating func append(_ list: [Element]) {
    elements += list
    ends.append(Int32(elements.count))
  }

  /// The same without the room that growing has left over.
  var trimmed: Self {
    var trimmed = Self()
    trimmed.elements = elements.map(\.self)
    trimmed.ends = ends.map(\.self)
    return trimmed
  }

  /// Lets each list be looked at by its number.
  func withLists<Result>(
    _ body: ((Int) -> UnsafeBufferPointer<Element>) throws -> Result
  ) rethrows -> Result {
    try elements.withUnsafeBufferPointer { elements in
      try ends.withUnsafeBufferPointer { ends in
        try body { number in
          let start = number == 0 ? 0 : Int(ends[number - 1])
          return UnsafeBufferPointer(rebasing: elements[start..<Int(ends[number])])
        }
      }
    }
  }
}
