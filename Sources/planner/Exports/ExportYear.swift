import ArgumentParser
import PlannerDomain
import PlannerTUI

struct ExportYear: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "year",
    abstract: "A year's plan as .xlsx: courses, participants, months and budgets.",
    discussion: """
      The same as `planner paper year`, as tables that can be filtered and reckoned with: every \
      course with its dates and cost, everyone who goes, the months, and the teams' budgets.

      EXAMPLES
        planner export year aar.xlsx                            every team, the coming plan year
        planner export year --team Modtagelsen --year 2027 aar.xlsx
      """)

  @Argument(help: "The .xlsx file to write, or - for standard output.")
  var file: String

  @Option(help: "One team; the beginning of its name is enough.")
  var team: String?

  @Option(help: "The plan year; else the coming one, or the latest with a budget or assignments.")
  var year: Int?

  @OptionGroup var options: PaperOptions

  func validate() throws {
    guard year.map({ (1...9999).contains($0) }) ?? true else {
      throw ValidationError("--year takes 1 to 9999.")
    }
  }

  func run() throws {
    let delivery = try WorkbookDelivery(options)
    let municipality = delivery.municipality
    let year = year ?? AppState.likelyYear(of: municipality, on: Machine.today)
    try delivery.deliver(
      .year(year, team: team.map { try delivery.desk.team(named: $0, in: municipality) }),
      to: file)
  }
}
