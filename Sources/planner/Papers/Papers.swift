import ArgumentParser
import PlannerDomain
import PlannerTUI

struct Papers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paper",
    abstract: "Put an agreement, a year's plan or the manager's report on paper.",
    discussion: """
      Makes PDF on A4, with the font inside and text that can be selected; the report also as one \
      HTML page. A file that is there already is left as it is, unless --replace is said, and a \
      file is written whole or not at all. - is standard output, and so is no file where that \
      leads to another program. Ends with 1 when nothing was written.

      EXAMPLES
        planner paper agreement --for 'Åse Ør' agreement.pdf
        planner paper year --team 'Familieteam Nord' --year 2027 year.pdf
        planner paper report report.html
        planner paper report --language en - | lp
      """,
    subcommands: [AgreementOnPaper.self, YearOnPaper.self, ReportOnPaper.self])
}

/// Which year of whose plan.
struct PlanYearOptions: ParsableArguments {
  @Option(help: "One team; the beginning of its name is enough.")
  var team: String?

  @Option(help: "The plan year; else the coming one, or the latest with a budget or assignments.")
  var year: Int?

  func validate() throws {
    guard year.map({ (1...9999).contains($0) }) ?? true else {
      throw ValidationError("--year takes 1 to 9999.")
    }
  }

  /// The year and the team; ends the command for a year that there is nothing in.
  func chosen(
    _ desk: Desk, in municipality: Municipality
  ) throws -> (year: Int, team: Identifier<Team>?) {
    if let year { try desk.require(year, in: municipality) }
    return (
      year ?? AppState.likelyYear(of: municipality, on: Machine.today),
      try team.map { try desk.team(named: $0, in: municipality) }
    )
  }
}

/// Where a paper goes.
struct PaperOptions: ParsableArguments {
  @Flag(help: "Write over a file that is there.")
  var replace = false

  @OptionGroup var database: DatabaseOption
  @OptionGroup var screen: ScreenOptions
}
