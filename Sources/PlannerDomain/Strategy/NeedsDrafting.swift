/// Puts together what a first strategy could aim at.
struct NeedsDrafting {
  /// A goal before it is known how things stand.
  struct Draft {
    let part: NeedsMapping.Part
    let aim: NeedsAim
    let measure: GoalMeasure
    var audience = GoalAudience.everyone
    let target: Int
    let due: CivilDate

    /// The target in view of how it stands: never below it.
    func target(given now: GoalFigure) -> Int {
      guard let value = now.value else { return target }
      let most = measure.kind.isInDays ? Limits.dayTenthsPerYear.upperBound : 100
      return min(most, max(target, value))
    }
  }

  private let municipality: Municipality
  private let period: Period
  private let people: [Employee]
  private let today: CivilDate

  init(
    _ municipality: Municipality, _ scope: StrategyScope, _ period: Period, _ today: CivilDate
  ) {
    self.municipality = municipality
    self.period = period
    self.today = today
    people = municipality.teams.values.filter { scope.covers($0) }.map(\.id).sorted()
      .flatMap { municipality.employees(of: $0) }.filter { $0.isEmployed(on: today) }
  }

  func goals() -> [Draft] { basic() + specialised() + frame() }

  /// Two years, or the whole of a shorter period.
  private var soon: CivilDate {
    min(period.last, period.first.adding(months: 24).adding(days: -1))
  }

  private var roles: [Role] {
    Set(people.map(\.role)).compactMap { municipality.roles[$0] }
      .sorted { (DanishText.sortKey($0.title), $0.id) < (DanishText.sortKey($1.title), $1.id) }
  }

  private func basicNeeds(of role: Role) -> [CompetenceProfile.Requirement] {
    role.profile.requirements.filter {
      municipality.competences[$0.competence]?.nature == .basic && $0.level > .none
    }
  }

  private func basic() -> [Draft] {
    let needing = roles.map { ($0, basicNeeds(of: $0)) }.filter { !$0.1.isEmpty }
    let everyone = needing.map { role, needs in
      Draft(
        part: .basic, aim: .basics(role),
        measure: .coverage(Set(needs.map(\.competence)), level: nil), audience: .role(role.id),
        target: 90, due: soon)
    }
    let all = needing.flatMap(\.1)
    guard !all.isEmpty else { return [] }
    let months = max(1, all.map(\.withinMonths).max() ?? 12)
    return everyone + [
      Draft(
        part: .basic, aim: .newcomers(months: months),
        measure: .onboarding(Set(all.map(\.competence)), level: nil, months: months), target: 90,
        due: period.last)
    ]
  }

  /// The specialised competences whose gaps weigh most together.
  private func specialised() -> [Draft] {
    let analysis = GapAnalysis(of: municipality, employees: people, on: today)
    var weights: [Identifier<Competence>: Int] = [:]
    for gap in analysis.gaps where gap.nature == .specialised {
      weights[gap.competence, default: 0] += gap.weight
    }
    return weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .prefix(NeedsMapping.specialised)
      .compactMap { municipality.competences[$0.key] }
      .map { competence in
        Draft(
          part: .specialised, aim: .specialised(competence),
          measure: .coverage([competence.id], level: nil), target: 80, due: period.last)
      }
  }

  private func frame() -> [Draft] {
    [
      Draft(
        part: .frame, aim: .diploma,
        measure: .qualification(.diploma), audience: .targetGroup(.caseworker), target: 10,
        due: period.last),
      Draft(
        part: .frame, aim: .participation, measure: .participation, target: 20,
        due: period.last),
      Draft(
        part: .frame, aim: .reach, measure: .reach, target: 100,
        due: soon),
      Draft(
        part: .frame, aim: .agreements,
        measure: .agreements, target: 90, due: soon),
      Draft(
        part: .frame, aim: .followUp, measure: .followUp, target: 85,
        due: soon),
      Draft(
        part: .frame, aim: .transfer, measure: .transfer(.used), target: 85,
        due: period.last),
    ].filter { draft in
      guard case .targetGroup(let group) = draft.audience else { return true }
      return roles.contains { $0.targetGroup == group }
    }
  }
}
