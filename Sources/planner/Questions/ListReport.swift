import PlannerDomain
import PlannerExchange
import PlannerTUI

/// The answer to a question, for people, spreadsheets and other programs.
struct ListReport: PrintedReport {
  private let columns: [QuestionColumn]
  private let rows: [[Cell]]
  private let day: CivilDate
  private let language: Language

  init(_ question: Question, _ rows: [[Cell]], on day: CivilDate, in language: Language) {
    columns = question.columns()
    self.rows = rows
    self.day = day
    self.language = language
  }

  var table: [[String]] {
    [columns.map(\.name)] + rows.map { $0.map(\.text) }
  }

  /// Columns below headings, of which the widest is cut; CSV and JSON have everything.
  var lines: [String] {
    guard !rows.isEmpty else { return [language("Ingen.", "None.")] }
    let headings = columns.map { language($0.danish, $0.english) }
    let texts = rows.map { row in zip(row, columns).map { told($0, $1) } }
    // What no row has anything in says nothing.
    let shown = headings.indices.filter { column in texts.contains { !$0[column].isEmpty } }
    let widths = shown.map { column in
      texts.reduce(headings[column].count) { max($0, $1[column].count) }
    }
    return ([headings] + texts).map { row in
      let cells = zip(shown, widths).map { column, width in
        let pad = String(repeating: " ", count: max(0, width - row[column].count))
        return columns[column].isRight ? pad + row[column] : row[column] + pad
      }
      return cells.joined(separator: "  ").droppingEnd
    }
  }

  private func told(_ cell: Cell, _ column: QuestionColumn) -> String {
    let most = 44
    let spoken = { (text: String) in column.values?.text(text, in: language) ?? text }
    let text =
      switch cell {
      case .yes(let isSo): isSo ? language("ja", "yes") : ""
      case .list(let items): items.map(spoken).joined(separator: ", ")
      case .text(let text): spoken(text)
      default: cell.text
      }
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > most ? line.prefix(most - 1) + "…" : line
  }
}

extension QuestionColumn {
  fileprivate var isRight: Bool { kind == .number || kind == .kroner }
}

extension String {
  /// Without spaces at the end.
  fileprivate var droppingEnd: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}

extension ListReport: Encodable {
  func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: FieldKey.self)
    try fields.encode(day.description, forKey: FieldKey("date"))
    var list = fields.nestedUnkeyedContainer(forKey: FieldKey("rows"))
    for row in rows {
      var fields = list.nestedContainer(keyedBy: FieldKey.self)
      for (cell, column) in zip(row, columns) {
        try Self.encode(cell, as: FieldKey(column.name), into: &fields)
      }
    }
  }

  private static func encode(
    _ cell: Cell, as key: FieldKey, into fields: inout KeyedEncodingContainer<FieldKey>
  ) throws {
    switch cell {
    case .empty: break
    case .text(let text): try fields.encode(text, forKey: key)
    case .number(let number): try fields.encode(number, forKey: key)
    case .tenths(let tenths): try fields.encode(Double(tenths) / 10, forKey: key)
    case .amount(let amount):
      if amount.øre % 100 == 0 {
        try fields.encode(amount.øre / 100, forKey: key)
      } else {
        try fields.encode(Double(amount.øre) / 100, forKey: key)
      }
    case .date(let date): try fields.encode(date.description, forKey: key)
    case .yes(let isSo): try fields.encode(isSo, forKey: key)
    case .list(let items): try fields.encode(items, forKey: key)
    }
  }
}
