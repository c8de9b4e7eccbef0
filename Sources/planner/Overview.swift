import ArgumentParser
import PlannerDomain
import PlannerStore
import PlannerTUI

struct Overview: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the overview as plain text, for a file, a mail or another program.")

  @OptionGroup var database: DatabaseOption
  @OptionGroup var screen: ScreenOptions

  @Option(help: "How wide the lines may be.")
  var columns = 100

  func run() throws {
    let desk = try Desk(screen: screen)
    let store = try desk.open(database.resolvedPath)
    let kept = try desk.load(store)
    let state = AppState(
      municipality: kept.municipality, revision: kept.revision.rawValue, language: desk.language,
      today: Machine.today, actor: desk.actor, seed: 0)
    try Output.print(
      state.overviewLines(columns: min(max(columns, 40), 400)).joined(separator: "\n"))
  }
}
