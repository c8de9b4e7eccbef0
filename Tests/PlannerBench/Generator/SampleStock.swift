import PlannerDomain
import PlannerExchange

/// What the sample data lends to a larger municipality: its words, prices and requirements.
struct SampleStock {
  /// Themes, providers and competences, which every municipality has about as many of.
  private(set) var shared: [Entry] = []
  private(set) var roles: [Role] = []
  private(set) var providers: [Provider] = []
  private(set) var offerings: [Offering] = []
  private(set) var teams: [Team] = []
  /// Those for the whole municipality, which name no team.
  private(set) var strategies: [EducationStrategy] = []
  private(set) var places: [(place: String, region: String)] = []
  private(set) var firstNames: [String] = []
  private(set) var surnames: [String] = []

  init(_ plan: ImportedPlan) {
    for entry in plan.entries {
      switch entry {
      case .theme, .competence: shared.append(entry)
      case .provider(let provider):
        shared.append(entry)
        providers.append(provider)
      case .role(let role):
        shared.append(entry)
        roles.append(role)
      case .offering(let offering): offerings.append(offering)
      case .team(let team): teams.append(team)
      case .strategy(let strategy):
        if strategy.terms.scope == .municipality { strategies.append(strategy.withoutTeams) }
      case .session(let session): places.append((session.place, session.region))
      case .employee(let employee): take(employee.name)
      default: break
      }
    }
  }

  private mutating func take(_ name: String) {
    let parts = name.split(separator: " ", maxSplits: 1).map(String.init)
    if parts.count == 2 {
      firstNames.append(parts[0])
      surnames.append(parts[1])
    }
  }

  /// The roles of those who work in a team, without its leader.
  func roles(in team: Team) -> [Role] {
    let groups: Set<TargetGroup> =
      switch (team.function, team.area) {
      case (.authority, _): [.caseworker]
      case (.delivery, .specialised): [.practitionerSpecialised]
      case (.delivery, .general): [.practitionerGeneral]
      }
    return roles.filter { groups.contains($0.targetGroup) }
  }

  var leaders: [Role] { roles.filter { $0.targetGroup == .middleManager } }
}

extension EducationStrategy {
  /// As another municipality could have it.
  fileprivate var withoutTeams: EducationStrategy {
    var terms = terms
    terms.frames = []
    terms.goals.removeAll { if case .team = $0.audience { true } else { false } }
    return EducationStrategy(id: id, terms: terms, history: history)
  }
}
