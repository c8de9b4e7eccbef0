import PlannerDomain

/// All advice, team by team, as far as it has been reckoned.
///
/// It is reckoned beside the screen; what an act has made old is shown until the new has come.
struct AdviceBook: Hashable, Sendable {
  /// What it is reckoned from.
  struct Basis: Hashable, Sendable {
    var version: Int
    var today: CivilDate
  }

  /// What is to be reckoned.
  struct Question: Hashable, Sendable {
    let municipality: Municipality
    let basis: Basis
    let teams: [Identifier<Team>]
    let catalogue: AdviceCatalogue?

    /// Takes some milliseconds for each hundred people.
    func answer() -> Answer {
      let view = AdviceView(of: municipality, on: basis.today, catalogue: catalogue)
      let parts = teams.concurrentStretches { teams in
        teams.map { TeamAdvice(of: $0, in: view) }
      }
      return Answer(basis: basis, parts: parts, catalogue: view.catalogue)
    }
  }

  struct Answer: Hashable, Sendable {
    let basis: Basis
    let parts: [TeamAdvice]
    let catalogue: AdviceCatalogue
  }

  private(set) var basis: Basis?
  /// Rises whenever other advice is known.
  private(set) var edition = 0
  private var parts: [Identifier<Team>: TeamAdvice] = [:]
  private var old: Set<Identifier<Team>> = []
  private var catalogue: AdviceCatalogue?
  private var isCatalogueOld = false
  /// Whether an answer is on its way; what becomes old meanwhile is asked for then.
  private var isAsked = false

  /// Marks what an act has made old; to be called for every version of the plan.
  mutating func keepUp(with plan: Plan, on today: CivilDate) {
    let now = Basis(version: plan.version, today: today)
    guard now != basis else { return }
    if let basis, basis.today == today, let touched = plan.touched(since: basis.version) {
      old.formUnion(touched.advice)
    } else {
      old = Set(plan.municipality.teams.keys)
      parts = parts.filter { old.contains($0.key) }
      isCatalogueOld = true
    }
    basis = now
  }

  /// What must be reckoned for some teams to be told of; nil when nothing must, or some is on its way.
  mutating func question(
    about teams: [Identifier<Team>], in municipality: Municipality
  ) -> Question? {
    guard let basis, !isAsked else { return nil }
    let wanted = teams.filter { parts[$0] == nil || old.contains($0) }
    guard !wanted.isEmpty || catalogue == nil || isCatalogueOld else { return nil }
    isAsked = true
    return Question(
      municipality: municipality, basis: basis, teams: wanted.sorted(),
      catalogue: isCatalogueOld ? nil : catalogue)
  }

  /// Takes in what was reckoned elsewhere, if the plan is still the same.
  mutating func take(_ answer: Answer) {
    isAsked = false
    guard answer.basis == basis else { return }
    for part in answer.parts {
      parts[part.team] = part
      old.remove(part.team)
    }
    catalogue = answer.catalogue
    edition += 1
    isCatalogueOld = false
  }

  /// The advice of some teams, the gravest first; nil until some of it has been reckoned.
  func advice(of teams: [Identifier<Team>]) -> [Advice]? {
    let known = teams.compactMap { parts[$0] }
    return known.isEmpty && !teams.isEmpty ? nil : Advice.joined(known)
  }

  /// For asking about one thing at a time; nil until the catalogue has been gone through.
  func view(of municipality: Municipality, on today: CivilDate) -> AdviceView? {
    catalogue.map { AdviceView(of: municipality, on: today, catalogue: $0) }
  }
}
