import PlannerDomain

/// The figures of following up, team by team, as far as they have been reckoned.
struct FollowUpFigures: Hashable, Sendable {
  /// What they are reckoned from.
  struct Basis: Hashable, Sendable {
    var version: Int
    var today: CivilDate
  }

  private(set) var basis: Basis?
  private var parts: [Identifier<Team>: FollowUpPart] = [:]

  init() {}

  /// All of a municipality's.
  init(of municipality: Municipality, basis: Basis) {
    self.basis = basis
    for team in municipality.teams.keys {
      parts[team] = FollowUpPart(of: team, in: municipality, on: basis.today)
    }
  }

  /// Drops those that the latest act touched, or all where it may have touched any.
  mutating func keepUp(with plan: Plan, on today: CivilDate) {
    let now = Basis(version: plan.version, today: today)
    guard now != basis else { return }
    if let basis, basis.today == today, let touched = plan.touched(since: basis.version) {
      for team in touched.followUps { parts[team] = nil }
    } else {
      parts = [:]
    }
    basis = now
  }

  /// Takes in what was reckoned elsewhere, if the plan is still the same.
  mutating func take(_ others: FollowUpFigures) {
    guard others.basis == basis else { return }
    parts.merge(others.parts) { own, _ in own }
  }

  /// Of those teams; what is not there yet is reckoned.
  mutating func parts(
    of teams: [Identifier<Team>], in municipality: Municipality
  ) -> [FollowUpPart] {
    guard let today = basis?.today else { return [] }
    return teams.map { team in
      if let part = parts[team] { return part }
      let part = FollowUpPart(of: team, in: municipality, on: today)
      parts[team] = part
      return part
    }
  }
}
