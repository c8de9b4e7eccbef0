public import PlannerDomain

/// What bringing in some files would come to.
public struct ImportPreview: Hashable, Sendable {
  /// By their states, and within them as in the files.
  public var rows: [ImportRow]
  /// What would be brought in, in an order in which references come first.
  public var entries: [Entry]
  /// The municipality with it.
  public var outcome: Municipality
  public var tables: [ImportTable]
  /// What else there is to say.
  public var notes: [ImportTerm]

  public init(
    rows: [ImportRow], entries: [Entry], outcome: Municipality, tables: [ImportTable],
    notes: [ImportTerm] = []
  ) {
    self.rows = rows
    self.entries = entries
    self.outcome = outcome
    self.tables = tables
    self.notes = notes
  }

  // The rows say it all, and a municipality takes its time to compare.
  public static func == (left: Self, right: Self) -> Bool {
    left.rows == right.rows && left.tables == right.tables && left.notes == right.notes
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(rows.count) }
}
