/// Some of a catalogue's rows in some order, without copies of them.
public struct CatalogueRows: RandomAccessCollection, Hashable, Sendable {
  private let lines: CatalogueLines
  private let places: [Int32]

  /// - Parameter places: of rows among all.
  init(lines: CatalogueLines, places: [Int32]) {
    self.lines = lines
    self.places = places
  }

  /// No rows.
  public init() { self.init(lines: CatalogueLines(), places: []) }

  public var startIndex: Int { 0 }
  public var endIndex: Int { places.count }

  public subscript(position: Int) -> CatalogueRow { lines.row(Int(places[position])) }

  public static func == (left: Self, right: Self) -> Bool { left.elementsEqual(right) }

  public func hash(into hasher: inout Hasher) {
    for row in self { hasher.combine(row) }
  }
}
