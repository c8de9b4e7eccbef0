import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct LeavingTests {
  private func unsaved() throws -> AppState {
    var story = Story(size: Size(columns: 80, rows: 24))
    let team = Team(id: "ny", name: "Ny", function: .delivery, area: .general)
    try story.state.plan.apply(
      .enter(.team(team)), title: "Nyt team", on: Story.today, by: Actor(name: "T"))
    _ = story.state.plan.send()
    return story.state
  }

  @Test func `q leaves at once when everything is kept`() {
    var story = Story()
    story.press("q")
    #expect(story.state.isDone)
  }

  @Test func `q waits until what is under way has been kept`() throws {
    var state = try unsaved()
    _ = update(&state, .terminal(.key(.character("q"))))
    #expect(!state.isDone)
    _ = update(&state, .keeping(.kept(revision: 2)))
    #expect(state.isDone)
  }

  @Test func `when it cannot be kept the header says so, the reason stands below, and q asks`()
    throws
  {
    var state = try unsaved()
    let failure = KeepingFailure(
      danish: "Disken er fuld.", english: "The disk is full.", mayPass: true)
    let afterFailure = update(&state, .keeping(.failed(failure)))
    #expect(afterFailure.first == .retryLater)
    #expect(!afterFailure.contains { if case .keep = $0 { true } else { false } })
    #expect(view(state).lines[0].contains("! NOT SAVED"))
    #expect(view(state).lines[23].contains("The disk is full."))
    _ = update(&state, .terminal(.key(.character("q"))))
    #expect(!state.isDone)
    #expect(view(state).lines.joined().contains("1 change is not saved. Leave anyway?"))
    _ = update(&state, .terminal(.key(.character("n"))))
    #expect(state.layers.isEmpty)
    let effects = update(&state, .retry)
    guard case .keep(let acts, expecting: 1) = effects.first else {
      Issue.record("the edit was not sent again: \(effects)")
      return
    }
    #expect(acts.count == 1)
    _ = update(&state, .keeping(.kept(revision: 2)))
    #expect(!view(state).lines[0].contains("NOT SAVED"))
  }

  @Test func `a signal leaves as soon as what is under way has been kept`() throws {
    var state = try unsaved()
    _ = update(&state, .terminal(.interrupted(signal: 15)))
    #expect(!state.isDone)
    _ = update(&state, .keeping(.kept(revision: 2)))
    #expect(state.isDone)
  }

  @Test func `what others changed is told when nothing of one's own is in its way`() throws {
    var story = Story()
    _ = update(&story.state, .foreign(try entering("andre", in: story.state), since: 1))
    #expect(story.lines.last?.contains("Bo changed the plan") == true)
    #expect(story.state.municipality.teams["andre"] != nil)
    #expect(story.state.layers.isEmpty)
  }

  @Test func `an own edit that others made impossible is told with its reason`() throws {
    var state = try unsaved()
    let foreign = try entering("ny", in: Story().state)
    _ = update(&state, .keeping(.conflict(foreign)))
    guard case .notice(let notice)? = state.layers.last else {
      Issue.record("no notice is shown")
      return
    }
    #expect(notice.title == "Others were first")
    let shown = view(state).lines.joined(separator: "\n")
    #expect(shown.contains("Bo changed the plan meanwhile."))
    #expect(shown.contains("Nyt team"))
    #expect(notice.lines.contains { $0.contains("has changed since") || $0.contains("exists") })
    #expect(state.municipality.teams["ny"]?.name == "Andres team")
    #expect(state.plan.unsaved.isEmpty)
  }

  private func entering(_ id: Identifier<Team>, in state: AppState) throws -> PlanKeeper.Foreign {
    var other = state.municipality
    let team = Team(id: id, name: "Andres team", function: .delivery, area: .general)
    let act = try other.apply(.enter(.team(team)), on: Story.today, by: Actor(name: "Bo"))
    return .init(changes: act.changes, revision: 2, authors: ["Bo"])
  }

  @Test func `the loop keeps through the keeper, and ends when the terminal closes`() {
    let terminal = MemoryTerminal(size: Size(columns: 80, rows: 24))
    terminal.press("q")
    let keeper = PlanKeeper(
      keep: { acts, revision in .kept(revision: revision + Int64(acts.count)) },
      changes: { .success(.init(changes: [], revision: $0, authors: [])) }, watch: { _, _ in nil })
    let loop = RunLoop(
      state: Story().state, terminal: terminal, keeper: keeper, clock: { Story.today })
    loop.run()
    #expect(loop.state.isDone)
    #expect(loop.unsaved == nil)
    #expect(terminal.frame?.lines.first?.contains("Over") == true)
  }
}
