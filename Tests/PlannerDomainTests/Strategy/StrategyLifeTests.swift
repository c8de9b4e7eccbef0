import PlannerDomain
import Testing

@Suite("The life of a strategy")
struct StrategyLifeTests {
  private let drafted: Municipality
  private let adopted: Municipality

  init() throws {
    drafted = try Municipality.small.after(.enter(.strategy(.whole)))
    adopted = try drafted.after(.adoptWhole, by: .manager)
  }

  private var whole: EducationStrategy { get throws { try #require(adopted.strategies["whole"]) } }

  @Test("A draft is written freely and can be removed")
  func draft() throws {
    let other = changed(EducationStrategy.whole) { $0.terms.title = "Andet" }
    let rewritten = try drafted.expectUndoable(.enter(.strategy(other)))
    #expect(rewritten.strategies["whole"]?.terms.title == "Andet")
    #expect(rewritten.strategies["whole"]?.state == .draft)
    let removed = try drafted.expectUndoable(.remove(.strategy("whole")))
    #expect(removed.strategies.isEmpty)
  }

  @Test("Adopting tells when it was decided, by which body, and who recorded it")
  func adopting() throws {
    try drafted.expectUndoable(.adoptWhole, by: .manager)
    let step = try #require(try whole.adoption)
    #expect(step == StrategyStep(.adopted, on: "2026-07-20", by: "Mona", note: "Byrådet"))
    #expect(try whole.state == .adopted)
  }

  @Test("A strategy without goals, without a body, or decided tomorrow is not adopted")
  func notAdopted() throws {
    drafted.expectRefusal(
      of: .adoptStrategy("whole", on: .today, by: " "), .explanationNeeded(.strategy("whole")))
    drafted.expectRefusal(
      of: .adoptStrategy("whole", on: "2026-08-02", by: "Byrådet"),
      .invalid(.strategy("whole"), .history, .outOfOrder))
    let empty = try drafted.after(
      .enter(.strategy(changed(.whole) { $0.terms.goals = [] })))
    empty.expectRefusal(of: .adoptWhole, .invalid(.strategy("whole"), .goals, .missing))
    drafted.expectRefusal(
      of: .adoptStrategy("none", on: .today, by: "B"), .unknown(.strategy("none")))
  }

  @Test("What was adopted is neither rewritten nor removed")
  func kept() throws {
    let other = try changed(whole) { $0.terms.goals[0].target = 50 }
    adopted.expectRefusal(of: .enter(.strategy(other)), .exists(.strategy("whole")))
    adopted.expectRefusal(of: .remove(.strategy("whole")), .adopted(.strategy("whole")))
  }

  @Test("A revision needs a reason, and keeps the text that it replaces")
  func revising() throws {
    let old = try whole.terms
    let new = changed(old) { $0.goals[0].target = 50 }
    adopted.expectRefusal(
      of: .reviseStrategy("whole", from: old, to: new, reason: ""),
      .explanationNeeded(.strategy("whole")))
    adopted.expectRefusal(
      of: .reviseStrategy("whole", from: new, to: old, reason: "Nyt"),
      .changedMeanwhile(.strategy("whole")))
    drafted.expectRefusal(
      of: .reviseStrategy("whole", from: old, to: new, reason: "Nyt"),
      .noSuchStrategyStep("whole", from: .draft, to: .revised))
    let revised = try adopted.expectUndoable(
      .reviseStrategy("whole", from: old, to: new, reason: "Færre midler"), by: .manager)
    let strategy = try #require(revised.strategies["whole"])
    #expect(strategy.terms == new)
    #expect(strategy.versions == [old])
    #expect(
      strategy.history.last
        == StrategyStep(.revised, on: .today, by: "Mona", note: "Færre midler"))
    #expect(strategy.state == .adopted)
    #expect(strategy.adoption?.date == "2026-07-20")
  }

  @Test("It ends and is taken up again, each for a reason")
  func ending() throws {
    adopted.expectRefusal(
      of: .endStrategy("whole", reason: ""), .explanationNeeded(.strategy("whole")))
    let ended = try adopted.expectUndoable(.endStrategy("whole", reason: "Afløst"))
    #expect(ended.strategies["whole"]?.state == .ended)
    #expect(ended.strategies["whole"]?.ending?.note == "Afløst")
    ended.expectRefusal(
      of: .endStrategy("whole", reason: "Igen"),
      .noSuchStrategyStep("whole", from: .ended, to: .ended))
    let again = try ended.expectUndoable(.reopenStrategy("whole", reason: "Alligevel ikke"))
    #expect(again.strategies["whole"]?.state == .adopted)
    adopted.expectRefusal(
      of: .reopenStrategy("whole", reason: "Hov"),
      .noSuchStrategyStep("whole", from: .adopted, to: .reopened))
  }

  @Test("The municipality has a strategy from its adoption on, within its period, until it ends")
  func inForce() throws {
    #expect(!drafted.hasAdoptedStrategy(on: .today))
    #expect(!adopted.hasAdoptedStrategy(on: "2026-07-19"))
    #expect(adopted.hasAdoptedStrategy(on: "2026-07-20"))
    #expect(adopted.hasAdoptedStrategy(on: "2028-12-31"))
    #expect(!adopted.hasAdoptedStrategy(on: "2029-01-01"))
    let ended = try adopted.after(.endStrategy("whole", reason: "Afløst"), on: "2026-09-01")
    #expect(ended.hasAdoptedStrategy(on: "2026-08-31"))
    #expect(!ended.hasAdoptedStrategy(on: "2026-09-01"))
  }

  @Test("A team's strategy does not make it the municipality's")
  func teamOnly() throws {
    let own = changed(EducationStrategy.norths) {
      $0.terms.goals[0].parent = nil
      $0.history.append(.init(.adopted, on: "2026-07-20", note: "Teamet"))
    }
    let municipality = try Municipality.small.after(.enter(.strategy(own)))
    #expect(municipality.strategies["norths"]?.isInForce(on: .today) == true)
    #expect(!municipality.hasAdoptedStrategy(on: .today))
  }

  @Test("Goals serve goals of the same kind in a wider strategy")
  func cascade() throws {
    let both = try drafted.after(.enter(.strategy(.norths)))
    #expect(both.goals(serving: .init("whole", 1)) == [.init("norths", 1)])
    both.expectRefusal(
      of: .remove(.strategy("whole")), .inUse(.strategy("whole"), by: [.strategy("norths")]))
    let without = changed(EducationStrategy.whole) {
      $0.terms.goals = [changed(.ics) { $0.measure = .reach }]
    }
    both.expectRefusal(
      of: .enter(.strategy(without)),
      .invalid(.strategy("norths"), .parent, .doesNotFit(.measure)))
    Municipality.small.expectRefusal(
      of: .enter(.strategy(.norths)),
      .refersToUnknown(.strategy("whole"), from: .strategy("norths")))
  }

  @Test("An assignment is tied to the goal whose words are its reason")
  func tied() {
    let reason = Assignment.Reason.strategyGoal(StrategyGoal.ics.text)
    #expect(adopted.strategyGoal(behind: reason, on: .today) == .init("whole", 1))
    #expect(drafted.strategyGoal(behind: reason, on: .today) == nil)
    #expect(adopted.strategyGoal(behind: .strategyGoal("Andet"), on: .today) == nil)
    #expect(adopted.strategyGoal(behind: .ownWish, on: .today) == nil)
  }
}
