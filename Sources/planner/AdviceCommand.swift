import ArgumentParser
import PlannerDomain
import PlannerTUI

struct AdviceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Print what the survey's findings say about the plan, each with its source.",
    discussion: """
      About teams, people, what they are on the way to, and what was agreed; the gravest first.

      With --json: {"date", "advice": [{"rule": as in going-alone; "severity": pressing, recommended \
      or hint; "kind": offering, assignment, agreement, employee or team; "id", "subject", "text", \
      "chapter", "exhibit": as in figure 33; "answers", "surveyPercent", "action", "dismissed", \
      "reason"}]}. What is not there is left out. With --csv the same fields, separated by \
      semicolons below a line with their names.

      EXAMPLES
        planner advice                               all that stands
        planner advice --team Familie --severity recommended
        planner advice --dismissed --json            for another program
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var screen: ScreenOptions

  @Option(
    help: "A team's only; the beginning of its name is enough.", completion: .names(of: .team))
  var team: String?

  @Option(help: "The least grave that is told: hint, recommended or pressing.")
  var severity = Advice.Severity.hint

  @Flag(help: "Tell what was dismissed too, with the reason.")
  var dismissed = false

  @OptionGroup var format: FormatOptions

  func run() throws {
    let desk = try Desk(screen: screen)
    let municipality = try desk.read(database.resolvedPath)
    let teams = try team.map { [try desk.team(named: $0, in: municipality)] }
    try format.print(
      AdviceReport(
        of: municipality, teams: teams, from: severity, withDismissed: dismissed,
        on: Machine.today, language: desk.language))
  }
}
