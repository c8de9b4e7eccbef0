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
      let spelling = allowed[column].map { $0.spelling(in: words) } ?? ""
      let meaning = ColumnHelp.text(column, in: file)
      let parts = [
        meaning ?? (spelling.isEmpty ? column.replacing("_", with: " ") : ""), spelling,
        required.contains(column) ? "required" : "",
      ]
      return VerbField(
        column.optionName, .option, parts.filter { !$0.isEmpty }.joined(separator: "; "),
        value: allowed[column]?.valueName ?? "text", completing: allowed[column]?.choices ?? [])
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

extension VerbField {
  /// With choices that are completed but not listed again.
  init(
    _ name: String, _ kind: Kind, _ help: String, value: String? = nil,
    completing choices: [String]
  ) {
    self.init(name, kind, help, value: value)
    if !choices.isEmpty { completion = .list(choices) }
  }
}

extension Allowed {
  /// The words there are, where they are few and fixed.
  var choices: [String] { if case .oneOf(let words) = self { words } else { [] } }

  /// What it is, in help; what exists is known by name too.
  fileprivate func spelling(in words: ImportWords) -> String {
    if case .existing = self {
      "by name, of which the beginning is enough"
    } else {
      words.text(self)
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
