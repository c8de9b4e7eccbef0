import Glibc
import PlannerDomain
import PlannerExchange
import PlannerTUI

/// Makes a paper or a workbook of a kept plan and hands it over.
struct Delivery {
  enum Form {
    case pdf, html
  }

  let desk: Desk
  let municipality: Municipality
  /// `-` for standard output.
  private let file: String
  private let replaces: Bool

  /// Ends the program where the plan is not there, or what is made could go nowhere.
  ///
  /// - Parameter file: Nil for standard output where that is no terminal.
  init(to file: String?, _ options: PaperOptions) throws {
    self.file = file ?? "-"
    replaces = options.replace
    desk = try Desk(screen: options.screen)
    if file == nil, isatty(STDOUT_FILENO) == 1 {
      throw desk.failure(
        desk.words(
          "Skriv, hvilken fil papiret skal i; - er standardudgangen.",
          "Say which file the paper is to go into; - is standard output."))
    }
    municipality = try desk.read(options.database.resolvedPath)
  }

  func deliver(_ wish: PaperWish, as form: Form = .pdf) throws {
    let paper = Paper(
      wish, of: municipality, on: Machine.today, by: desk.actor.name, in: desk.language)
    guard let paper else { return }
    let bytes =
      switch form {
      case .html: Array(HTMLPage(paper).text.utf8)
      case .pdf:
        try PDFPrinter.print(paper)
          .mapError { desk.failure(desk.words($0.danish, $0.english)) }.get()
      }
    try put { file throws(ExportError) in try file.write(bytes, replacing: replaces) }
  }

  func deliver(workbook wish: WorkbookWish) throws {
    let workbook = Workbook(
      wish, of: municipality, on: Machine.today, by: desk.actor.name, in: desk.language)
    try put { file throws(ExportError) in try file.write(workbook, replacing: replaces) }
  }

  private func put(_ write: (OutputFile) throws(ExportError) -> Void) throws {
    try desk.writing { () throws(ExportError) in try write(OutputFile(file)) }
    guard file != "-", isatty(STDOUT_FILENO) == 1 else { return }
    print(desk.words("Skrevet til \(file)", "Written to \(file)"))
  }
}
