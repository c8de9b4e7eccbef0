import PlannerDomain

extension EducationStrategy {
  /// The whole municipality's, as a draft with a goal about ICS.
  static let whole = EducationStrategy(
    id: "whole",
    terms: StrategyTerms(
      title: "Læring i fællesskab", period: .years(2026, 2028), policy: "Børne- og ungepolitik",
      goals: [.ics], frames: [Budget(team: "north", year: 2026, frame: .kroner(9_000))]),
    history: [.init(.drafted, on: "2026-07-01", by: "Mona")])

  /// The north team's, as a draft with a goal that serves the whole's.
  static let norths = EducationStrategy(
    id: "norths",
    terms: StrategyTerms(
      title: "Nord lærer", scope: .team("north"), period: .years(2026, 2027),
      goals: [
        changed(.ics) {
          $0.target = 75
          $0.due = "2027-06-30"
          $0.parent = .init("whole", 1)
        }
      ]),
    history: [.init(.drafted, on: "2026-07-02")])
}

extension StrategyGoal {
  static let ics = StrategyGoal(
    number: 1, text: "Sagsbehandlere behersker ICS", measure: .coverage(["ics"], level: .masters),
    audience: .targetGroup(.caseworker), target: 90, due: "2027-12-31")
}

extension Period {
  static func years(_ first: Int, _ last: Int) -> Period {
    guard let start = Period(year: first), let end = Period(year: last),
      let period = Period(from: start.first, to: end.last)
    else { preconditionFailure("no years: \(first) to \(last)") }
    return period
  }
}

extension Edit {
  static let adoptWhole = Edit.adoptStrategy("whole", on: "2026-07-20", by: "Byrådet")
}
