import ArgumentParser
import PlannerDomain
import PlannerExchange

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write everything to CSV files, a workbook or JSON; or a workbook to hand on.",
    discussion: """
      Without another word everything is written, and `planner import` takes it back unchanged; \
      `planner help export plan` tells what can be chosen. What the program has not written itself, \
      or what was edited since, stays as it is unless you say --replace.

      With --json: {"format": "planner", "version": 1, "tables": {"municipality": [{…}], "themes": \
      […], …}}, one table for each file, a row an object by its columns. What is empty is left out.

      EXAMPLES
        planner export plan-2027             all tables as CSV, for any program
        planner export plan-2027 --excel     the same, to open in a Danish Excel
        planner export plan.xlsx             all tables in one workbook, a sheet each
        planner export plan.json             all data in one file
        planner export --json - | gzip       the same, for another program
        planner export matrix --team Modtagelsen kompetencer.xlsx
                                             who can what, and what is missing
        planner export year --year 2027 aar.xlsx
                                             a year's plan, to hand on and work on
      """,
    subcommands: [ExportPlan.self, ExportMatrix.self, ExportYear.self],
    defaultSubcommand: ExportPlan.self)
}
