public import PlannerDomain

/// What the front end needs of whatever keeps the plan; every function may be called from any
/// thread but the terminal's, and may take its time.
public struct PlanKeeper: Sendable {
  /// What came of keeping some acts.
  public enum Outcome: Sendable {
    case kept(revision: Int64)
    /// Others wrote first; nothing of these acts was kept.
    case conflict(Foreign)
    case failed(KeepingFailure)
  }

  /// What others have kept since a revision.
  public struct Foreign: Hashable, Sendable {
    public var changes: [Change]
    public var revision: Int64
    public var authors: [String]

    public init(changes: [Change], revision: Int64, authors: [String]) {
      self.changes = changes
      self.revision = revision
      self.authors = authors
    }
  }

  /// Everything that is kept, as it stands at a revision.
  public struct Whole: Hashable, Sendable {
    public var municipality: Municipality
    public var revision: Int64

    public init(municipality: Municipality, revision: Int64) {
      self.municipality = municipality
      self.revision = revision
    }
  }

  /// Everything, where the program may begin with what is to be seen first; else nil.
  public var read: (@Sendable () -> Result<Whole, KeepingFailure>)?
  /// Keeps acts, all or none, if nobody has written since the revision.
  public var keep: @Sendable (_ acts: [Act], _ expecting: Int64) -> Outcome
  /// What others have kept since the revision.
  public var changes: @Sendable (_ since: Int64) -> Result<Foreign, KeepingFailure>
  /// Calls back, from a thread of its own, whenever someone may have written after the revision;
  /// until it is let go.
  public var watch:
    @Sendable (_ since: Int64, _ onWrite: @escaping @Sendable () -> Void) -> (any Sendable)?

  public init(
    read: (@Sendable () -> Result<Whole, KeepingFailure>)? = nil,
    keep: @escaping @Sendable ([Act], Int64) -> Outcome,
    changes: @escaping @Sendable (Int64) -> Result<Foreign, KeepingFailure>,
    watch: @escaping @Sendable (Int64, @escaping @Sendable () -> Void) -> (any Sendable)?
  ) {
    self.read = read
    self.keep = keep
    self.changes = changes
    self.watch = watch
  }
}

/// Why the plan could not be kept, in both languages, for it is made where the engine is known.
public struct KeepingFailure: Error, Hashable, Sendable {
  public var danish: String
  public var english: String
  /// Whether trying again later may help.
  public var mayPass: Bool

  public init(danish: String, english: String, mayPass: Bool) {
    self.danish = danish
    self.english = english
    self.mayPass = mayPass
  }
}
