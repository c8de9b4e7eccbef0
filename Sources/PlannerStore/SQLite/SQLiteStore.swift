internal import GRDB
internal import PlannerDomain

/// Keeps a municipality in an SQLite database, one file that any SQL tool can read.
///
/// Several stores, in one process or in many, may stand before the same file. What `commit` has
/// acknowledged survives the death of the process and the loss of power. The file, and a folder
/// that has to be made for it, are their owner's alone (0600 and 0700).
public final class SQLiteStore: MunicipalityStore {
  /// Absolute.
  public let path: String
  /// Whether the file could only be opened for looking; commits then throw `.readOnly`.
  public var isReadOnly: Bool { writer == nil }

  let reader: any DatabaseReader
  let writer: DatabasePool?
  private let file: FileIdentity

  /// Opens the database; makes the file, and the folders on the way to it, where there are none,
  /// and brings a file by an earlier version up to date.
  ///
  /// - Parameter path: where the file is or shall be; a relative path begins in the current folder.
  /// - Throws: `StoreError`, with the file as it was.
  public convenience init(path: String) throws(StoreError) {
    try self.init(opening: Opening(path: path))
  }

  init(opening: Opening) throws(StoreError) {
    path = opening.path
    let connections = try opening.connect()
    reader = connections.reader
    writer = connections.writer
    file = connections.file
  }

  public func load() throws(StoreError) -> KeptMunicipality {
    // The two take about as long, and most machines can do two things at once.
    let planned: [EntryKind] = [.session, .assignment, .followUpGoal, .rating]
    let others = EntryKind.allCases.filter { !planned.contains($0) }
    let (plans, rest) = try concurrently(
      { () throws(StoreError) in try load(planned) },
      { () throws(StoreError) in try self.load(others) })
    // Someone may have written between the two.
    guard plans.revision == rest.revision else { return try load(EntryKind.allCases) }
    var municipality = rest.municipality
    municipality.adopt(planned, from: plans.municipality)
    return KeptMunicipality(municipality: municipality, revision: rest.revision)
  }

  public func firstSight() throws(StoreError) -> KeptMunicipality {
    let (plans, people) = try concurrently(
      { () throws(StoreError) in try load(by: FirstSight.plans) },
      { () throws(StoreError) in try self.load(by: FirstSight.people) })
    guard plans.revision == people.revision else { return try load() }
    var municipality = people.municipality
    municipality.adopt([.assignment], from: plans.municipality)
    return KeptMunicipality(municipality: municipality, revision: people.revision)
  }

  /// Reads the entries of some kinds.
  private func load(_ kinds: [EntryKind]) throws(StoreError) -> KeptMunicipality {
    try load { reader in
      let entries = EverythingKept(of: kinds, by: reader)
      let municipality = Municipality(entries: entries)
      try entries.finish()
      return municipality
    }
  }

  private func load(
    by body: (TableReader) throws -> Municipality
  ) throws(StoreError) -> KeptMunicipality {
    try read { database in
      KeptMunicipality(
        municipality: try body(TableReader(database: database)),
        revision: try Journal(database: database).latestRevision())
    }
  }

  public func commit(
    _ acts: [JournalDraft], expecting revision: Revision
  ) throws(StoreError) -> CommitOutcome {
    guard let writer else { throw .readOnly(path: path) }
    return try StoreError.translating(path: path) {
      let acts = try acts.map { try EncodedAct($0) }
      return try writer.writeWithoutTransaction { database in
        var outcome = CommitOutcome.committed(revision)
        try database.inTransaction(.immediate) {
          try file.check()
          outcome = try write(acts, in: database, expecting: revision)
          return if case .committed = outcome { .commit } else { .rollback }
        }
        return outcome
      }
    }
  }

  public func changes(since revision: Revision) throws(StoreError) -> ForeignChanges {
    try read { try Journal(database: $0).changes(since: revision, path: path) }
  }

  public func journal(latest count: Int) throws(StoreError) -> [JournalEntry] {
    try read { try Journal(database: $0).latest(count) }
  }

  /// The revision that the file stands at.
  public func latestRevision() throws(StoreError) -> Revision {
    try read { try Journal(database: $0).latestRevision() }
  }

  private func write(
    _ acts: [EncodedAct], in database: Database, expecting revision: Revision
  ) throws -> CommitOutcome {
    let journal = Journal(database: database)
    var latest = try journal.latestRevision()
    guard latest == revision else {
      return .conflict(try journal.changes(since: revision, path: path))
    }
    let writer = TableWriter(database: database)
    for act in acts {
      for change in act.draft.changes {
        if let entry = change.after {
          try EntryRows.put(entry, by: writer)
        } else {
          try EntryRows.remove(change.key, by: writer)
        }
      }
      latest = Revision(rawValue: latest.rawValue + 1)
      try journal.append(act, as: latest)
    }
    return .committed(latest)
  }

  /// Reads from one snapshot.
  private func read<Value>(
    _ body: (Database) throws -> Value
  ) throws(StoreError) -> Value {
    try StoreError.translating(path: path) {
      try file.check()
      return try reader.read(body)
    }
  }
}
