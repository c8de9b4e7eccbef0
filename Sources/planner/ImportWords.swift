import PlannerDomain
import PlannerExchange
import PlannerTUI

/// Says what is wrong in a file.
struct ImportWords {
  let language: Language

  func text(_ problem: ImportProblem) -> String {
    guard language == .danish else { return problem.description }
    var place = problem.file
    if let line = problem.line { place += ", linje \(line)" }
    if let field = problem.field { place += ", felt \(field)" }
    let found = problem.found.isEmpty ? "fandt intet" : "fandt \"\(problem.found)\""
    return "\(place): \(found), skal være \(danish(problem.allowed))"
  }

  private func danish(_ allowed: Allowed) -> String {
    switch allowed {
    case .text: "tekst"
    case .printableText: "tekst uden styretegn"
    case .identifier: "små bogstaver a–z, cifre og bindestreger, højst 24"
    case .date: "en dato som 2027-03-08"
    case .courseDay: "en dato som 2027-03-08, eller 2027-03-08..2027-03-10 for højst 366 dage"
    case .lateFee: "en dato og en procent som 2027-02-22:50"
    case .historyStep(let states):
      "en tilstand og en dato som approved@2027-02-02; tilstande: \(states.joined(separator: ", "))"
    case .competenceAtLevel(let levels):
      "en kompetence og et niveau \(levels.lowerBound) til \(levels.upperBound), som ics:2"
    case .amount: "et beløb i kroner som 1190 eller 1190,50"
    case .wholeNumber(let range): "et helt tal fra \(range.lowerBound) til \(range.upperBound)"
    case .tenths(let range):
      "et tal fra \(Double(range.lowerBound) / 10) til \(Double(range.upperBound) / 10) "
        + "med højst én decimal"
    case .oneOf(let values): "en af \(values.joined(separator: ", "))"
    case .existing(let kind): "id på en \(kind.rawValue), der findes"
    case .unused(let line?): "brugt én gang; det er allerede brugt på linje \(line)"
    case .unused(nil): "forskelligt fra det indbyggede"
    case .listedOnce: "nævnt én gang"
    case .nothing: "tomt her"
    case .oneFieldOf(let fields): "givet i netop én af \(fields.joined(separator: ", "))"
    case .utf8: "tekst i UTF-8"
    case .closingQuote: "lukket med et anførselstegn"
    case .endOfField: "fulgt af et skilletegn eller en ny linje efter anførselstegnet"
    case .fieldCount(let count): "\(count) felter i rækken"
    case .headerRow: "en række med overskrifter"
    case .column: "en kolonne med det navn"
    case .distinctColumns: "et kolonnenavn, der bruges én gang"
    case .singleRow: "netop én række"
    case .readableFile: "en fil, der kan læses"
    case .readableFolder: "en mappe, der kan læses"
    }
  }
}
