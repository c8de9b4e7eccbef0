import ArgumentParser
import PlannerDomain
import PlannerExchange
import PlannerStore

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bring a municipality in from a folder of CSV files.",
    discussion: """
      Reads the files that sample-data/README.md describes; any of them may be absent. Everything \
      goes in as one act, or nothing does: every error is told by file, line and field. Competence \
      records and assignments that have moved on in the program since are left as they are.

      EXAMPLE
        planner import sample-data --database try.sqlite
      """)

  @Argument(help: "The folder with the CSV files.")
  var folder: String

  @OptionGroup var database: DatabaseOption
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let desk = try Desk(screen: screen)
    let plan = PlanFolder(path: folder).read()
    let words = desk.importWords
    for column in plan.unknownColumns { Machine.say(words.unknown(column)) }
    for file in plan.unknownFiles { Machine.say(words.unknown(file: file)) }
    guard plan.problems.isEmpty else {
      var lines = plan.problems.map { words.text($0) }
      if plan.furtherProblems > 0 { lines.append(words.further(plan.furtherProblems)) }
      lines.append(words.nothingEntered)
      throw desk.failure(lines.joined(separator: "\n"))
    }
    guard !plan.entries.isEmpty else { throw desk.failure(words.nothingIn(folder)) }
    let store = try desk.open(database.resolvedPath)
    let (count, left) = try desk.enter(plan, into: store)
    print(words.entered(count, store.path))
    if !left.isEmpty { print(words.left(left)) }
  }
}
