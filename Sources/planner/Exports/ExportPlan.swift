import ArgumentParser
import PlannerDomain
import PlannerExchange
import PlannerTUI

struct ExportPlan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Everything: to a folder of CSV files, one .xlsx workbook or one JSON file.",
    discussion: """
      The files are those that sample-data/README.md describes; a workbook has a sheet for each, \
      with dates, amounts and numbers as such and text as text, which never runs as a formula. \
      `planner import` takes all of them back unchanged. A folder or file is written whole or not \
      at all, readable for you alone.

      The last column of each table, planner_stamp, tells what its row was exported from. Leave it, \
      and an import of the edited table sees what the plan has changed meanwhile.

      EXAMPLES
        planner export plan-2027
        planner export plan.xlsx --replace
      """)

  @Argument(
    help: "The folder to write CSV files to, or the .xlsx or .json file to write.",
    completion: .file())
  var place: String?

  @Option(help: "The JSON file to write instead; - for standard output.", completion: .file())
  var json: String?

  @Flag(help: "CSV files that Excel opens by a double click: UTF-8 with a mark, and CRLF.")
  var excel = false

  @Flag(help: "Write over what the program has not written itself, or what was edited since.")
  var replace = false

  @OptionGroup var database: DatabaseOption
  @OptionGroup var screen: ScreenOptions

  private var isWorkbook: Bool { place.flatMap(FileEnding.known) == "xlsx" }

  /// The file that all data go into as JSON.
  private var document: String? {
    json ?? place.flatMap { FileEnding.known(of: $0) == "json" ? $0 : nil }
  }

  func validate() throws {
    guard (place == nil) != (json == nil) else {
      throw ValidationError("Give either a folder, an .xlsx file or --json.")
    }
    guard !excel || (document == nil && !isWorkbook) else {
      throw ValidationError("--excel is for CSV files.")
    }
    guard place != "-" else {
      throw ValidationError("Standard output takes one file: say --json -.")
    }
    if let place, let ending = FileEnding.known(of: place), !["xlsx", "json"].contains(ending) {
      throw ValidationError(
        "All data are not written as .\(ending); give a folder, or an .xlsx or .json file.")
    }
  }

  func run() throws {
    let desk = try Desk(screen: screen)
    let municipality = try desk.read(database.resolvedPath)
    let written = try desk.during("Skriver", "Writing") { try write(municipality, desk) }
    if let written { try Output.tell(written) }
  }

  /// - Returns: what is to be said of it; nil for nothing.
  private func write(_ municipality: Municipality, _ desk: Desk) throws -> String? {
    try desk.writing { () throws(ExportError) in
      if let place, isWorkbook {
        let workbook = Workbook(
          municipality.profile.name, of: municipality, stamped: true, author: desk.actor.name,
          on: Machine.today)
        try OutputFile(place).write(workbook, replacing: replace)
      } else if let document {
        try OutputFile(document).write(PlanDocument.bytes(of: municipality), replacing: replace)
      } else if let place {
        let files = PlanWriter(excel ? .excel : .plain, stamped: true).files(of: municipality)
        try ExportFolder(place).write(files, replacing: replace)
        return ExportWords(say: desk.language).written(files.count, place)
      }
      return nil
    }
  }
}
