import PlannerDomain
import PlannerExchange
import PlannerStore
import PlannerTUI

/// Reads files for the import screen and tells what they would do.
struct ImportReading {
  private let wish: ImportWish
  private let municipality: Municipality
  private let store: SQLiteStore
  private let danish = ImportWords(say: .danish)
  private let english = ImportWords(say: .english)

  /// How many problems are told one by one.
  private static let mostProblems = 1000

  init(_ wish: ImportWish, beside municipality: Municipality, _ store: SQLiteStore) {
    self.wish = wish
    self.municipality = municipality
    self.store = store
  }

  /// Nil when it was stopped.
  func preview(_ goesOn: @escaping @Sendable (Int) -> Bool) -> ImportPreview? {
    let remembered = RememberedColumns()
    for (shape, columns) in wish.columns { remembered.keep(ColumnMapping(columns), for: shape) }
    let plan = read(by: wish.forgets ? ColumnMappings() : remembered.mappings, goesOn)
    guard goesOn(plan.entries.count) else { return nil }
    if wish.forgets { remembered.forget(plan.shapes.map(\.name)) }
    var notes = self.notes(on: plan)
    var versions: [EntryKey: [Entry]] = [:]
    do throws(StoreError) {
      versions = try store.versions(of: plan.movedKeys(in: municipality))
    } catch {
      notes.append(ImportTerm(danish: error.danish, english: error.english))
    }
    let comparison = PlanComparison(
      of: plan, with: municipality, partially: true, versions: versions,
      overwriting: wish.overwrites)
    guard goesOn(plan.entries.count) else { return nil }
    return ImportPreview(
      rows: rows(of: comparison, plan), entries: comparison.news, outcome: comparison.outcome,
      tables: plan.shapes.map(table), notes: notes)
  }

  private func read(
    by mappings: ColumnMappings, _ goesOn: @escaping @Sendable (Int) -> Bool
  ) -> ImportedPlan {
    ImportDesk.source(of: wish)?
      .read(beside: municipality, ReadingManner(mappings: mappings, goesOn: goesOn))
      ?? ImportedPlan()
  }

  private func notes(on plan: ImportedPlan) -> [ImportTerm] {
    var notes = plan.unknownFiles.map { both { $0.unknown(file: $1) }($0) }
    if plan.furtherProblems > 0 {
      notes.append(
        ImportTerm(
          danish: danish.further(plan.furtherProblems),
          english: english.further(plan.furtherProblems)))
    }
    return notes
  }

  private func both<Value>(
    _ text: @escaping (ImportWords, Value) -> String
  ) -> (Value) -> ImportTerm {
    { ImportTerm(danish: text(danish, $0), english: text(english, $0)) }
  }

  // MARK: - Rows

  private func rows(of comparison: PlanComparison, _ plan: ImportedPlan) -> [ImportRow] {
    let said = Dictionary(plan.entries.map { ($0.key, $0) }) { first, _ in first }
    func row(_ state: ImportRow.State, _ key: EntryKey, _ fields: [ImportRow.Field] = [])
      -> ImportRow
    {
      ImportRow(
        state, kind: Self.title(of: key.kind), key: key, line: plan.lines[key], fields: fields)
    }
    func difference(_ key: EntryKey) -> [ImportRow.Field] {
      guard let before = municipality[key], let after = said[key] else { return [] }
      return Self.fields(before, after)
    }
    // What is wrong in the file already need not be refused once more.
    let told = Set(plan.problems.compactMap(\.line))
    let broken = comparison.problems.filter { problem in
      guard case .refersToUnknown = problem.error, let line = problem.line else { return true }
      return !told.contains(line)
    }
    let wrong =
      plan.problems.map { self.row($0) }
      + broken.prefix(Self.mostProblems).map {
        self.row($0, in: comparison.outcome)
      }
    let overtaken = comparison.overtaken.map { entry in
      row(
        .overtaken, entry.key,
        entry.fields.map { field in
          ImportRow.Field(
            column: Self.column(field, of: entry.key.kind),
            exported: field.exported, plan: field.plan, file: field.file)
        })
    }
    return wrong + overtaken
      + comparison.changes.map { row(.changed, $0.after.key, Self.fields($0.before, $0.after)) }
      + comparison.additions.map { row(.new, $0.key) }
      + comparison.left.map { row(.left, $0, difference($0)) }
      + comparison.movedOn.map { row(.movedOn, $0, difference($0)) }
      + comparison.absent.map { row(.absent, $0) }
      + comparison.unchanged.map { row(.unchanged, $0) }
  }

  /// With a mark before what both have changed.
  private static func column(_ field: OvertakenEntry.Field, of kind: EntryKind) -> ImportTerm {
    let mark = field.isContested ? "! " : ""
    let danish = PlanFile.allCases.first { $0.kind == kind }?.danishName(of: field.column)
    return ImportTerm(
      danish: mark + (danish ?? field.column), english: mark + field.column)
  }

  private func row(_ problem: ImportProblem) -> ImportRow {
    let file = problem.file.split(separator: "/").last.map(String.init) ?? problem.file
    return ImportRow(
      .wrong, kind: ImportTerm(danish: file, english: file), line: problem.line,
      fault: ImportRow.Fault(
        column: problem.column, field: problem.field ?? "", found: problem.found,
        reason: both { $0.text($1) }(problem.allowed)))
  }

  private func row(_ problem: RuleProblem, in outcome: Municipality) -> ImportRow {
    ImportRow(
      .wrong, kind: ImportTerm(danish: problem.file, english: problem.file), line: problem.line,
      fault: ImportRow.Fault(
        field: problem.field ?? "", found: "",
        reason: both { $0.reason(of: $1, in: outcome) }(problem)))
  }

  private static func fields(_ before: Entry, _ after: Entry) -> [ImportRow.Field] {
    EntryDifference(before: before, after: after).fields.map { field in
      let place = field.part.isEmpty ? "" : "\(field.file.rawValue)[\(field.part)]."
      return ImportRow.Field(
        column: ImportTerm(
          danish: place + field.file.danishName(of: field.column),
          english: place + field.column),
        plan: field.before, file: field.after)
    }
  }

  private static func title(of kind: EntryKind) -> ImportTerm {
    PlanFile.allCases.first { $0.kind == kind }?.title
      ?? ImportTerm(danish: kind.rawValue, english: kind.rawValue)
  }

  private func table(_ shape: TableShape) -> ImportTable {
    let required = shape.file.requiredColumns
    return ImportTable(
      shape: shape.name, title: shape.file.title,
      headings: shape.headings.map { heading in
        ImportTable.Heading(
          text: heading.text, sample: heading.sample, column: heading.column,
          isMapped: heading.isMapped)
      },
      columns: shape.file.columns.map { column in
        ImportTable.Column(
          name: column,
          title: ImportTerm(danish: shape.file.danishName(of: column), english: column),
          isRequired: required.contains(column))
      }, isOpen: shape.isOpen)
  }
}
