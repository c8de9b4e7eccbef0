import ArgumentParser
import PlannerDomain
import PlannerTUI

struct Due: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print what is due and overdue by agreements, for cron and mail.",
    discussion: """
      Never asks and needs no terminal. Ends with 0 when nothing is overdue, 1 when something \
      is, and 2 when it cannot be told: no plan, an unknown name, a broken file.

      With --json: {"date", "until", "overdue": how many, "due": [{"duty": as planner duty takes it; "kind": item, goal, rating or \
      signature; "text", "due", "overdue", "daysOverdue", "people", "owner": participant, leader, \
      human-resources or employee; "team", "agreement", "offering"}], "leavers": [what those who have \
      left still hold]}. What has no date is left out, and so are agreements that lapse as their \
      people have left, which is recorded when the plan is next opened or changed.

      EXAMPLES
        planner due                        everyone's, 30 days ahead
        planner due --days 7 --for HR      what HR owes this week
        planner due --for 'Åse Ør' --json  one employee's, for another program
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var screen: ScreenOptions

  @Option(help: "How many days ahead.")
  var days = 30

  @Option(
    name: .customLong("for"),
    help: "Whose duties: an employee, a team, or HR; the beginning of the name is enough.")
  var whose: String?

  @Flag(help: "As JSON, for another program.")
  var json = false

  func validate() throws {
    guard (0...3660).contains(days) else {
      throw ValidationError("--days takes 0 to 3660.")
    }
  }

  func run() throws {
    let report: DueReport
    do {
      report = try read()
    } catch let failure as Failure {
      Machine.say(failure.text)
      throw ExitCode(ExitStatus.untold.rawValue)
    }
    if json {
      try JSONText.print(report)
    } else {
      try Output.print(report.lines.joined(separator: "\n"))
    }
    if report.overdue > 0 { throw ExitCode(1) }
  }

  private func read() throws -> DueReport {
    let desk = try Desk(screen: screen)
    let municipality = try desk.read(database.resolvedPath)
      .afterLapsesOfLeavers(on: Machine.today)
    return DueReport(
      of: municipality, try scope(in: municipality, desk), on: Machine.today, days: days,
      language: desk.language)
  }

  private func scope(in municipality: Municipality, _ desk: Desk) throws -> DueReport.Scope {
    guard let whose else { return .everyone }
    let found = DueReport.Scope.named(whose, in: municipality, on: Machine.today)
    return try desk.only(found.map { (name: $0.name, value: $0.scope) }, named: whose)
  }
}
