internal import GRDB
internal import PlannerDomain

/// The journal's tables, within a transaction.
struct Journal {
  let database: Database

  /// The revision that the tables stand at.
  func latestRevision() throws -> Revision {
    let rows = try Row.fetchCursor(
      database.cachedStatement(sql: "SELECT max(revision) FROM journal"))
    let latest: Int64? = try rows.next()?[0]
    return Revision(rawValue: latest ?? 0)
  }

  /// Begins an act, whose changes follow.
  func append(_ act: JournalDraft, as revision: Revision) throws {
    try RowStatement(
      "INSERT INTO journal (revision, at, who, what) VALUES (?, ?, ?, ?)", in: database
    ).run([revision.rawValue, act.when, act.who, act.what])
  }

  /// Appends changes of an act.
  ///
  /// - Parameter count: how many come before them.
  func append(_ changes: [EncodedChange], after count: Int, of revision: Revision) throws {
    let statement = try RowStatement(
      """
      INSERT INTO journal_change (revision, position, kind, entry, before, after)
      VALUES (?, ?, ?, ?, ?, ?)
      """, in: database)
    for (offset, change) in changes.enumerated() {
      try statement.run([
        revision.rawValue, count + offset + 1, change.key.kind.rawValue, change.key.text,
        change.before, change.after,
      ])
    }
  }

  /// The changes of every act after a revision.
  ///
  /// - Throws: `StoreError.replaced` when the journal ends before that revision.
  func changes(since revision: Revision, path: String) throws -> ForeignChanges {
    let latest = try latestRevision()
    guard revision <= latest else { throw StoreError.replaced(path: path) }
    let acts = try entries(where: "revision > ? ORDER BY revision", revision.rawValue)
    var authors: [String] = []
    for act in acts where !authors.contains(act.who) { authors.append(act.who) }
    return ForeignChanges(
      changes: acts.flatMap(\.changes), revision: latest, authors: authors)
  }

  /// The latest acts, newest first.
  func latest(_ count: Int) throws -> [JournalEntry] {
    try entries(where: "true ORDER BY revision DESC LIMIT ?", Int64(max(0, count)))
  }

  func act(at revision: Revision) throws -> JournalEntry? {
    try entries(where: "revision = ? ORDER BY revision", revision.rawValue).first
  }

  /// What some entries were before each of their changes, newest first.
  func versions(of keys: Set<EntryKey>) throws -> [EntryKey: [Entry]] {
    let wanted = Dictionary(grouping: keys, by: \.kind).mapValues {
      Dictionary($0.map { ($0.text, $0) }, uniquingKeysWith: { first, _ in first })
    }
    return try versions { kind, text in wanted[kind]?[text] != nil }
  }

  /// What every entry of some kinds was before each of its changes, newest first.
  func versions(ofKinds kinds: Set<EntryKind>) throws -> [EntryKey: [Entry]] {
    try versions { kind, _ in kinds.contains(kind) }
  }

  private func versions(
    where isWanted: (EntryKind, String) -> Bool
  ) throws -> [EntryKey: [Entry]] {
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: """
          SELECT kind, entry, revision, before FROM journal_change
          WHERE before IS NOT NULL ORDER BY revision DESC, position DESC
          """))
    var versions: [EntryKey: [Entry]] = [:]
    while let row = try rows.next() {
      guard let kind = EntryKind(rawValue: row[0]), isWanted(kind, row[1]) else { continue }
      let place = String(row[2] as Int64)
      if let entry = try EntryCoder.entry(row[3], row: place, column: "before") {
        versions[entry.key, default: []].append(entry)
      }
    }
    return versions
  }

  private func entries(where condition: String, _ argument: Int64) throws -> [JournalEntry] {
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: "SELECT revision, at, who, what FROM journal WHERE \(condition)"),
      arguments: [argument])
    var entries: [JournalEntry] = []
    while let row = try rows.next() {
      let revision = Revision(rawValue: row[0])
      entries.append(
        JournalEntry(
          revision: revision, when: row[1], who: row[2], what: row[3],
          changes: try changes(of: revision)))
    }
    return entries
  }

  private func changes(of revision: Revision) throws -> [Change] {
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: """
          SELECT position, before, after FROM journal_change
          WHERE revision = ? ORDER BY position
          """),
      arguments: [revision.rawValue])
    var changes: [Change] = []
    while let row = try rows.next() {
      let place = "\(revision)/\(row[0] as Int)"
      let before = try EntryCoder.entry(row[1], row: place, column: "before")
      let after = try EntryCoder.entry(row[2], row: place, column: "after")
      guard let key = after?.key ?? before?.key else {
        throw StoreError.damaged(
          table: "journal_change", row: place, column: "after", found: "NULL")
      }
      changes.append(Change(key: key, before: before, after: after))
    }
    return changes
  }
}
