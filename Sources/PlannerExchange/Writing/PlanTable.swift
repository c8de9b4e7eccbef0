public import PlannerDomain

/// One table of a plan: what its file holds below the header row.
public struct PlanTable: Hashable, Sendable {
  public let file: PlanFile
  /// A cell for each of the columns, in their order.
  public var rows: [[Cell]]
  /// Whether the last column tells what each row's entry held.
  public var isStamped = false

  /// The file's columns, and perhaps that of the stamps.
  public var columns: [String] { file.columns + (isStamped ? [EntryStamp.heading] : []) }
}

extension Municipality {
  /// Everything it knows as tables, in the order of `PlanFile`; the rows by identifier, and those
  /// of one entry in the order in which it holds them.
  ///
  /// - Parameters:
  ///   - planYear: the year that the plan is said to be for.
  ///   - stamped: whether each row has the stamp of its entry (`EntryStamp`), by which an import sees
  ///     what the plan has changed since.
  public func tables(planYear: Int? = nil, stamped: Bool = false) -> [PlanTable] {
    var places: [PlanFile: Int] = [:]
    var tables: [PlanTable] = []
    for file in PlanFile.allCases {
      places[file] = tables.count
      tables.append(PlanTable(file: file, rows: [], isStamped: stamped))
    }
    for entry in entriesInOrder {
      let rows = entry.rows(planYear: planYear)
      // The year that a plan is said to be for is no part of what it holds.
      let held = if case .profile = entry { entry.rows() } else { rows }
      let stamp = stamped ? [Cell.text(EntryStamp(of: held).text)] : []
      for row in rows {
        if let place = places[row.file] { tables[place].rows.append(row.cells + stamp) }
      }
    }
    return tables
  }

  /// Kind by kind, and by identifier.
  private var entriesInOrder: [Entry] {
    let byKind = Dictionary(grouping: entries, by: \.key.kind)
    return EntryKind.allCases.flatMap { kind in
      (byKind[kind] ?? []).map { (text: $0.key.text, entry: $0) }
        .sorted { $0.text < $1.text }.map(\.entry)
    }
  }
}
