import Glibc
import PlannerDomain
import PlannerExchange
import PlannerTUI

/// Makes a paper or a workbook of a kept plan and hands it over.
struct Delivery {
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

  /// - Parameter form: how it is to be written, whatever the file's name says; nil for what that says.
  func deliver(_ wish: PaperWish, as form: PaperForm? = nil) throws {
    let named = try explaining(wish.form(inFileAt: file))
    if let form, form != named, FileEnding.known(of: file) != nil {
      throw desk.failure(
        desk.words(
          "\(file) ender ikke på .\(form.rawValue).", "\(file) does not end in .\(form.rawValue)."),
        status: .usage)
    }
    let paper = Paper(
      wish, of: municipality, on: Machine.today, by: desk.actor.name, in: desk.language)
    guard let paper else { return }
    let bytes = try PaperPrinter.print(paper, as: form ?? named)
      .mapError { desk.failure(desk.words($0.danish, $0.english)) }.get()
    try put { file throws(ExportError) in try file.write(bytes, replacing: replaces) }
  }

  func deliver(workbook wish: WorkbookWish) throws {
    _ = try explaining(FileEnding.chosen(ofFileAt: file, among: ["xlsx"]))
    let workbook = Workbook(
      wish, of: municipality, on: Machine.today, by: desk.actor.name, in: desk.language)
    try put { file throws(ExportError) in try file.write(workbook, replacing: replaces) }
  }

  /// Ends the command for a name that says what cannot be.
  private func explaining<Value>(_ chosen: Result<Value, Trouble>) throws -> Value {
    try chosen.mapError { desk.failure(desk.words($0.danish, $0.english), status: .usage) }.get()
  }

  private func put(_ write: (OutputFile) throws(ExportError) -> Void) throws {
    try desk.writing { () throws(ExportError) in try write(OutputFile(file)) }
    guard file != "-", isatty(STDOUT_FILENO) == 1 else { return }
    try Output.tell(desk.words("Skrevet til \(file)", "Written to \(file)"))
  }
}
