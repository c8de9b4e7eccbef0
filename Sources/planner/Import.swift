import ArgumentParser
import Glibc
import PlannerDomain
import PlannerExchange
import PlannerStore

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bring a municipality in from tables, or from a JSON file.",
    discussion: """
      Reads a folder of the files that sample-data/README.md describes, any of which may be absent, \
      an .xlsx workbook with a sheet called as each of them, or files of one kind: themes, providers, competences, roles, profiles, teams, employees, \
      competence_records, offerings, subsidies, packages, requisitions, sessions, assignments, \
      budgets (or in Danish: medarbejdere, udbydere, afholdelser …). - is standard input.

      The tables may be as a spreadsheet or an HR system writes them: UTF-8, UTF-16 or \
      Windows-1252; semicolons, commas or tabs; columns in any order, named in English or Danish; \
      rows named by a number or a name where there is no id. Or .xlsx workbooks as Excel and \
      LibreOffice write them: of a kind, the sheet of its name is read, else the first that holds \
      anything; dates, numbers and percentages are read as what they are, and what is wrong is told \
      by sheet and cell. A file may be of 256 MB, and a sheet have 500 columns and 10 million cells. \
      With --json: all tables from one \
      file of `planner export --json`, under the same rules; what is wrong is told by table, row \
      (counted from 0) and field.

      Headings of HR systems and spreadsheets are understood, such as Medarbejdernr., Fulde navn, \
      Fornavn with Efternavn, Afdeling, Stillingsbetegnelse or Ugentligt timetal; planner columns \
      tells them all. One that is not is asked about at a terminal, and else left out, and told; \
      --map says which column it is, or that it is none. What was said of a file's headings is \
      remembered, and holds for the next file with the same headings, here and on the screen, until \
      --forget.

      Tables of `planner export` tell what they were exported from. A row that was edited in the \
      file is held against what the plan has changed since: fields that only one of them changed \
      are taken from where they were changed, and where both changed the same the row is told and \
      left as it is, unless --overwrite lets the file go first.

      Everything goes in as one act that can be undone, or nothing does: every error is told by \
      file, line and field. With --partial the rows that are right go in, and what is wrong, with \
      all that hangs on it, stays out. What has a history, such as records and \
      assignments, is only added; one that is different in the plan is left as it is, and told. \
      Ends with 1 when anything was wrong.

      EXAMPLES
        planner import sample-data --database try.sqlite
        planner import employees personale.csv --preview   see what would change
        planner import medarbejdere personale.csv          the same kind in Danish
        planner import employees personale.xlsx            from a spreadsheet
        planner import plan.xlsx                           a whole workbook
        planner import --json plan.json --preview          each changed field
        planner import employees list.csv --map "Ansat d.=hired" --map "Løngruppe="
      """)

  @Argument(
    help: "A folder or a workbook, or a kind and its files.",
    completion: .custom { _, _, beginning in
      PlanFile.allCases.map(\.rawValue).filter { $0.hasPrefix(beginning) }
        + PathCompletion(beginning).paths
    })
  var source: [String] = []

  @Option(help: "A JSON file of planner export instead; - for standard input.", completion: .file())
  var json: String?

  @Flag(help: "Show what is new, changed, unchanged and absent from the files; nothing goes in.")
  var preview = false

  @Flag(help: "Let the rows that are right in, though others are wrong.")
  var partial = false

  @Option(
    name: .customLong("map"),
    help: "A heading and its column, as in \"Ansat d.=hired\"; nothing after = leaves it out.")
  var maps: [String] = []

  @Flag(help: "Forget what was said of the headings of such files.")
  var forget = false

  @Flag(help: "Let the file go first where the plan was changed after the export, too.")
  var overwrite = false

  @OptionGroup var database: DatabaseOption
  @OptionGroup var screen: ScreenOptions

  private var wanted: ImportSource? {
    guard let json else { return ImportSource(source) }
    return source.isEmpty ? .document(json) : nil
  }

  func validate() throws {
    guard wanted != nil else {
      throw ValidationError(
        "Give a folder or a workbook, a kind such as employees and its files, or --json and one file."
      )
    }
  }

  func run() throws {
    let desk = try Desk(screen: screen)
    let words = desk.importWords
    guard let wanted else { return }
    let path = database.resolvedPath
    // A file is made only when something goes into it.
    let store = access(path, F_OK) == 0 ? try desk.open(path) : nil
    let kept =
      try store.map { try desk.load($0) }
      ?? KeptMunicipality(municipality: Municipality(), revision: .start)
    let known = kept.municipality
    let plan = try ImportColumns(maps: maps, forgets: forget).read(wanted, beside: known, desk)
    for column in plan.unknownColumns { Machine.say(words.unknown(column)) }
    for text in plan.shapes.compactMap(words.columns) { Machine.say(text) }
    for file in plan.unknownFiles { Machine.say(words.unknown(file: file)) }
    var wrong = plan.problems.map { words.text($0) }
    if plan.furtherProblems > 0 { wrong.append(words.further(plan.furtherProblems)) }
    if preview {
      let versions =
        try store.map { try desk.versions(of: plan.movedKeys(in: known), in: $0) } ?? [:]
      let comparison = PlanComparison(
        of: plan, with: known, partially: true, versions: versions, overwriting: overwrite)
      wrong += comparison.problems.map { words.text($0, in: comparison.outcome) }
      try Output.print(
        words.preview(comparison, of: known, wrong: wrong.count).joined(separator: "\n"))
      try tellUnspoken(comparison.unspoken(by: plan), words)
    } else {
      guard wrong.isEmpty || partial else {
        throw desk.failure((wrong + [words.nothingEntered]).joined(separator: "\n"))
      }
      guard !plan.entries.isEmpty else {
        let place = json ?? source.last ?? ""
        throw desk.failure((wrong + [words.nothingIn(place)]).joined(separator: "\n"))
      }
      let store = try store ?? desk.open(path)
      let entered = try desk.during("Henter ind", "Bringing in") {
        try desk.enter(
          plan, into: store, beside: kept, partially: partial, overwriting: overwrite)
      }
      wrong += entered.wrong
      try Output.tell(words.entered(entered.count, store.path))
      if !entered.left.isEmpty { try Output.tell(words.left(entered.left)) }
      for line in words.told(entered.overtaken) { try Output.tell(line) }
      try tellUnspoken(entered.unspoken, words)
    }
    if !wrong.isEmpty {
      throw desk.failure(
        (wrong + [words.stayedOut(isPreview: preview && !partial)]).joined(separator: "\n"))
    }
  }

  /// Only of what is expected to have every table.
  private func tellUnspoken(_ tables: [(file: PlanFile, count: Int)], _ words: ImportWords) throws {
    if wanted?.isWhole == true, !tables.isEmpty { try Output.print(words.unspoken(tables)) }
  }
}
