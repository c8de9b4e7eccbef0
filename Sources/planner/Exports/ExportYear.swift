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
        planner export year aar.xlsx            every team, the coming plan year
        planner export year --team Modtagelsen --year 2027 aar.xlsx
      """)

  @Argument(help: "The .xlsx file to write, or - for standard output.", completion: .file())
  var file: String

  @OptionGroup var plan: PlanYearOptions
  @OptionGroup var options: PaperOptions

  func run() throws {
    let delivery = try Delivery(to: file, options)
    let (year, team) = try plan.chosen(delivery.desk, in: delivery.municipality)
    try delivery.deliver(workbook: .year(year, team: team))
  }
}
