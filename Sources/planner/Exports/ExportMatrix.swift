import ArgumentParser
import PlannerDomain
import PlannerTUI

struct ExportMatrix: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix",
    abstract: "The competence matrix as .xlsx: levels, what the profiles require, and the gaps.",
    discussion: """
      A sheet with a row for each employee and a column for each competence that someone is \
      required to have, one with what each role requires, and one with every gap, the most pressing \
      first. A level that is not enough is told as 1→3 and marked, and ! tells that the time for it \
      is over; the number in the cell is the level.

      EXAMPLES
        planner export matrix kompetencer.xlsx
        planner export matrix --team Modtagelsen - > modtagelsen.xlsx
      """)

  @Argument(help: "The .xlsx file to write, or - for standard output.", completion: .file())
  var file: String

  @Option(help: "One team; the beginning of its name is enough.")
  var team: String?

  @OptionGroup var options: PaperOptions

  func run() throws {
    let delivery = try Delivery(to: file, options)
    try delivery.deliver(
      workbook: .matrix(
        team: team.map { try delivery.desk.team(named: $0, in: delivery.municipality) }))
  }
}
