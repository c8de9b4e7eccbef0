import Glibc
import PlannerDomain
import PlannerExchange
import PlannerTUI

/// Makes a paper of a kept plan and hands it over.
struct PaperDelivery {
  enum Form {
    case pdf, html
  }

  let desk: Desk
  let municipality: Municipality
  /// Nil for standard output.
  private let file: String?
  private let replaces: Bool

  /// Ends the program where the plan is not there, or the paper could go nowhere.
  init(to file: String?, _ options: PaperOptions) throws {
    self.file = file == "-" ? nil : file
    replaces = options.replace
    desk = try Desk(screen: options.screen)
    if file == nil, isatty(STDOUT_FILENO) == 1 {
      throw desk.failure(
        desk.words(
          "Skriv, hvilken fil papiret skal i; - er standardudgangen.",
          "Say which file the paper is to go into; - is standard output."))
    }
    if let file = self.file, !replaces, access(file, F_OK) == 0 {
      throw Self.exists(file, desk)
    }
    municipality = try desk.read(options.database.resolvedPath)
  }

  func deliver(_ wish: PaperWish, as form: Form = .pdf) throws {
    let paper = Paper(
      wish, of: municipality, on: Machine.today, by: desk.actor.name, in: desk.language)
    guard let paper else { return }
    switch form {
    case .html: try put(Array(HTMLPage(paper).text.utf8))
    case .pdf:
      switch PDFPrinter.print(paper) {
      case .success(let bytes): try put(bytes)
      case .failure(let trouble):
        throw desk.failure(desk.words(trouble.danish, trouble.english))
      }
    }
  }

  private func put(_ bytes: [UInt8]) throws {
    guard let file else {
      let error = WholeFile.fill(STDOUT_FILENO, bytes)
      guard error == 0 else { throw desk.failure(String(cString: strerror(error))) }
      return
    }
    let error = WholeFile.write(bytes, to: file, replaces: replaces)
    if error == EEXIST { throw Self.exists(file, desk) }
    guard error == 0 else {
      throw desk.failure(WholeFile.explanation(of: error, at: file, in: desk.language))
    }
    if isatty(STDOUT_FILENO) == 1 { print(desk.words("Skrevet til \(file)", "Written to \(file)")) }
  }

  private static func exists(_ file: String, _ desk: Desk) -> Failure {
    desk.failure(
      WholeFile.explanation(of: EEXIST, at: file, in: desk.language)
        + desk.words(" --replace skriver den over.", " --replace writes over it."))
  }
}
