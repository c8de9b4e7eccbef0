public import PlannerDomain

/// A place that keeps a municipality and the journal of what was done to it.
///
/// Several stores may stand before the same municipality, in this process and in others. Commits are
/// optimistic: they name the revision that they build on, and are turned down when it is no longer
/// the latest. Changes are kept as they come; checking them is the domain's task.
public protocol MunicipalityStore: Sendable {
  /// Reads everything, as it stands at one revision.
  ///
  /// - Throws: `StoreError.damaged` when a row was altered so that it cannot be understood.
  func load() throws(StoreError) -> KeptMunicipality

  /// Reads what is to be seen first, in a fraction of the time: people, their records and what is
  /// required of them, and budgets, all whole; live assignments with nothing but whose, to what, of
  /// which year and in which state; and offerings with nothing but what they develop.
  ///
  /// It is there to be looked at while `load` reads everything.
  ///
  /// - Throws: as `load`.
  func firstSight() throws(StoreError) -> KeptMunicipality

  /// Keeps all of the acts or none of them; each raises the revision by one.
  ///
  /// Within a commit an entry may be kept before the entries that it refers to.
  ///
  /// - Throws: `StoreError.refused` when the result would break a rule of the schema, such as a
  ///   reference to an entry that does not exist; `StoreError.readOnly`, `.diskFull`, `.busy` or
  ///   `.replaced` when nothing can be kept now.
  func commit(
    _ acts: [JournalDraft], expecting revision: Revision
  ) throws(StoreError) -> CommitOutcome

  /// What was committed after a revision, by anyone.
  ///
  /// - Throws: `StoreError.replaced` when the store has never been at that revision.
  func changes(since revision: Revision) throws(StoreError) -> ForeignChanges

  /// What some entries held earlier by the journal, each newest first, without what they hold now.
  func versions(of keys: Set<EntryKey>) throws(StoreError) -> [EntryKey: [Entry]]

  /// What every entry of some kinds held earlier by the journal, each newest first, without what they
  /// hold now; entries that are gone are among them.
  func versions(ofKinds kinds: Set<EntryKind>) throws(StoreError) -> [EntryKey: [Entry]]

  /// The latest acts, newest first.
  func journal(latest count: Int) throws(StoreError) -> [JournalEntry]

  /// The act that led to a revision; nil where there is none.
  func act(at revision: Revision) throws(StoreError) -> JournalEntry?
}
