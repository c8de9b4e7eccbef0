import ArgumentParser
import PlannerDomain
import PlannerTUI

struct Group: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the municipality's priority group, and what lifts it to the next.",
    discussion: """
      The survey's four groups (chapter 11, figure 36), by strategy, kinds and lengths of education, \
      and target groups. Counts what began in the twelve months up to today, or in a year.

      With --json: {"group", "from", "until", "expectedGroup": once what is planned has been held; \
      "nextGroup", "facts": {"adoptedStrategy", "courseBands": 1 to 5 as in table 3; "diploma", \
      "master", "targetGroups"}, "conditions": for each group [{"condition": strategy, \
      different-lengths, diploma, master, target-groups or several-target-groups-or-diploma; "met", \
      "lacking", "text"}], "steps": what lifts it, the nearest first [{"condition", "lacking", \
      "underWay", "text", "todo"}], "survey"}.

      EXAMPLES
        planner group
        planner group --year 2026 --json
        planner group --csv                     every group's conditions, a row each
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var screen: ScreenOptions

  @Option(help: "Count what began in a calendar year.")
  var year: Int?

  @OptionGroup var format: FormatOptions

  func validate() throws {
    if let year, Period(year: year) == nil { throw ValidationError("--year takes 1 to 9999.") }
  }

  func run() throws {
    let desk = try Desk(screen: screen)
    let municipality = try desk.read(database.resolvedPath)
    try format.print(
      PriorityReport(
        of: municipality,
        during: year.flatMap { Period(year: $0) } ?? Period(yearUpTo: Machine.today),
        on: Machine.today, language: desk.language))
  }
}
