/// The columns of one file, in the order in which they are written; the raw value is the name in
/// the header row.
protocol PlanColumn: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  static var file: PlanFile { get }
  /// The columns that may be missing, or empty in any row.
  static var optional: Set<Self> { get }
}

extension PlanColumn {
  var isRequired: Bool { !Self.optional.contains(self) }
}
