import PlannerDomain

/// The words of strategies and their goals.
extension DomainWords {
  func name(_ state: StrategyState) -> String {
    switch state {
    case .draft: say("kladde", "draft")
    case .adopted: say("vedtaget", "adopted")
    case .ended: say("afsluttet", "ended")
    }
  }

  func name(_ kind: GoalKind) -> String {
    switch kind {
    case .coverage: say("Dækning: andel med kompetencer", "Coverage: share with competences")
    case .onboarding: say("Introduktion: nye i tide", "Onboarding: new ones in time")
    case .qualification: say("Kvalifikation: diplom/master", "Qualification: diploma/master")
    case .participation: say("Deltagelse: dage om året", "Participation: days a year")
    case .reach: say("Rækkevidde: alle målgrupper", "Reach: every target group")
    case .agreements: say("Aftaler: underskrevet i tide", "Agreements: signed in time")
    case .followUp: say("Opfølgning: gjort til tiden", "Follow-up: done in time")
    case .transfer: say("Transfer: brugt eller delt", "Transfer: used or shared")
    }
  }

  func name(_ qualification: Qualification) -> String {
    switch qualification {
    case .diploma: say("Diplom eller master", "Diploma or master")
    case .master: say("Master", "Master")
    }
  }

  func name(_ audience: GoalAudience, in municipality: Municipality) -> String {
    switch audience {
    case .everyone: say("Alle", "Everyone")
    case .targetGroup(let group): name(group)
    case .role(let id): municipality.roles[id]?.title ?? "–"
    case .team(let id): municipality.teams[id]?.name ?? "–"
    }
  }

  /// What a goal measures and of whom.
  func name(of goal: StrategyGoal, in municipality: Municipality) -> String {
    var parts = [name(goal.measure.kind)]
    let competences = goal.measure.competences.compactMap { municipality.competences[$0]?.name }
      .sortedByName { $0 }.joined(separator: ", ")
    if !competences.isEmpty {
      let level =
        goal.measure.level.map { name($0) }
        ?? say("som rollen kræver", "as the role requires")
      parts.append("\(competences) (\(level))")
    }
    switch goal.measure {
    case .onboarding(_, _, let months):
      parts.append(say("inden \(months) måneder", "within \(months) months"))
    case .qualification(let degree): parts.append(name(degree))
    case .transfer(let measure): parts.append(name(measure))
    case .coverage, .participation, .reach, .agreements, .followUp: break
    }
    parts.append(name(goal.audience, in: municipality))
    return parts.joined(separator: " · ")
  }
}
