internal import FoundationEssentials
internal import PlannerDomain

/// Turns entries into the JSON of the journal and back.
enum EntryCoder {
  static func json(_ entry: Entry?, by encoder: JSONEncoder) throws -> String? {
    try entry.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
  }

  static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }

  /// Reads an entry that the journal holds.
  ///
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
