/// A table's headings, and the columns that each may stand for.
public struct ImportTable: Hashable, Sendable {
  public struct Heading: Hashable, Sendable {
    public var text: String
    /// From the first row below it.
    public var sample: String
    /// The lasting name of its column; nil for one that is left out.
    public var column: String?
    /// Whether the user has said so, now or earlier.
    public var isMapped: Bool

    public init(text: String, sample: String, column: String?, isMapped: Bool) {
      self.text = text
      self.sample = sample
      self.column = column
      self.isMapped = isMapped
    }
  }

  public struct Column: Hashable, Sendable {
    /// The lasting name.
    public var name: String
    public var title: ImportTerm
    public var isRequired: Bool

    public init(name: String, title: ImportTerm, isRequired: Bool) {
      self.name = name
      self.title = title
      self.isRequired = isRequired
    }
  }

  /// The same for all tables with these headings.
  public var shape: String
  public var title: ImportTerm
  public var headings: [Heading]
  public var columns: [Column]
  /// Whether there are headings of which nobody has said what they are, or columns missing.
  public var isOpen: Bool

  public init(
    shape: String, title: ImportTerm, headings: [Heading], columns: [Column], isOpen: Bool
  ) {
    self.shape = shape
    self.title = title
    self.headings = headings
    self.columns = columns
    self.isOpen = isOpen
  }
}
