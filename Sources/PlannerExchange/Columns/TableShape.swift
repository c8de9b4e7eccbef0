/// The headings of a table, and what each was read as.
///
/// Two tables have the same shape when they are of one kind and have the same headings in any order.
public struct TableShape: Hashable, Sendable {
  public struct Heading: Hashable, Sendable {
    /// As it is written.
    public let text: String
    /// From the first row below it; empty where there is none.
    public let sample: String
    /// The lasting name of the column that it was read as; nil for one that was left out.
    public let column: String?
    /// Whether someone said so, rather than the heading itself.
    public let isMapped: Bool

    public init(text: String, sample: String, column: String?, isMapped: Bool) {
      self.text = text
      self.sample = sample
      self.column = column
      self.isMapped = isMapped
    }
  }

  public let file: PlanFile
  public let headings: [Heading]
  /// The lasting names of the columns that the table must have, and has not.
  public let missing: [String]

  public init(file: PlanFile, headings: [Heading], missing: [String]) {
    self.file = file
    self.headings = headings
    self.missing = missing
  }

  /// The same for every table of this shape.
  public var name: String { Self.name(of: file, headings: headings.map(\.text)) }

  /// Whether there are headings of which nobody has said what they are, or columns missing.
  public var isOpen: Bool {
    !missing.isEmpty || headings.contains { $0.column == nil && !$0.isMapped }
  }

  public var isMapped: Bool { headings.contains(where: \.isMapped) }

  static func name(of file: PlanFile, headings: [String]) -> String {
    "\(file.rawValue): " + headings.map(DanishNames.plain).sorted().joined(separator: "|")
  }
}

extension PlanFile {
  /// The columns that must be there; rows without an identifier may have a name instead.
  public var requiredColumns: [String] {
    func names<Column: PlanColumn>(_: Column.Type) -> [String] {
      Column.allCases.filter { $0.isRequired }.map(\.rawValue)
    }
    let names = names(columnType)
    if case .byIdentifier = naming { return names }
    return names.filter { $0 != "id" }
  }

  /// A column's name in Danish, where tables from elsewhere have one for it; else the lasting name.
  public func danishName(of column: String) -> String {
    KnownHeadings.name(ofColumn: column) ?? column
  }

  /// The lasting name of a column that is called so in either language; nil for none of the file's.
  public func column(called name: String) -> String? {
    let known = Dictionary(
      columns.map { (DanishNames.plain($0), $0) }, uniquingKeysWith: { first, _ in first })
    return KnownHeadings.columns(called: name, in: self).lazy.compactMap { known[$0] }.first
  }

  /// How a column may be called besides its own name, in Danish and English.
  public func headings(of column: String) -> [String] {
    KnownHeadings.headings(of: column, in: self)
      + (KnownHeadings.wholeName(in: self) == column ? ["fornavn + efternavn"] : [])
  }
}
