/// The mappings of all tables that someone has been asked about, by the tables' shapes.
public struct ColumnMappings: Hashable, Sendable, Codable {
  /// By the names of the shapes.
  public var byShape: [String: ColumnMapping]
  /// What holds for every table, before what is remembered of its shape.
  public var given: ColumnMapping

  public init(byShape: [String: ColumnMapping] = [:], given: ColumnMapping = ColumnMapping()) {
    self.byShape = byShape
    self.given = given
  }

  /// What holds for a table; nil where nothing does.
  func mapping(of file: PlanFile, headings: [String]) -> ColumnMapping? {
    let kept = byShape[TableShape.name(of: file, headings: headings)] ?? ColumnMapping()
    let own = headings.reduce(into: [String: String]()) { $0[$1] = given[$1] }
    let both = kept.taking(ColumnMapping(own))
    return both.isEmpty ? nil : both
  }
}
