import ArgumentParser
import PlannerDomain
import PlannerTUI

struct YearOnPaper: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "year",
    abstract: "A year's plan: month by month, the budget, and each team's courses by date.",
    discussion: """
      EXAMPLES
        planner paper year year.pdf                           every team, the coming plan year
        planner paper year --team Modtagelsen --year 2027 - > year.pdf
      """)

  @Argument(help: "The file to write, or -.")
  var file: String?

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
    let delivery = try PaperDelivery(to: file, options)
    let municipality = delivery.municipality
    if let year { try delivery.desk.require(year, in: municipality) }
    let year = year ?? AppState.likelyYear(of: municipality, on: Machine.today)
    try delivery.deliver(
      .year(year, team: team.map { try delivery.desk.team(named: $0, in: municipality) }))
  }
}
