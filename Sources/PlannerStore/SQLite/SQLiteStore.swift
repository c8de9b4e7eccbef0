internal import GRDB
public import PlannerDomain

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

  /// Opens another's database for looking: nothing is made, changed or brought up to date.
  ///
  /// - Throws: `StoreError`; for a file by an earlier version `.readOnly`, for it would have to be
  ///   brought up to date.
  public convenience init(visiting path: String) throws(StoreError) {
    let opening = try Opening(path: path)
    try self.init(path: opening.path, opening.connectForVisiting())
  }

  convenience init(opening: Opening) throws(StoreError) {
    try self.init(path: opening.path, opening.connect())
  }

  private init(path: String, _ connections: Opening.Connections) throws(StoreError) {
    self.path = path
    reader = connections.reader
    writer = connections.writer
    file = connections.file
  }

  public func load() throws(StoreError) -> KeptMunicipality {
    // Everything is held by the program from then on.
    defer { writer?.releaseMemory() }
    // The two take about as long, and most machines can do two things at once.
    let planned: [EntryKind] = [.session, .assignment, .followUpGoal, .rating]
    let others = EntryKind.allCases.filter { !planned.contains($0) }
    let both = try joined(planned, { try Municipality(of: planned, by: $0) }) {
      try Municipality(of: others, by: $0)
    }
    if let both { return both }
    return try load { try Municipality(of: EntryKind.allCases, by: $0) }
  }

  public func firstSight() throws(StoreError) -> KeptMunicipality {
    let both = try joined([.assignment], FirstSight.plans, FirstSight.people)
    if let both { return both }
    return try load()
  }

  /// Reads two halves at once: some kinds by one, everything else by the other; nil where someone
  /// wrote between the two.
  private func joined(
    _ kinds: [EntryKind], _ some: @Sendable (TableReader) throws -> Municipality,
    _ others: @escaping @Sendable (TableReader) throws -> Municipality
  ) throws(StoreError) -> KeptMunicipality? {
    let (half, rest) = try concurrently(
      { () throws(StoreError) in try load(by: some) },
      { () throws(StoreError) in try self.load(by: others) })
    guard half.revision == rest.revision else { return nil }
    var municipality = rest.municipality
    municipality.adopt(kinds, from: half.municipality)
    return KeptMunicipality(municipality: municipality, revision: rest.revision)
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
      let acts = try acts.map { try PreparedAct($0) }
      let manner = WritingManner(for: acts)
      return try writer.writeWithoutTransaction { database in
        try manner.during(database) {
          var outcome = CommitOutcome.committed(revision)
          try database.inTransaction(.immediate) {
            try file.check()
            outcome = try write(acts, in: database, expecting: revision, manner)
            return if case .committed = outcome { .commit } else { .rollback }
          }
          return outcome
        }
      }
    }
  }

  public func changes(since revision: Revision) throws(StoreError) -> ForeignChanges {
    try read { try Journal(database: $0).changes(since: revision, path: path) }
  }

  public func versions(of keys: Set<EntryKey>) throws(StoreError) -> [EntryKey: [Entry]] {
    guard !keys.isEmpty else { return [:] }
    return try read { try Journal(database: $0).versions(of: keys) }
  }

  public func versions(ofKinds kinds: Set<EntryKind>) throws(StoreError) -> [EntryKey: [Entry]] {
    try read { try Journal(database: $0).versions(ofKinds: kinds) }
  }

  public func journal(latest count: Int) throws(StoreError) -> [JournalEntry] {
    try read { try Journal(database: $0).latest(count) }
  }

  public func act(at revision: Revision) throws(StoreError) -> JournalEntry? {
    try read { try Journal(database: $0).act(at: revision) }
  }

  /// The revision that the file stands at.
  public func latestRevision() throws(StoreError) -> Revision {
    try read { try Journal(database: $0).latestRevision() }
  }

  private func write(
    _ acts: [PreparedAct], in database: Database, expecting revision: Revision,
    _ manner: WritingManner
  ) throws -> CommitOutcome {
    let journal = Journal(database: database)
    var latest = try journal.latestRevision()
    guard latest == revision else {
      return .conflict(try journal.changes(since: revision, path: path))
    }
    let tables = TableWriter(database)
    for act in acts {
      latest = Revision(rawValue: latest.rawValue + 1)
      try act.write(as: latest, to: tables, journal)
    }
    try manner.finish(tables.tables, in: database)
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
