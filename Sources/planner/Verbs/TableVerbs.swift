import PlannerDomain
import PlannerExchange
import PlannerTUI

/// A table with the verbs that all tables have.
protocol TableSource {
  static var table: Table { get }
}

/// Adds an entry to a table.
enum Adding<Source: TableSource>: VerbSource {
  static var verb: Verb {
    let table = Source.table
    return Verb("add", "Add \(table.one).", table.fields(isNew: true) + ownIdentifier(in: table)) {
      drafting in
      var cells = table.cells(drafting.answers)
      cells["id"] = drafting.answers.text("id")
      return try drafting.entering(cells, in: table)
    }
  }
}

extension Adding {
  private static func ownIdentifier(in table: Table) -> [VerbField] {
    table.file.columns.contains("id")
      ? [VerbField("id", .option, "An identifier of your own; else one is made", value: "id")] : []
  }
}

/// Changes some cells of an entry.
enum Editing<Source: TableSource>: VerbSource {
  static var verb: Verb {
    let table = Source.table
    let isOnly = table.file == .municipality
    return Verb(
      "edit", "Change \(table.one): what is named; the rest stays.",
      (isOnly ? [] : [table.which] + table.aboutFields) + table.fields(isNew: false)
    ) { drafting in
      let key = isOnly ? .profile : try drafting.key(in: table)
      return try drafting.changing(key, to: table.cells(drafting.answers), in: table)
    }
  }
}

/// Removes an entry that nothing refers to.
enum Removing<Source: TableSource>: VerbSource {
  static var verb: Verb {
    let table = Source.table
    return Verb(
      "remove", "Remove \(table.one) that nothing refers to.",
      [table.which] + table.aboutFields
    ) { drafting in .remove(try drafting.key(in: table)) }
  }
}

extension Table {
  /// Which of its entries is meant.
  fileprivate var which: VerbField {
    var field = VerbField(
      "which", .value, "Its identifier or name; the beginning is enough", value: "name")
    field.completion = file.kind.map { .names(of: $0) }
    return field
  }
}

extension Table {
  /// What an agreement is about, where who is named has several; nothing in other tables.
  var aboutFields: [VerbField] { file == .agreements ? [.about] : [] }
}

extension Drafting {
  func key(in table: Table) throws -> EntryKey {
    let name = try needed("which")
    guard table.file == .agreements else {
      return try find.key(table.file.kind ?? .profile, name)
    }
    return .agreement(try find.agreement(name, about: answers.text("offering")).id)
  }

  /// Enters a new entry; one of the same identifier or name is not written over.
  mutating func entering(_ cells: [String: String], in table: Table) throws -> Edit {
    var text = EntryText(new: table.file)
    text.rows[0].cells = cells
    if table.file.columns.contains("id"), cells["id"] == nil, !table.file.namesItsRows {
      let id: Identifier<Employee> = identifiers.next()
      text.rows[0].cells["id"] = id.rawValue
    }
    for (column, mark) in beginnings(of: table.file) { text.rows[0].cells[column] = mark }
    let entry = begun(try read(text))
    guard municipality[entry.key] == nil else {
      throw desk.failure(
        desk.words(
          "\(speech.title(of: entry.key)) findes i forvejen.",
          "\(speech.title(of: entry.key)) is there already."), status: .refused)
    }
    return .enter(entry)
  }

  /// The first of what happens to an entry, which files tell too.
  private func beginnings(of file: PlanFile) -> [String: String] {
    switch file {
    case .strategies: ["history": "drafted@\(today)"]
    case .followUpGoals: ["history": "open@\(today)"]
    default: [:]
    }
  }

  /// With who began it.
  private func begun(_ entry: Entry) -> Entry {
    switch entry {
    case .strategy(var strategy):
      strategy.history = [.init(.drafted, on: today, by: desk.actor.name)]
      return .strategy(strategy)
    case .followUpGoal(var goal):
      goal.history = [.init(.state(.open), on: today, by: desk.actor.name)]
      return .followUpGoal(goal)
    default: return entry
    }
  }

  func changing(_ key: EntryKey, to cells: [String: String], in table: Table) throws -> Edit {
    guard !cells.isEmpty else {
      throw desk.failure(
        desk.words("Sig, hvad der skal ændres.", "Say what is to be changed."), status: .usage)
    }
    guard let entry = municipality[key] else { return .remove(key) }
    var text = EntryText(entry)
    if text.rows.isEmpty { text = EntryText(new: table.file) }
    text.rows[0].cells.merge(cells) { $1 }
    return try changing(entry, to: try read(text))
  }

  /// The edit that takes an entry to what it is to be: its own, where it has one.
  func changing(_ old: Entry, to new: Entry) throws -> Edit {
    switch (old, new) {
    case (.agreement(let old), .agreement(let new)):
      return .reviseAgreement(
        old.id, from: old.terms, to: new.terms, takingOff: old.signed)
    case (.strategy(let old), .strategy(let new)) where old.state != .draft:
      return .reviseStrategy(old.id, from: old.terms, to: new.terms, reason: reason)
    case (.session(let old), .session(let new)) where old.isOn && new.state == .cancelled:
      return .together([.cancelSession(old.id, note: reason), .enter(.session(new))])
    default: return .enter(new)
    }
  }

  /// The entry that a text is; where a name is not known in full, what it is the beginning of.
  func read(_ text: EntryText) throws -> Entry {
    var text = text
    let (entry, problems) = text.read(beside: municipality)
    if let entry { return entry }
    var wrong: [ImportProblem] = []
    for problem in problems {
      if case .oneOf(let choices) = problem.allowed, let column = problem.field,
        let theme = SurveyTheme.called(problem.found), choices.contains(theme.rawValue),
        let row = text.rows.firstIndex(where: { $0.cells[column] == problem.found })
      {
        text.rows[row].cells[column] = theme.rawValue
        continue
      }
      guard case .existing(let kind) = problem.allowed, let column = problem.field,
        !problem.found.isEmpty,
        let row = text.rows.firstIndex(where: { row in
          row.file.name == problem.file && row.cells[column]?.contains(problem.found) == true
        })
      else {
        wrong.append(problem)
        continue
      }
      let key = try find.key(kind, problem.found)
      text.rows[row].cells[column] = text.rows[row].cells[column]?
        .split(separator: "|").map { $0 == problem.found ? key.text : String($0) }
        .joined(separator: "|")
    }
    if wrong.isEmpty, let entry = text.read(beside: municipality).entry { return entry }
    let told = (wrong.isEmpty ? problems : wrong).map { problem in
      var problem = problem
      problem.file = problem.field.map { "--\($0.optionName)" } ?? problem.file
      problem.line = nil
      problem.field = nil
      return desk.importWords.text(problem)
    }
    throw desk.failure(told.joined(separator: "\n"), status: .usage)
  }
}
