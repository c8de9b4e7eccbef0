internal import PlannerDomain

/// Goes through the files once to find what their rows are called, before they are read.
struct NameCollector {
  let names: KnownNames
  /// The identifiers found or made for rows that have none, by line.
  private var given: [PlanFile: [Int: String]] = [:]

  init(in municipality: Municipality) { names = KnownNames(in: municipality) }

  mutating func collect<Column: PlanColumn>(
    _: Column.Type, from rows: RowSource, mappings: ColumnMappings
  ) {
    guard let kind = Column.file.kind, let id = Column(rawValue: "id") else { return }
    let columns = Self.columns(Column.self)
    let isNamed = isNamed(Column.file)
    var unnamed: [(line: Int, cells: [String])] = []
    for case .success(let row) in CSVTable<Column>(rows, mappings: mappings) {
      let text = row.cell(id)
      let cells = isNamed || text == nil ? columns.map { row.cell($0) ?? "" } : []
      if let text {
        names.take(kind, text, called: cells)
      } else {
        unnamed.append((row.line, cells))
      }
    }
    // Afterwards, so that no identifier is made that another row has.
    for (line, cells) in unnamed {
      guard let id = identifier(of: cells, kind, Column.file.naming) else { continue }
      names.take(kind, id, called: isNamed ? cells : [])
      given[Column.file, default: [:]][line] = id
    }
  }

  /// The identifier found or made for a row that has none; nil for one that has.
  func identifier<Column: PlanColumn>(of row: CSVRow<Column>) -> String? {
    if Column.file.isReferredTo { return given[Column.file]?[row.line] }
    guard let kind = Column.file.kind, let id = Column(rawValue: "id"), row.cell(id) == nil else {
      return nil
    }
    let cells = Self.columns(Column.self).map { row.cell($0) ?? "" }
    return identifier(of: cells, kind, Column.file.naming)
  }

  private static func columns<Column: PlanColumn>(_: Column.Type) -> [Column] {
    switch Column.file.naming {
    case .byIdentifier: []
    case .byName(let columns), .byContent(let columns): columns.compactMap { Column(rawValue: $0) }
    }
  }

  private func isNamed(_ file: PlanFile) -> Bool {
    if case .byName = file.naming { true } else { false }
  }

  private func identifier(of cells: [String], _ kind: EntryKind, _ naming: Naming) -> String? {
    switch naming {
    case .byIdentifier: return nil
    case .byName:
      guard let name = cells.first(where: { !$0.isEmpty }) else { return nil }
      // A number of its own makes someone another than the one of the same name.
      return names.id(of: kind, called: name) ?? names.newID(of: kind, called: cells.last ?? name)
    case .byContent:
      guard cells.contains(where: { !$0.isEmpty }) else { return nil }
      return Self.fingerprint(of: cells)
    }
  }

  /// The same for the same words, and hardly ever for others (FNV-1a, 64 bits).
  private static func fingerprint(of cells: [String]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in cells.map(DanishNames.plain).joined(separator: "|").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return "i-" + String(hash, radix: 36)
  }
}
