import ArgumentParser
import PlannerTUI

struct ReportOnPaper: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "The manager's report: follow-up, transfer beside the survey's figures, gaps, money.",
    discussion: """
      EXAMPLES
        planner paper report report.pdf
        planner paper report report.html            one page that needs no other file
        planner paper report --html - | mail -s Status chef@example.dk
      """)

  @Argument(help: "The file to write, or -.", completion: .file())
  var file: String?

  @Flag(help: "As one HTML page, for a browser or a mail.")
  var html = false

  @OptionGroup var options: PaperOptions

  func run() throws {
    try Delivery(to: file, options).deliver(.report, as: html ? .html : nil)
  }
}
