public import PlannerDomain

/// Holds what was exported, what the plan holds now and what the file says against each other, for the
/// rows that carry a stamp.
///
/// A field that only the file has changed is the file's, one that only the plan has changed is the
/// plan's, and an entry with a field that both have changed differently stays as it is and is told of.
struct ExportMeeting {
  /// What is to be brought in, in the plan's order.
  private(set) var entries: [Entry] = []
  private(set) var overtaken: [OvertakenEntry] = []
  private(set) var movedOn: [EntryKey] = []

  /// - Parameters:
  ///   - versions: what the entries held earlier, as far as is known.
  ///   - overwriting: whether the file goes before the plan.
  init(
    of plan: ImportedPlan, with municipality: Municipality, versions: [EntryKey: [Entry]],
    overwriting: Bool
  ) {
    let moved = plan.movedKeys(in: municipality)
    guard !moved.isEmpty else {
      entries = plan.entries
      return
    }
    var rows: [PlanRow] = []
    for entry in plan.entries {
      guard moved.contains(entry.key), let now = municipality[entry.key] else {
        entries.append(entry)
        continue
      }
      let stamp = plan.stamps[entry.key]
      let base = versions[entry.key]?.first { EntryStamp(of: $0) == stamp }
      let meeting = RowMeeting(base: base, plan: now, file: entry)
      if meeting.isUnedited {
        movedOn.append(entry.key)
      } else if meeting.isContested, !overwriting {
        overtaken.append(OvertakenEntry(key: entry.key, fields: meeting.fields))
      } else if base == nil {
        entries.append(entry)
      } else {
        rows += meeting.joined
      }
    }
    guard !rows.isEmpty else { return }
    // What is put together is read like any file, so that it means what its columns say.
    var tables: [PlanFile: PlanTable] = [:]
    for row in rows {
      tables[row.file, default: .init(file: row.file, rows: [])].rows.append(row.cells)
    }
    let files = tables.values.map { ($0.file.name, CSVDialect.plain.bytes(of: $0)) }
    let joined = PlanFolder(files: Dictionary(files) { first, _ in first })
      .read(beside: municipality)
    entries += joined.entries
  }
}

/// One entry's rows as they were exported, are in the plan, and are in the file.
private struct RowMeeting {
  private struct Place: Hashable {
    let file: PlanFile
    let part: String
  }

  private(set) var fields: [OvertakenEntry.Field] = []
  /// The plan's rows with what the file has changed.
  private(set) var joined: [PlanRow] = []
  /// Whether the file says what was exported.
  private(set) var isUnedited = false

  var isContested: Bool { fields.contains(where: \.isContested) }

  init(base: Entry?, plan: Entry, file: Entry) {
    let (old, now, new) = (Self.rows(base), Self.rows(plan), Self.rows(file))
    isUnedited = base.map { $0.rows() == file.rows() } ?? false
    for row in plan.rows() + file.rows().filter({ now[Self.place($0)] == nil }) {
      let place = Self.place(row)
      var cells = row.cells
      for (index, column) in row.file.columns.enumerated() {
        let mine = now[place]?.cells[index] ?? .empty
        let theirs = new[place]?.cells[index] ?? .empty
        let exported = base == nil ? nil : old[place]?.cells[index] ?? .empty
        if let exported, now[place] != nil { cells[index] = theirs == exported ? mine : theirs }
        guard mine != theirs || exported.map({ $0 != mine }) ?? false else { continue }
        let name = place.part.isEmpty ? column : "\(place.file.rawValue)[\(place.part)].\(column)"
        fields.append(
          OvertakenEntry.Field(
            column: name, exported: exported?.text, plan: mine.text, file: theirs.text,
            isContested: mine != theirs && exported.map { $0 != mine && $0 != theirs } ?? true))
      }
      // A row that one of the two has taken away is gone, unless the file has edited what the plan took
      // away.
      let isTakenAway =
        old[place] != nil
        && (new[place] == nil || now[place] == nil && new[place]?.cells == old[place]?.cells)
      if !isTakenAway { joined.append(PlanRow(row, cells: cells)) }
    }
  }

  private static func rows(_ entry: Entry?) -> [Place: PlanRow] {
    Dictionary((entry?.rows() ?? []).map { (place($0), $0) }) { first, _ in first }
  }

  private static func place(_ row: PlanRow) -> Place { Place(file: row.file, part: row.part) }
}

extension ImportedPlan {
  /// The entries that were exported and have changed in the plan since, where the file says otherwise.
  ///
  /// What happens to records, assignments and agreements is not written over in any case.
  public func movedKeys(in municipality: Municipality) -> Set<EntryKey> {
    guard !stamps.isEmpty else { return [] }
    return Set(
      entries.compactMap { entry in
        guard let stamp = stamps[entry.key], !entry.key.kind.movesOn,
          let now = municipality[entry.key], now != entry, EntryStamp(of: now) != stamp,
          // What has no rows has not been described yet.
          !now.rows().isEmpty
        else { return nil }
        return entry.key
      })
  }
}
