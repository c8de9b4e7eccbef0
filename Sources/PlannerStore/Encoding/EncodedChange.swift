internal import PlannerDomain

/// A change with its entries already written as the journal's JSON.
struct EncodedChange: Sendable {
  let key: EntryKey
  let before: String?
  let after: String?

  static func all(of changes: some Sequence<Change>) throws -> [EncodedChange] {
    let encoder = EntryEncoder()
    return try changes.map { change in
      EncodedChange(
        key: change.key, before: try change.before.map(encoder.json),
        after: try change.after.map(encoder.json))
    }
  }
}
