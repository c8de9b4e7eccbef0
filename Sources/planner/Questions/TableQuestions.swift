import PlannerDomain
import PlannerExchange
import PlannerTUI

/// Every entry of a table, in the table's own columns.
enum Listing<Source: TableSource>: QuestionSource {
  static var question: Question {
    let table = Source.table
    let allowed = table.file.allowed
    let lists = table.file.lists
    let columns = table.file.columns.filter { $0 != "plan_year" }
    return Question(
      "list", "Every row of the table.", [],
      columns: columns.map { column in
        QuestionColumn(
          column, lists.contains(column) ? .texts : allowed[column]?.columnKind ?? .text,
          column.replacing("_", with: " "),
          ColumnHelp.text(column, in: table.file) ?? column.replacing("_", with: " "))
      }
    ) { drafting in
      let entries = drafting.municipality.entries(of: table.file.kind ?? .profile)
      let speech = drafting.speech
      return entries.map { (name: DanishText.sortKey(speech.title(of: $0)), entry: $0) }
        .sorted { ($0.name, $0.entry.key.text) < ($1.name, $1.entry.key.text) }
        .map { Array($0.entry.ownCells.prefix(columns.count)) }
        .filter { !$0.isEmpty }
    }
  }
}

/// One entry whole: every cell of its rows.
enum Showing<Source: TableSource>: QuestionSource {
  static var question: Question {
    Question(
      "show", "Everything about \(Source.table.one).",
      [
        VerbField(
          "which", .value, "Its identifier or name; the beginning is enough", value: "name"),
        .about,
      ],
      columns: [
        QuestionColumn("table", .text, "tabel", "the table that the row is in, as in an export"),
        QuestionColumn("row", .number, "række", "counted from 1 in each table"),
        QuestionColumn("column", .text, "kolonne", "the table's column"),
        QuestionColumn("value", .text, "værdi", "as the files spell it"),
      ]
    ) { drafting in
      guard let entry = drafting.municipality[try drafting.key(in: Source.table)] else { return [] }
      var counts: [PlanFile: Int] = [:]
      return EntryText(entry).rows.flatMap { row in
        counts[row.file, default: 0] += 1
        let number = counts[row.file] ?? 1
        return row.file.columns.compactMap { column -> [Cell]? in
          row.cells[column].map {
            [.text(row.file.rawValue), .number(number), .text(column), .text($0)]
          }
        }
      }
    }
  }
}

extension Allowed {
  fileprivate var columnKind: QuestionColumn.Kind {
    switch self {
    case .date: .date
    case .amount: .kroner
    case .wholeNumber, .tenths: .number
    case .oneOf(["yes", "no"]): .boolean
    default: .text
    }
  }
}
