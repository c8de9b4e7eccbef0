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
    let year = year ?? AppState.likelyYear(of: municipality, on: Machine.today)
    try delivery.deliver(.year(year, team: team.map { try self.team($0, delivery) }))
  }

  private func team(_ name: String, _ delivery: PaperDelivery) throws -> Identifier<Team> {
    let desk = delivery.desk
    let teams = DueReport.Scope.named(name, in: delivery.municipality, on: Machine.today)
      .compactMap { found in
        if case .only(.team(let id)) = found.scope { (name: found.name, id: id) } else { nil }
      }
    if teams.count == 1 { return teams[0].id }
    let names = teams.prefix(5).map(\.name).joined(separator: ", ")
    throw desk.failure(
      teams.isEmpty
        ? desk.words("Intet team hedder »\(name)«.", "No team is called “\(name)”.")
        : desk.words("»\(name)« kan være: \(names).", "“\(name)” may be: \(names)."))
  }
}
