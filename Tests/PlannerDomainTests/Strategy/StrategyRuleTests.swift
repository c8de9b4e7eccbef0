import PlannerDomain
import Testing

@Suite("What a strategy may say")
struct StrategyRuleTests {
  private static func bad(
    _ what: String, _ field: Field, _ problem: FieldProblem,
    _ change: (inout EducationStrategy) -> Void
  ) -> BadEntry {
    BadEntry(what, Entry.strategy, .whole, field, problem, change)
  }

  private static let cases: [BadEntry] = [
    bad("no title", .title, .missing) { $0.terms.title = " " },
    bad("a CPR number in the policy", .policy, .looksLikeCPR) { $0.terms.policy = lookalike },
    bad("a department without a name", .scope, .missing) { $0.terms.scope = .department("") },
    bad("a goal without words", .goals, .missing) { $0.terms.goals[0].text = "" },
    bad("two goals in the same words", .goals, .outOfOrder) {
      $0.terms.goals.append(
        StrategyGoal(
          number: 2, text: StrategyGoal.ics.text, measure: .reach, target: 1, due: "2027-01-01"))
    },
    bad("two goals of one number", .goals, .outOfOrder) {
      $0.terms.goals.append(changed(.ics) { $0.text = "Andet" })
    },
    bad("more than everyone", .target, .outside(1...100, 101)) {
      $0.terms.goals[0].target = 101
    },
    bad("no days at all", .target, .outside(1...3650, 0)) {
      $0.terms.goals[0].measure = .participation
      $0.terms.goals[0].target = 0
    },
    bad("a goal after the period", .due, .doesNotFit(.period)) {
      $0.terms.goals[0].due = "2029-01-01"
    },
    bad("coverage of nothing", .competence, .missing) {
      $0.terms.goals[0].measure = .coverage([], level: nil)
    },
    bad("coverage at no level", .level, .outside(1...4, 0)) {
      $0.terms.goals[0].measure = .coverage(["ics"], level: CompetenceLevel.none)
    },
    bad("onboarding in 601 months", .withinMonths, .outside(0...600, 601)) {
      $0.terms.goals[0].measure = .onboarding(["ics"], level: nil, months: 601)
    },
    bad("a frame below nothing", .frame, .outside(0...mostØre, -1)) {
      $0.terms.frames[0].frame = Money(øre: -1)
    },
    bad("a team's year twice", .frame, .outOfOrder) { $0.terms.frames += $0.terms.frames },
    bad("no history", .history, .missing) { $0.history = [] },
    bad("ended before it was adopted", .history, .outOfOrder) {
      $0.history.append(.init(.ended, on: "2026-07-02", note: "Hov"))
    },
    bad("adopted by no one", .note, .missing) {
      $0.history.append(.init(.adopted, on: "2026-07-02"))
    },
    bad("a revision without the text before", .history, .doesNotFit(.goals)) {
      $0.history += [
        .init(.adopted, on: "2026-07-02", note: "B"), .init(.revised, on: "2026-07-03", note: "R"),
      ]
    },
    bad("a goal that serves one of its own", .parent, .doesNotFit(.scope)) {
      $0.terms.goals[0].parent = .init("whole", 1)
    },
    bad("a goal that serves one that is not there", .parent, .missing) {
      $0.terms.goals[0].parent = .init("whole", 9)
    },
  ]

  @Test("A strategy that breaks a rule is refused", arguments: cases)
  func refused(_ bad: BadEntry) {
    Municipality.small.expectRefusal(of: .enter(bad.entry), bad.error)
  }

  @Test("What it names must be there, and stays while it is named")
  func references() throws {
    let strategy = changed(EducationStrategy.whole) {
      $0.terms.goals[0].audience = .role("team-leader")
      $0.terms.frames = [Budget(team: "none", year: 2026, frame: .zero)]
    }
    Municipality.small.expectRefusal(
      of: .enter(.strategy(strategy)),
      .refersToUnknown(.team("none"), from: .strategy("whole")))
    let spare = Competence(id: "spare", name: "Ny", theme: "ics", nature: .basic)
    let named = changed(EducationStrategy.whole) {
      $0.terms.goals[0].measure = .coverage(["spare"], level: nil)
    }
    try Municipality.small.after(.enter(.competence(spare)), .enter(.strategy(named)))
      .expectRefusal(
        of: .remove(.competence("spare")),
        .inUse(.competence("spare"), by: [.strategy("whole")]))
  }
}
