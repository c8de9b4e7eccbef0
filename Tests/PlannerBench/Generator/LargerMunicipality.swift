import PlannerDomain

/// A made-up municipality of any size, grown from the sample data; it obeys every rule of the domain.
///
/// Its plan year is the one after `today`'s, with the year before it behind or under way.
struct LargerMunicipality {
  let stock: SampleStock
  let size: MunicipalitySize
  let today: CivilDate
  var random: SeededRandom
  /// References come first, but for a team's leader.
  private(set) var entries: [Entry] = []

  var planYear: Int { today.year + 1 }

  init(grownFrom stock: SampleStock, to size: MunicipalitySize, on today: CivilDate) {
    self.stock = stock
    self.size = size
    self.today = today
    random = SeededRandom(seed: size.seed)
    entries.append(
      .profile(
        MunicipalityProfile(
          name: "Storeksempel Kommune", inhabitants: size.employees * 300, region: .midtjylland,
          priceIndexPercent: 128)))
    entries += stock.shared
    let teams = growTeams()
    let people = growPeople(of: teams)
    entries += teams.map(Entry.team) + people.map(Entry.employee)
    entries += growRecords(of: people).map(Entry.record)
    let offerings = growOfferings()
    let sessions = growSessions(of: offerings)
    entries += offerings.map(Entry.offering) + sessions.map(Entry.session)
    let assignments = growAssignments(of: people, to: offerings, in: sessions)
    entries += assignments.map(Entry.assignment)
    entries += growBudgets(of: teams, for: people, assignments, offerings).map(Entry.budget)
    entries += stock.strategies.map(Entry.strategy)
    if size.agreements > 0 { entries += growAgreements(about: assignments) }
  }

  /// An identifier of a letter and a number, as `e00042`.
  func id<Entity>(_ letter: String, _ number: Int) -> Identifier<Entity> {
    let digits = String(number)
    return Identifier(letter + String(repeating: "0", count: max(0, 5 - digits.count)) + digits)
  }
}
