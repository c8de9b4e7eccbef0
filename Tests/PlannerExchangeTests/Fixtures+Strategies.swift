import PlannerDomain

extension SmallFolder {
  static let strategy = EducationStrategy(
    id: "hele",
    terms: StrategyTerms(
      title: "Læring i fællesskab", period: period("2026-01-01", "2029-12-31"),
      policy: "Børnepolitik 2025",
      goals: [
        StrategyGoal(
          number: 1, text: "Dage", measure: .participation, target: 35, due: day("2028-12-31")),
        StrategyGoal(
          number: 2, text: "Nye kan samtalen",
          measure: .onboarding(["samtale", "lov"], level: nil, months: 6),
          audience: .role("raadgiver"), target: 90, due: day("2029-12-31")),
        StrategyGoal(
          number: 3, text: "Diplom", measure: .qualification(.diploma), target: 40,
          due: day("2029-12-31")),
      ],
      frames: [
        Budget(team: "modtagelse", year: 2026, frame: Money(øre: 8_000_050)),
        Budget(team: "modtagelse", year: 2027, frame: .kroner(90_000)),
      ]),
    versions: [
      StrategyTerms(
        title: "Fælles læring", scope: .department("Børn og Unge"),
        period: period("2026-01-01", "2028-12-31"),
        goals: [
          StrategyGoal(
            number: 1, text: "Dage", measure: .participation, target: 50, due: day("2028-12-31"))
        ], frames: [Budget(team: "modtagelse", year: 2026, frame: .kroner(70_000))])
    ],
    history: [
      .init(.drafted, on: day("2025-10-01")),
      .init(.adopted, on: day("2025-12-01"), note: "Byrådet"),
      .init(.ended, on: day("2026-10-01"), note: "Afløst"),
      .init(.reopened, on: day("2026-10-02"), note: "Fejl"),
      .init(.revised, on: day("2026-10-05"), by: "Hanne", note: "Færre dage"),
    ])

  static let teamStrategy = EducationStrategy(
    id: "nord",
    terms: StrategyTerms(
      title: "Modtagelsen lærer", scope: .team("modtagelse"),
      period: period("2026-01-01", "2028-12-31"),
      goals: [
        StrategyGoal(
          number: 1, text: "Brugt", measure: .transfer(.used),
          audience: .targetGroup(.middleManager), target: 80, due: day("2028-06-30")),
        StrategyGoal(
          number: 2, text: "Nye", measure: .onboarding(["samtale"], level: .can, months: 3),
          audience: .team("modtagelse"), target: 95, due: day("2028-12-31"),
          parent: .init("hele", 2)),
      ]),
    history: [.init(.drafted, on: day("2026-11-01"))])

  private static func period(_ first: String, _ last: String) -> Period {
    guard let period = Period(from: day(first), to: day(last)) else {
      preconditionFailure("\(last) comes before \(first)")
    }
    return period
  }
}
