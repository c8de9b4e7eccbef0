import PlannerDomain
import PlannerExchange
import PlannerTUI

/// Makes files of papers, and says in both languages why it cannot.
enum PaperPrinter {
  static func print(_ paper: Paper, as form: PaperForm) -> Result<[UInt8], Trouble> {
    var paper = paper
    // The name of an account is no author's.
    if paper.author == Machine.loginName { paper.author = "" }
    guard form == .pdf else { return .success(Array(HTMLPage(paper).text.utf8)) }
    do {
      return .success(try PDFFile(paper).bytes)
    } catch {
      return .failure(trouble(error))
    }
  }

  private static func trouble(_ error: PDFError) -> Trouble {
    switch error {
    case .noFont:
      Trouble(
        danish: "Der er ingen skrift at sætte papiret med; installér \(FontFiles.package).",
        english: "There is no font to set the paper in; install \(FontFiles.package).")
    case .unusableFont(let path):
      Trouble(
        danish: "Skriften \(path) kan ikke bruges.", english: "The font \(path) cannot be used.")
    case .refused(let code):
      Trouble(
        danish: "Papiret kunne ikke blive til PDF (fejl \(String(code, radix: 16))).",
        english: "The paper could not be made a PDF (error \(String(code, radix: 16))).")
    }
  }
}
