import PlannerDomain

/// What is kept of agreements and following up for each team, so that an act has no more reckoned anew
/// than it touches.
struct TeamBooks: Hashable, Sendable {
  /// What it is reckoned from.
  struct Basis: Hashable, Sendable {
    var version: Int
    var today: CivilDate
  }

  var figures = TeamBook<FollowUpPart>()
  var duties = TeamBook<TeamRows<FollowUpRow>>()
  var agreements = TeamBook<TeamRows<AgreementRow>>()
  /// What was last asked to be reckoned beside the screen.
  private(set) var asked: Basis?

  init() {}

  /// All of a municipality's, and what the lists are searched by.
  init(of municipality: Municipality, basis: Basis, in language: Language) {
    figures = .init(of: municipality, basis: basis)
    duties = .init(of: municipality, basis: basis)
    agreements = .init(of: municipality, basis: basis)
    let teams = Array(municipality.teams.keys)
    duties.write(of: teams, in: municipality, language)
    agreements.write(of: teams, in: municipality, language)
  }

  /// Drops what an act has made other; to be called for every version of the plan.
  mutating func keepUp(with plan: Plan, on today: CivilDate) {
    figures.keepUp(with: plan, on: today)
    duties.keepUp(with: plan, on: today)
    agreements.keepUp(with: plan, on: today)
  }

  /// Takes in what was reckoned beside the screen.
  mutating func take(_ others: TeamBooks) {
    figures.take(others.figures)
    duties.take(others.duties)
    agreements.take(others.agreements)
  }

  /// What should be reckoned beside the screen, because nothing of it is there; told once for each
  /// state of the plan.
  mutating func ask() -> Basis? {
    guard figures.isEmpty || duties.isEmpty || agreements.isEmpty, let basis = figures.basis,
      basis != asked
    else { return nil }
    asked = basis
    return basis
  }
}
