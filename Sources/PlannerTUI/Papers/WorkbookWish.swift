public import PlannerDomain

/// What is wanted as a workbook to hand on.
public enum WorkbookWish: Hashable, Sendable {
  /// Who can what, in a team or in all.
  case matrix(team: Identifier<Team>?)
  /// A team's year, or every team's.
  case year(Int, team: Identifier<Team>?)
}

extension Workbook {
  public init(
    _ wish: WorkbookWish, of municipality: Municipality, on today: CivilDate, by author: String,
    in language: Language
  ) {
    let desk = PaperDesk(
      municipality: municipality, today: today, author: author, words: Words(language))
    self =
      switch wish {
      case .matrix(let team): MatrixWorkbook(team: team, desk).workbook
      case .year(let year, let team): YearWorkbook(year, team: team, desk).workbook
      }
  }
}

extension PaperDesk {
  func workbook(_ title: String, _ sheets: [Worksheet]) -> Workbook {
    Workbook(title: title, author: author, date: today, sheets: sheets)
  }
}
