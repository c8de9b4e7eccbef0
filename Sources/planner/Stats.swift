import ArgumentParser
import Foundation
import PlannerDomain
import PlannerStore
import PlannerTUI

struct Stats: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print statistics of education beside the national survey's figures.",
    discussion: """
      Those who took part count, on the last course day. Every figure of the survey has its place \
      and its N; where it gives none, the column is empty.

      With --json: {"municipality", "municipalities", "from", "to", "team", "targetGroup", \
      "priceIndexPercent", "offerings", "participants", "ratings", "tables": [{"topic", "measure", \
      "among", "rows": [{"traits", "among", "count", "of", "percent", "offerings": identifiers, \
      "survey": {"percent" and "precision", or "least" and "most", or "count"; "source", "n", \
      "of"}}]}], "prices": [{"band", "form", "average", "courses", "surveyAverage", \
      "surveyIndexed", "surveyCourses"}]}. What there is none of is left out, and percent where it \
      is of fewer than 5.

      With --all, of many municipalities' files, or folders of .sqlite files, read only: the same \
      over all, how many are in each priority group, how shares spread, and each beside those of \
      the same size and region. What cannot be read is named and skipped; the status is then 1, \
      and 2 when nothing could be read. With --json there are also "groups": [{"group", \
      "municipalities"}], "spreads": [{"share", "municipalities", "least", "lowerQuartile", \
      "median", "upperQuartile", "most"}], "each": [{"file", "name", "size", "region", "group", \
      "offerings", "participants", "similar", "shares": [{"share", "count", "of", "percent", \
      "similarMedian"}]}] and "skipped": [{"file", "reason"}].

      EXAMPLES
        planner stats                             everything, all time
        planner stats --year 2027 --team 'Familie Nord'
        planner stats --period 2026-01-01..2027-03-31 --target-group head --csv
        planner stats --all plans/ --json         as a region would
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var screen: ScreenOptions

  @OptionGroup var about: ScopeOptions

  @OptionGroup var format: FormatOptions

  @Flag(help: "Of the municipalities in the files and folders named.")
  var all = false

  @Argument(help: "With --all: municipalities' files, and folders of them.", completion: .file())
  var files: [String] = []

  func validate() throws {
    guard all == !files.isEmpty else {
      throw ValidationError(
        all ? "Name the files or folders after --all." : "Files are for --all.")
    }
    guard !all || (about.team == nil && database.path == nil) else {
      throw ValidationError("--all takes neither --team nor --database.")
    }
  }

  func run() throws {
    let desk = try Desk(screen: screen)
    if all { try runAll(desk) } else { try format.print(report(of: desk)) }
  }

  private func runAll(_ desk: Desk) throws {
    let scope = about.everywhere
    let outcome = try MunicipalityFiles(files, desk).read(within: scope, language: desk.language)
    for source in outcome.skipped { Machine.say(skipped(source, desk)) }
    guard !outcome.many.municipalities.isEmpty else {
      Machine.say(
        desk.failure(
          desk.words("Ingen kommuner kunne læses.", "No municipality could be read.")
        ).text)
      throw ExitCode(2)
    }
    try format.print(
      StatisticsReport(
        of: outcome.many, from: outcome.sources, within: scope, language: desk.language))
    if !outcome.skipped.isEmpty { throw ExitCode(1) }
  }

  private func skipped(_ source: StatisticsReport.Source, _ desk: Desk) -> String {
    let lead = desk.words("Sprunget over: ", "Skipped: ")
    guard let trouble = source.trouble else { return lead + source.file }
    return lead + (trouble.contains(source.file) ? trouble : "\(source.file): \(trouble)")
  }

  private func report(of desk: Desk) throws -> StatisticsReport {
    let municipality = try desk.read(database.resolvedPath)
    return StatisticsReport(
      of: municipality, within: try about.scope(in: municipality, desk), language: desk.language)
  }
}
