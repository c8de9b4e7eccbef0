import PlannerDomain
import PlannerExchange
import PlannerTUI

/// Says in a language what the rows of tables hold, which files tell by lasting names.
struct RowWords {
  private let say: Language
  private let municipality: Municipality
  private let speech: EntrySpeech

  init(_ language: Language, _ municipality: Municipality) {
    say = language
    self.municipality = municipality
    speech = EntrySpeech(language, municipality)
  }

  /// As in `medarbejder`.
  func kind(_ kind: EntryKind) -> String {
    say == .danish ? speech.kind(kind).lowercased() : kind.rawValue
  }

  func name(of file: PlanFile) -> String { say(file.danishName, file.rawValue) }

  func heading(_ column: String) -> String {
    say(PlanFile.danishHeading(column), column.replacing("_", with: " "))
  }

  /// A line for each cell that holds anything.
  func lines(of row: EntryText.Row) -> [String] {
    let allowed = row.file.allowed
    return row.file.columns.filter { $0 != "id" }.compactMap { column in
      guard let cell = row.cells[column], !cell.isEmpty else { return nil }
      return "  \(heading(column)): \(value(cell, allowed[column]))"
    }
  }

  /// A cell's values: choices in words, and what there is by name.
  func value(_ cell: String, _ allowed: Allowed?) -> String {
    cell.split(separator: "|").map { part in
      let text = String(part)
      return switch allowed {
      case .oneOf(let names): ValueSpeech.of(names)?.text(text, in: say) ?? text
      case .existing(let kind): name(text, kind) ?? text
      default: text
      }
    }.joined(separator: ", ")
  }

  /// A cell with its choices in words, and everything else as it is.
  func choice(_ cell: String, _ allowed: Allowed?) -> String {
    if case .oneOf? = allowed { value(cell, allowed) } else { cell }
  }

  private func name(_ id: String, _ kind: EntryKind) -> String? {
    municipality.entries(of: kind).first { $0.key.text == id }
      .map { "\(speech.title(of: $0)) (\(id))" }
  }
}
