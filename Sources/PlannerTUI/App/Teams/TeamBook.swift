import PlannerDomain

/// Answers about agreements and following up, team by team, as far as they have been reckoned.
struct TeamBook<Part: TeamPart>: Hashable, Sendable {
  struct Entry: Hashable, Sendable {
    let team: Identifier<Team>
    /// The version of the plan that it was reckoned from.
    let version: Int
    var part: Part
  }

  private(set) var basis: TeamBooks.Basis?
  private var entries: [Identifier<Team>: Entry] = [:]

  init() {}

  /// All of a municipality's.
  init(of municipality: Municipality, basis: TeamBooks.Basis) {
    self.basis = basis
    for team in municipality.teams.keys {
      entries[team] = Self.entry(of: team, in: municipality, basis)
    }
  }

  var isEmpty: Bool { entries.isEmpty }

  private static func entry(
    of team: Identifier<Team>, in municipality: Municipality, _ basis: TeamBooks.Basis
  ) -> Entry {
    Entry(
      team: team, version: basis.version,
      part: Part(of: team, in: municipality, on: basis.today))
  }

  /// Drops what the latest act touched, or all where it may have touched any.
  mutating func keepUp(with plan: Plan, on today: CivilDate) {
    let now = TeamBooks.Basis(version: plan.version, today: today)
    guard now != basis else { return }
    if let basis, basis.today == today, let touched = plan.touched(since: basis.version) {
      for team in touched.followUps { entries[team] = nil }
    } else {
      entries = [:]
    }
    basis = now
  }

  /// Takes in what was reckoned elsewhere, if the plan is still the same.
  mutating func take(_ others: Self) {
    guard others.basis == basis else { return }
    entries.merge(others.entries) { own, _ in own }
  }

  /// Of those teams; what is not there yet is reckoned.
  mutating func entries(
    of teams: [Identifier<Team>], in municipality: Municipality
  ) -> [Entry] {
    guard let basis else { return [] }
    let missing = teams.filter { entries[$0] == nil }
    // One team is what an act leaves to be reckoned; more come at a time when all do.
    let found =
      missing.count > 1
      ? missing.concurrentStretches { stretch in
        stretch.map { Self.entry(of: $0, in: municipality, basis) }
      } : missing.map { Self.entry(of: $0, in: municipality, basis) }
    for entry in found { entries[entry.team] = entry }
    return teams.compactMap { entries[$0] }
  }

  /// Changes the parts of those teams that are there and lack something, side by side.
  mutating func amend(
    _ teams: [Identifier<Team>], where lacks: (Part) -> Bool,
    with change: @escaping @Sendable (inout Part) -> Void
  ) {
    let lacking = teams.compactMap { entries[$0] }.filter { lacks($0.part) }
    guard !lacking.isEmpty else { return }
    let amended = lacking.concurrentStretches { stretch in
      stretch.map { entry in
        var entry = entry
        change(&entry.part)
        return entry
      }
    }
    for entry in amended { entries[entry.team] = entry }
  }
}
