public import PlannerDomain

/// Where two entries of one key differ, column by column as their files have them.
public struct EntryDifference: Hashable, Sendable {
  /// One column whose text is another.
  public struct Field: Hashable, Sendable {
    public let file: PlanFile
    /// Which of the entry's rows in a file of parts, such as a subsidy's place or an item's number;
    /// empty in the entry's own row.
    public let part: String
    public let column: String
    /// Empty where there was nothing.
    public let before: String
    /// Empty where there is nothing now.
    public let after: String
  }

  /// In the order of the files and their columns; empty when the entries are the same.
  public let fields: [Field]

  /// - Parameters:
  ///   - before: nil for what is new, of which every cell is told.
  ///   - after: nil for what is gone.
  public init(before: Entry?, after: Entry?) {
    let old = before?.rows() ?? []
    let new = after?.rows() ?? []
    var newRows = Dictionary(new.map { (Place($0), $0) }, uniquingKeysWith: { first, _ in first })
    var fields: [Field] = []
    for row in old { fields += Self.fields(row, newRows.removeValue(forKey: Place(row))) }
    for row in new where newRows.removeValue(forKey: Place(row)) != nil {
      fields += Self.fields(nil, row)
    }
    self.fields = fields
  }

  private struct Place: Hashable {
    let file: PlanFile
    let part: String

    init(_ row: PlanRow) {
      file = row.file
      part = row.part
    }
  }

  private static func fields(_ before: PlanRow?, _ after: PlanRow?) -> [Field] {
    guard let row = before ?? after else { return [] }
    return row.file.columns.enumerated().compactMap { place, column in
      let old = before?.cells[place] ?? .empty
      let new = after?.cells[place] ?? .empty
      return old == new
        ? nil
        : Field(
          file: row.file, part: row.part, column: column, before: old.text, after: new.text)
    }
  }
}
