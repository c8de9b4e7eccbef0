import ArgumentParser
import PlannerExchange
import PlannerTUI

/// What is told as text, as JSON and as a table.
protocol PrintedReport: Encodable {
  var lines: [String] { get }
  /// The headings, and then the rows.
  var table: [[String]] { get }
}

extension AdviceReport: PrintedReport {}
extension MarketReport: PrintedReport {}
extension PriorityReport: PrintedReport {}
extension StatisticsReport: PrintedReport {}
extension StrategyReport: PrintedReport {}

/// How a report is printed.
struct FormatOptions: ParsableArguments {
  @Flag(help: "As JSON, for another program.")
  var json = false

  @Flag(help: "As CSV, for a spreadsheet.")
  var csv = false

  func validate() throws {
    guard !json || !csv else { throw ValidationError("Give either --json or --csv.") }
  }

  func print(_ report: some PrintedReport) throws {
    if json {
      try JSONText.print(report)
    } else if csv {
      try Output.print(CSVDialect.plain.text(of: report.table), terminator: "")
    } else {
      try Output.print(report.lines.joined(separator: "\n"))
    }
  }
}
