import PlannerDomain
import Synchronization
import Testing

@testable import PlannerTUI

/// What happens to edits when others write to the same plan, or the terminal goes.
@Suite struct ManyDesksTests {
  private let today = Story.today
  private let me = Actor(name: "Anna")
  private let other = Actor(name: "Bo")

  private func team(_ id: String, _ name: String, department: String = "") -> Team {
    Team(
      id: Identifier(id), name: name, department: department, function: .authority,
      area: .specialised)
  }

  private func foreign(
    _ edit: Edit, on base: Municipality, revision: Int64
  ) throws -> PlanKeeper.Foreign {
    var theirs = base
    let act = try theirs.apply(edit, on: today, by: other)
    return .init(changes: act.changes, revision: revision, authors: [other.name])
  }

  @Test func `what another desk wrote to the same entry is never written over`() throws {
    var base = Municipality()
    try base.apply(.enter(.team(team("nord", "Nord"))), on: today, by: me)
    var plan = Plan(base, revision: 1)
    let mine = Edit.enter(.team(team("nord", "Team Nord")))
    try plan.apply(mine, title: "omdøb", on: today, by: me)
    _ = plan.send()
    let theirs = try foreign(
      .enter(.team(team("nord", "Nord", department: "Børn"))), on: base, revision: 2)
    let refused = plan.follow(theirs)
    #expect(
      refused == [.init(title: "omdøb", edit: mine, error: .changedMeanwhile(.team("nord")))])
    #expect(plan.municipality.teams["nord"]?.department == "Børn")
    #expect(plan.undoSteps.isEmpty)
  }

  @Test func `undoing what is not kept yet survives a conflict`() throws {
    var plan = Plan(Municipality(), revision: 1)
    try plan.apply(.enter(.team(team("nord", "Nord"))), title: "nyt", on: today, by: me)
    _ = plan.send()
    _ = try plan.undo(on: today, by: me)
    let theirs = try foreign(.enter(.team(team("syd", "Syd"))), on: Municipality(), revision: 2)
    let refused = plan.follow(theirs)
    #expect(refused.isEmpty)
    #expect(Set(plan.municipality.teams.keys) == ["syd"])
    let redone = try plan.redo(on: today, by: me)
    #expect(redone == "nyt")
    #expect(Set(plan.municipality.teams.keys) == ["nord", "syd"])
  }

  @Test func `a step that can no longer be undone does not hide those before it`() throws {
    var plan = Plan(Municipality(), revision: 1)
    try plan.apply(.enter(.team(team("nord", "Nord"))), title: "nord", on: today, by: me)
    try plan.apply(.enter(.team(team("syd", "Syd"))), title: "syd", on: today, by: me)
    _ = plan.send()
    plan.kept(at: 3)
    let theirs = try foreign(
      .enter(.team(team("syd", "Sydvest"))), on: plan.municipality, revision: 4)
    _ = plan.follow(theirs)
    #expect(throws: EditError.changedMeanwhile(.team("syd"))) {
      _ = try plan.undo(on: today, by: me)
    }
    let undone = try plan.undo(on: today, by: me)
    #expect(undone == "nord")
  }

  @Test func `a failure is over when nothing is left that could fail`() throws {
    var base = Municipality()
    try base.apply(.enter(.team(team("nord", "Nord"))), on: today, by: me)
    var plan = Plan(base, revision: 1)
    try plan.apply(.enter(.team(team("nord", "N"))), title: "omdøb", on: today, by: me)
    _ = plan.send()
    plan.failed(KeepingFailure(danish: "optaget", english: "busy", mayPass: true))
    let theirs = try foreign(.enter(.team(team("nord", "Nord 2"))), on: base, revision: 2)
    #expect(plan.follow(theirs).count == 1)
    #expect(plan.failure == nil)
  }

  /// A keeper that finds another desk's act first, and keeps on the second try.
  private func contested(_ foreign: PlanKeeper.Foreign, kept: Kept) -> PlanKeeper {
    PlanKeeper(
      keep: { acts, expected in
        guard expected == foreign.revision else { return .conflict(foreign) }
        kept.acts.withLock { $0 += acts }
        return .kept(revision: expected + 1)
      },
      changes: { .success(.init(changes: [], revision: $0, authors: [])) }, watch: { _, _ in nil })
  }

  @Test func `an edit under way is kept although the terminal closes on a conflict`() throws {
    let base = Story.sample
    let theirs = try foreign(.enter(.team(team("nyt", "Nyt"))), on: base, revision: 2)
    let kept = Kept()
    let terminal = MemoryTerminal(size: Size(columns: 120, rows: 40))
    var story = Story(base)
    try story.state.plan.apply(
      .enter(.team(team("mit", "Mit"))), title: "mit", on: today, by: me)
    // Any event sends what is unsaved; then the terminal closes.
    terminal.press("j")
    let loop = RunLoop(
      state: story.state, terminal: terminal, keeper: contested(theirs, kept: kept),
      clock: { Story.today })
    loop.run()
    #expect(kept.acts.withLock { $0.count } == 1)
    #expect(loop.unsaved == nil)
    #expect(loop.state.municipality.teams["nyt"] != nil)
    #expect(loop.state.municipality.teams["mit"] != nil)
  }

  @Test func `what could not be kept before the end is told`() throws {
    let failure = KeepingFailure(danish: "fuld", english: "full", mayPass: true)
    let keeper = PlanKeeper(
      keep: { _, _ in .failed(failure) },
      changes: { .success(.init(changes: [], revision: $0, authors: [])) }, watch: { _, _ in nil })
    let terminal = MemoryTerminal(size: Size(columns: 120, rows: 40))
    var story = Story()
    try story.state.plan.apply(
      .enter(.team(team("mit", "Mit"))), title: "mit", on: today, by: me)
    terminal.press("j")
    let loop = RunLoop(
      state: story.state, terminal: terminal, keeper: keeper, clock: { Story.today })
    loop.run()
    #expect(loop.unsaved?.count == 1)
    #expect(loop.unsaved?.failure == failure)
  }

  @Test func `a signal ends the program even when nothing can be kept`() throws {
    var story = Story()
    try story.state.plan.apply(
      .enter(.team(team("mit", "Mit"))), title: "mit", on: today, by: me)
    _ = story.state.plan.send()
    _ = update(&story.state, .terminal(.interrupted(signal: 15)))
    #expect(!story.state.isDone)
    let failure = KeepingFailure(danish: "fuld", english: "full", mayPass: true)
    _ = update(&story.state, .keeping(.failed(failure)))
    #expect(story.state.isDone)
  }

  @Test func `a refused edit is told, and typing does not close what tells it`() throws {
    let base = Story.sample
    let victim = try #require(base.teams.values.min { $0.id < $1.id })
    var story = Story(base)
    var renamed = victim
    renamed.name = "Mit navn"
    try story.state.plan.apply(.enter(.team(renamed)), title: "Omdøb", on: today, by: me)
    _ = story.state.plan.send()
    var theirs = victim
    theirs.name = "Deres navn"
    let change = try foreign(.enter(.team(theirs)), on: base, revision: 2)
    _ = update(&story.state, .keeping(.conflict(change)))
    #expect(story.text.contains("Others were first"))
    #expect(story.text.contains("• Omdøb"))
    story.press("q space x")
    #expect(story.text.contains("Others were first"))
    story.press("esc")
    #expect(!story.text.contains("Others were first"))
    #expect(story.state.municipality.teams[victim.id]?.name == "Deres navn")
  }
}

private final class Kept: Sendable {
  let acts = Mutex<[Act]>([])
}
