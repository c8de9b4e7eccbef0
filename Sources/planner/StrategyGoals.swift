import ArgumentParser
import PlannerDomain
import PlannerTUI

struct StrategyGoals: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "goals",
    abstract: "Print the strategies' goals: how they stand, what is expected, who is missing.",
    discussion: """
      Never asks and needs no terminal. Strategies that have ended are told with --ended.

      With --json: {"date", "strategies": [{"id", "title", "scope": municipality, department or \
      team; "of": its name; "state": draft, adopted or ended; "from", "until", "policy", "goals": \
      [{"number", "text", "kind", "target": percent, or days a year for participation; "due", \
      "now" and "forecast": {"value", "part", "whole"}, "standing": reached, slipping, on-the-way, \
      behind, missed or nothing-to-measure; "missing": [{"name", "outlook": open, planned, step or \
      too-late; "detail"}]}]}]}. What there is nothing of is left out.

      With --csv: a row for each goal under headings of the same names; numbers have a decimal \
      comma, and missing is how many.

      EXAMPLES
        planner strategy                  as text
        planner strategy --csv > mål.csv  for a spreadsheet
        planner strategy --json --ended   everything, for another program
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var screen: ScreenOptions

  @Flag(help: "Also strategies that have ended.")
  var ended = false

  @OptionGroup var format: FormatOptions

  func run() throws {
    let desk = try Desk(screen: screen)
    let municipality = try desk.read(database.resolvedPath)
    try format.print(
      StrategyReport(
        of: municipality, withEnded: ended, on: Machine.today, language: desk.language))
  }
}
