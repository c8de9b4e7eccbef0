internal import FoundationEssentials
internal import PlannerDomain

/// Reads the entries that the journal holds as JSON; `EntryEncoder` writes them.
enum EntryCoder {
  /// - Throws: `StoreError.damaged`, without what was found: it may be about a person.
  static func entry(
    _ json: String?, row: String, column: String
  ) throws(StoreError) -> Entry? {
    guard let json else { return nil }
    do {
      return try JSONDecoder().decode(Entry.self, from: Data(json.utf8))
    } catch {
      throw .damaged(table: "journal_change", row: row, column: column, found: "")
    }
  }
}
