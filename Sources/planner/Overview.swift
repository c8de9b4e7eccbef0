import ArgumentParser
import PlannerDomain
import PlannerStore
import PlannerTUI

struct Overview: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the overview as plain text, for a file, a mail or another program.",
    discussion: """
      What the job that is said with --as, or was last, needs to see first: gaps, conflicts, \
      deadlines and money for a leader, agreements for a consultant, what is overdue for a manager.

      EXAMPLES
        planner overview --as manager
        planner overview --json        for another program, as planner-json(5) says
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var screen: ScreenOptions

  @Option(help: "How wide the lines may be.")
  var columns = 100

  @Flag(help: "As JSON, for another program.")
  var json = false

  func run() throws {
    let desk = try Desk(screen: screen)
    let store = try desk.open(database.resolvedPath)
    let kept = try desk.load(store)
    let municipality = kept.municipality.afterLapsesOfLeavers(on: Machine.today)
    let state = AppState(
      municipality: municipality, revision: kept.revision.rawValue, language: desk.language,
      today: Machine.today, actor: desk.actor, seed: 0)
    guard !json else { return try JSONText.print(state.overviewReport()) }
    let behind = LeaverNotes(municipality, in: desk.language)
      .behind(on: Machine.today, told: .command).map { "! " + $0 }
    let lines = state.overviewLines(columns: min(max(columns, 40), 400))
    try Output.print(
      (lines + (behind.isEmpty ? [] : [""] + behind)).joined(separator: "\n"))
  }
}
