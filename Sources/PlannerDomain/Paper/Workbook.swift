/// Tables to be worked on in a spreadsheet: what they say, and nothing of how they are kept in a file.
public struct Workbook: Hashable, Sendable {
  public var title: String
  /// Who made it, by name.
  public var author: String
  /// The day it was made; the same workbook of the same day is the same file.
  public var date: CivilDate
  public var sheets: [Worksheet]

  public init(title: String, author: String, date: CivilDate, sheets: [Worksheet]) {
    self.title = title
    self.author = author
    self.date = date
    self.sheets = sheets
  }
}
