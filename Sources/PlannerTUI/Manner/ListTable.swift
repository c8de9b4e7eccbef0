public import PlannerDomain

/// A list of the screen as it stood, to be written to a file.
public struct ListTable: Hashable, Sendable {
  /// How a list is written, which the file's name tells.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// Lines to be read.
    case text = "txt"
    case csv, xlsx

    /// What the file's name says, or why it cannot be.
    static func chosen(forFileAt path: String) -> Result<Form, Trouble> {
      FileEnding.chosen(ofFileAt: path, among: allCases.map(\.rawValue))
        .map { Form(rawValue: $0) ?? .text }
    }
  }

  public let title: String
  public let headings: [String]
  /// A cell for each heading, in the words of the screen.
  public let rows: [[String]]

  /// The lines of it.
  let text: String
  private let day: CivilDate
  private let author: String
  private let language: Language

  init(_ listing: Listing, on day: CivilDate, by author: String, in language: Language) {
    title = listing.title
    headings = listing.headings
    rows = (0..<listing.count).map { listing.row($0).cells }
    text = listing.plainText
    self.day = day
    self.author = author
    self.language = language
  }

  /// A sheet in which a column of nothing but numbers, amounts or days holds them as such.
  public var workbook: Workbook {
    let readers = headings.indices.map { column in
      // The first column is what the row is called.
      column == 0 ? nil : CellReader(of: rows.lazy.map { $0[column] }, in: language)
    }
    let sheet = Worksheet(
      title, columns: headings.map { Worksheet.Column($0) }, frozenColumns: 1,
      rows: rows.map { cells in
        zip(cells, readers).map { text, reader in reader?.cell(text) ?? SheetCell(text) }
      })
    return Workbook(title: title, author: author, date: day, sheets: [sheet])
  }
}
