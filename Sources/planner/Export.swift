import ArgumentParser
import PlannerDomain
import PlannerExchange

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write everything to a folder of CSV files, or to one JSON file.",
    discussion: """
      The files are those that sample-data/README.md describes, and `planner import` takes them \
      back unchanged. A folder or file is written whole or not at all, readable for you alone. \
      What the program has not written itself, or what was edited since, stays as it is unless you \
      say --replace.

      The last column of each table, planner_stamp, tells what its row was exported from. Leave it, \
      and an import of the edited table sees what the plan has changed meanwhile.

      With --json: {"format": "planner", "version": 1, "tables": {"municipality": [{…}], "themes": \
      […], …}}, one table for each file, a row an object by its columns. What is empty is left out.

      EXAMPLES
        planner export plan-2027             all tables, for any program
        planner export plan-2027 --excel     the same, to open in Excel with Danish settings
        planner export --json plan.json      all data in one file
        planner export --json - | gzip       the same, for another program
      """)

  @Argument(help: "The folder to write CSV files to.")
  var folder: String?

  @Option(help: "The JSON file to write instead; - for standard output.")
  var json: String?

  @Flag(help: "CSV files that Excel opens by a double click: UTF-8 with a mark, and CRLF.")
  var excel = false

  @Flag(help: "Write over what the program has not written itself, or what was edited since.")
  var replace = false

  @OptionGroup var database: DatabaseOption
  @OptionGroup var screen: ScreenOptions

  func validate() throws {
    guard (folder == nil) != (json == nil) else {
      throw ValidationError("Give either a folder or --json.")
    }
    guard json == nil || !excel else { throw ValidationError("--excel is for CSV files.") }
  }

  func run() throws {
    let desk = try Desk(screen: screen)
    let municipality = try desk.read(database.resolvedPath)
    do throws(ExportError) {
      if let folder {
        let files = PlanWriter(excel ? .excel : .plain, stamped: true).files(of: municipality)
        try ExportFolder(folder).write(files, replacing: replace)
        print(ExportWords(say: desk.language).written(files.count, folder))
      } else if let json {
        try OutputFile(json).write(PlanDocument.bytes(of: municipality), replacing: replace)
      }
    } catch {
      throw desk.failure(ExportWords(say: desk.language).text(error))
    }
  }
}
