import ArgumentParser
import PlannerDomain
import PlannerTUI

struct YearOnPaper: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "year",
    abstract: "A year's plan: month by month, the budget, and each team's courses by date.",
    discussion: """
      EXAMPLES
        planner paper year year.pdf             every team, the coming plan year
        planner paper year --team Modtagelsen --year 2027 - > year.pdf
      """)

  @Argument(help: "The file to write, or -.", completion: .file())
  var file: String?

  @OptionGroup var plan: PlanYearOptions
  @OptionGroup var options: PaperOptions

  func run() throws {
    let delivery = try Delivery(to: file, options)
    let (year, team) = try plan.chosen(delivery.desk, in: delivery.municipality)
    try delivery.deliver(.year(year, team: team))
  }
}
