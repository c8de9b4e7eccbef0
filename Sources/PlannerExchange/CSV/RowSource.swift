/// Where the rows of a table come from.
enum RowSource: IteratorProtocol {
  case text(CSVParser)
  case sheet(SheetRows)

  mutating func next() -> Result<CSVRecord, CSVError>? {
    switch self {
    case .text(var parser):
      let row = parser.next()
      self = .text(parser)
      return row
    case .sheet(var rows):
      let row = rows.next()
      self = .sheet(rows)
      return row
    }
  }
}
