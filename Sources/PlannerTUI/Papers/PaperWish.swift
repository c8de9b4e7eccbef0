public import PlannerDomain

/// What is wanted on paper.
public enum PaperWish: Hashable, Sendable {
  /// To be signed and handed on.
  case agreement(Identifier<ImplementationAgreement>)
  /// A team's year, or every team's.
  case year(Int, team: Identifier<Team>?)
  /// How following up and the plan go, for the manager.
  case report
}

extension Paper {
  /// Nil for what is not there.
  public init?(
    _ wish: PaperWish, of municipality: Municipality, on today: CivilDate, by author: String,
    in language: Language
  ) {
    let desk = PaperDesk(
      municipality: municipality, today: today, author: author, words: Words(language))
    let paper: Paper? =
      switch wish {
      case .agreement(let id): municipality.agreements[id].map { AgreementPaper($0, desk).paper }
      case .year(let year, let team):
        team.map { municipality.teams[$0] != nil } ?? true
          ? YearPaper(year, team: team, desk).paper : nil
      case .report: ReportPaper(desk).paper
      }
    guard let paper else { return nil }
    self = paper
  }
}
