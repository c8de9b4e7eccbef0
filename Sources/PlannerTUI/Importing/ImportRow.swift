public import PlannerDomain

/// What bringing in files would do to one entry, or what is wrong in one place of them.
public struct ImportRow: Hashable, Sendable {
  /// In the order in which they are shown.
  public enum State: Int, CaseIterable, Hashable, Sendable, Comparable {
    /// It stays out.
    case wrong
    /// Edited in the file and in the plan since the export; it stays as it is.
    case overtaken
    case changed, new
    /// What happened in the program since is left as it is.
    case left
    /// Changed in the plan since the export, and not in the file.
    case movedOn
    case absent, unchanged

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  public struct Field: Hashable, Sendable {
    public var column: ImportTerm
    /// Nil where it makes no difference, or nobody knows.
    public var exported: String?
    public var plan: String
    public var file: String

    public init(column: ImportTerm, exported: String? = nil, plan: String, file: String) {
      self.column = column
      self.exported = exported
      self.plan = plan
      self.file = file
    }
  }

  /// What is wrong.
  public struct Fault: Hashable, Sendable {
    /// Counted from 1 in characters; nil where the row as a whole is wrong.
    public var column: Int?
    /// The heading; empty where the row as a whole is wrong.
    public var field: String
    public var found: String
    public var reason: ImportTerm

    public init(column: Int? = nil, field: String, found: String, reason: ImportTerm) {
      self.column = column
      self.field = field
      self.found = found
      self.reason = reason
    }
  }

  public var state: State
  /// What kind of entry it is, or the file's name for what is wrong in a file.
  public var kind: ImportTerm
  /// Nil for what is wrong in a file.
  public var key: EntryKey?
  /// The line in the file; nil where there is none.
  public var line: Int?
  public var fields: [Field]
  public var fault: Fault?

  public init(
    _ state: State, kind: ImportTerm, key: EntryKey? = nil, line: Int? = nil,
    fields: [Field] = [], fault: Fault? = nil
  ) {
    self.state = state
    self.kind = kind
    self.key = key
    self.line = line
    self.fields = fields
    self.fault = fault
  }
}
