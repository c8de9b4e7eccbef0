public import PlannerDomain

/// An entry that was exported, edited in the file, and changed in the plan meanwhile.
public struct OvertakenEntry: Hashable, Sendable {
  /// A column that differs between any two of the three.
  public struct Field: Hashable, Sendable {
    public let column: String
    /// Nil where nobody knows any more what was exported.
    public let exported: String?
    public let plan: String
    public let file: String
    /// Whether both have changed it, each differently.
    public let isContested: Bool
  }

  public let key: EntryKey
  public let fields: [Field]
}
