import ArgumentParser
import PlannerDomain
import PlannerExchange
import PlannerTUI

/// A table of a plan whose entries commands add, change and remove: its columns are their fields.
struct Table {
  let file: PlanFile
  /// What one entry is called in help, with its article, as in `a team`.
  let one: String
  /// Columns that follow edits of their own, or tell what happened.
  let kept: Set<String>
  /// Whether a change may take a reason.
  let takesReason: Bool

  init(_ file: PlanFile, _ one: String, keeping kept: Set<String> = [], takesReason: Bool = false) {
    self.file = file
    self.one = one
    self.kept = kept.union(["id", "history", "signatures", "events"])
    self.takesReason = takesReason
  }

  var columns: [String] { file.columns.filter { !kept.contains($0) } }

  /// A field for each column, named as it is.
  func fields(isNew: Bool) -> [VerbField] {
    let allowed = file.allowed
    let required = isNew ? file.required : []
    let words = ImportWords(say: .english)
    let fields = columns.map { column in
      let meaning = ColumnHelp.text(column, in: file)
      let spelling =
        ColumnHelp.saysAll(of: column, in: file)
        ? "" : allowed[column].map { $0.spelling(in: words) } ?? ""
      let parts = [
        meaning ?? (spelling.isEmpty ? "its \(column.replacing("_", with: " "))" : ""), spelling,
        required.contains(column) ? "required" : "",
      ]
      var field = VerbField(
        column.optionName, .option, parts.filter { !$0.isEmpty }.joined(separator: "; "),
        value: allowed[column]?.valueName ?? "text")
      // The table's reader knows them by more than one spelling, and tells of others itself.
      if let choices = allowed[column]?.choices, !choices.isEmpty {
        field.completion = .list(choices)
      }
      return field
    }
    return takesReason && !isNew ? fields + [.reason] : fields
  }

  /// What was said of the columns.
  func cells(_ answers: Answers) -> [String: String] {
    var cells: [String: String] = [:]
    for column in columns { cells[column] = answers.text(column.optionName) }
    return cells
  }
}

extension String {
  /// A column's name as an option, as in `hours-per-week`.
  var optionName: String { replacing("_", with: "-") }
}

extension Allowed {
  /// The words there are, where they are few and fixed.
  var choices: [String] { if case .oneOf(let words) = self { words } else { [] } }

  /// What it is, in help; what exists is known by name too.
  fileprivate func spelling(in words: ImportWords) -> String {
    switch self {
    case .existing: "by name, of which the beginning is enough"
    // Not beside another column, of which the reader was shown both.
    case .nothing: ""
    default: words.text(self)
    }
  }

  /// What stands for the value in help.
  var valueName: String {
    switch self {
    case .date: "date"
    case .amount: "kroner"
    case .wholeNumber, .tenths: "number"
    case .existing(let kind): kind.rawValue
    default: "text"
    }
  }
}
