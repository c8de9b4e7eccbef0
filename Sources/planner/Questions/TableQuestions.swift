import PlannerDomain
import PlannerExchange
import PlannerTUI

/// Every entry of a table, in the table's own columns.
enum Listing<Source: TableSource>: QuestionSource {
  static var question: Question {
    let table = Source.table
    let names = table.file.columns.filter { $0 != "plan_year" }
    return Question(
      "list", "Every row of the table.", isTable: true, [], columns: columns(names, of: table.file)
    ) { drafting in
      let entries = drafting.municipality.entries(of: table.file.kind ?? .profile)
      let speech = drafting.speech
      return entries.map { (name: DanishText.sortKey(speech.title(of: $0)), entry: $0) }
        .sorted { ($0.name, $0.entry.key.text) < ($1.name, $1.entry.key.text) }
        .map { Array($0.entry.ownCells.prefix(names.count)) }
        .filter { !$0.isEmpty }
    }
  }
}

extension Listing {
  private static func columns(_ names: [String], of file: PlanFile) -> [QuestionColumn] {
    let allowed = file.allowed
    return names.map { name in
      let meaning = name.replacing("_", with: " ")
      return QuestionColumn(
        name, file.lists.contains(name) ? .texts : allowed[name]?.columnKind ?? .text,
        PlanFile.danishHeading(name), ColumnHelp.text(name, in: file) ?? meaning,
        of: ValueSpeech.of(allowed[name]?.choices ?? []))
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
      ], lines: { try $0.lines(of: $0.key(in: Source.table)) }
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

extension Drafting {
  /// Everything about an entry for people: an agreement as its paper, anything else by its rows.
  fileprivate func lines(of key: EntryKey) throws -> [String] {
    if case .agreement(let id) = key,
      let paper = Paper(
        .agreement(id), of: municipality, on: today, by: desk.actor.name, in: desk.language)
    {
      let state = municipality.agreements[id].map { municipality.state(of: $0, on: today).rawValue }
      let told = state.map { ValueSpeech.agreementStates.text($0, in: desk.language) } ?? ""
      return ["\(id) · \(told)"] + PaperText().lines(of: paper)
    }
    guard let entry = municipality[key] else { return [] }
    let words = RowWords(desk.language, municipality)
    let kind = words.kind(key.kind)
    return ["\(speech.title(of: key)) (\(kind) \(key.text))"]
      + EntryText(entry).rows.enumerated().flatMap { place, row in
        (place == 0 ? [] : ["", words.name(of: row.file)]) + words.lines(of: row)
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
