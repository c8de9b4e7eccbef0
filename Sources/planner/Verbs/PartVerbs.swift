import PlannerDomain
import PlannerExchange

/// The rows that belong to an entry, such as what a role requires or what is agreed to be done.
struct PartTable {
  /// The table of what they belong to.
  let whole: Table
  let file: PlanFile
  /// What one is called in help, with its article.
  let one: String
  /// What the whole is called in help.
  let owner: String
  /// The column that names the whole.
  let ownerColumn: String
  /// The columns that tell one of the whole's rows from another; numbers are given by the program.
  let names: [String]

  private var parts: Table { Table(file, one, keeping: [ownerColumn, "version", "number"]) }
  var isNumbered: Bool { names == ["number"] }

  var ownerField: VerbField {
    VerbField(
      "which", .value, "\(owner)'s identifier or name; the beginning is enough", value: "name")
  }

  func fields(isNew: Bool) -> [VerbField] {
    let fields = parts.fields(isNew: isNew).filter { isNew || !names.contains($0.name) }
    return whole.takesReason ? fields + [.reason] : fields
  }

  /// What tells which of the whole's rows is meant.
  var nameFields: [VerbField] {
    names.map { VerbField($0, .value, "Its \($0)", value: $0) }
  }

  /// What tells which whole is meant: its name, and what an agreement is about.
  var ownerFields: [VerbField] { [ownerField] + whole.aboutFields }

  func cells(_ answers: Answers) -> [String: String] { parts.cells(answers) }
}

protocol PartSource {
  static var part: PartTable { get }
}

enum AddingPart<Source: PartSource>: VerbSource {
  static var verb: Verb {
    let part = Source.part
    return Verb(
      "add", "Add \(part.one).", part.ownerFields + part.fields(isNew: true)
    ) { drafting in
      try drafting.changingRows(of: part) { text, owner in
        var cells = part.cells(drafting.answers)
        cells[part.ownerColumn] = owner.key.text
        if part.isNumbered { cells["number"] = String(Self.nextNumber(text, part, owner)) }
        text.rows.append(EntryText.Row(part.file, cells))
      }
    }
  }

  /// One that none of the rows has had.
  private static func nextNumber(_ text: EntryText, _ part: PartTable, _ owner: Entry) -> Int {
    if case .agreement(let agreement) = owner { return agreement.nextItemNumber }
    let numbers = text.rows.compactMap { $0.cells["number"].flatMap { Int($0) } }
    return (numbers.max() ?? 0) + 1
  }
}

enum EditingPart<Source: PartSource>: VerbSource {
  static var verb: Verb {
    let part = Source.part
    return Verb(
      "edit", "Change \(part.one): what is named; the rest stays.",
      part.ownerFields + part.nameFields + part.fields(isNew: false)
    ) { drafting in
      try drafting.changingRows(of: part) { text, _ in
        let row = try drafting.row(of: part, in: text)
        text.rows[row].cells.merge(part.cells(drafting.answers)) { $1 }
      }
    }
  }
}

enum RemovingPart<Source: PartSource>: VerbSource {
  static var verb: Verb {
    let part = Source.part
    return Verb(
      "remove", "Remove \(part.one).",
      part.ownerFields + part.nameFields + (part.whole.takesReason ? [.reason] : [])
    ) { drafting in
      try drafting.changingRows(of: part) { text, _ in
        text.rows.remove(at: try drafting.row(of: part, in: text))
      }
    }
  }
}

extension Drafting {
  fileprivate func changingRows(
    of part: PartTable, _ change: (inout EntryText, Entry) throws -> Void
  ) throws -> Edit {
    let key = try key(in: part.whole)
    guard let entry = municipality[key] else { return .remove(key) }
    var text = EntryText(entry)
    try change(&text, entry)
    return try changing(entry, to: try read(text))
  }

  /// The row that the names stand for; of the text that holds now.
  fileprivate func row(of part: PartTable, in text: EntryText) throws -> Int {
    let named = try part.names.map { name in
      let said = try needed(name)
      guard case .existing(let kind)? = part.file.allowed[name] else { return (name, said) }
      return (name, try find.key(kind, said).text)
    }
    let found = text.rows.indices.filter { index in
      let row = text.rows[index]
      return row.file == part.file && row.cells["version"] == nil
        && named.allSatisfy { row.cells[$0.0] == $0.1 }
    }
    guard let first = found.first else {
      let names = named.map(\.1).joined(separator: ", ")
      throw desk.failure(desk.words("Der er ingen »\(names)«.", "There is no “\(names)”."))
    }
    return first
  }
}
