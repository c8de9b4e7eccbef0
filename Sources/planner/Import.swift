import ArgumentParser
import PlannerDomain
import PlannerExchange
import PlannerStore

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bring a municipality in from a folder of CSV files.",
    discussion: """
      Reads the files that sample-data/README.md describes; any of them may be absent. Everything \
      goes in as one act, or nothing does: every error is told by file, line and field.

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
    for column in plan.unknownColumns {
      Machine.say(
        desk.words(
          "\(column.file): kolonnen \"\(column.name)\" kendes ikke og springes over.",
          "\(column.file): the column \"\(column.name)\" is unknown and is left out."))
    }
    for file in plan.unknownFiles {
      Machine.say(
        desk.words(
          "\(file): filen kendes ikke og springes over.",
          "\(file): the file is unknown and is left out."))
    }
    guard plan.problems.isEmpty else {
      var lines = plan.problems.map { desk.importWords.text($0) }
      if plan.furtherProblems > 0 {
        lines.append(
          desk.words("… og \(plan.furtherProblems) til.", "… and \(plan.furtherProblems) more."))
      }
      lines.append(desk.words("Intet er hentet ind.", "Nothing was brought in."))
      throw Failure(lines.joined(separator: "\n"))
    }
    guard !plan.entries.isEmpty else {
      throw Failure(
        desk.words(
          "\(folder): her er ingen af de filer, der kan hentes.",
          "\(folder): none of the files that can be brought in are here."))
    }
    let store = try desk.open(database.resolvedPath)
    let count = try desk.enter(plan.entries, into: store)
    print(
      desk.words(
        "\(count) poster er hentet ind i \(store.path).",
        "\(count) entries were brought into \(store.path)."))
  }
}
