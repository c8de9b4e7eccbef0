import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct EndingTests {
  private static let failure = KeepingFailure(danish: "Låst.", english: "Locked.", mayPass: true)

  @Test func `Ctrl-Z works in every dialog`() {
    for keys in ["", "?", "t", "ctrl-w", "2 enter e", "2 enter e tab tab tab enter", "2 /"] {
      var story = Story()
      story.press(keys)
      #expect(update(&story.state, .terminal(.key(.control("z")))) == [.suspend], "after \(keys)")
    }
  }

  @Test func `a signal ends the program once what is under way has failed, without asking`() throws
  {
    var state = try edited()
    _ = update(&state, .terminal(.interrupted(signal: 15)))
    #expect(!state.isDone)
    _ = update(&state, .keeping(.failed(Self.failure)))
    #expect(state.isDone)
    #expect(state.plan.unsaved.count == 1)
  }

  @Test func `quitting asks when an edit cannot be kept, and the edit stays`() throws {
    var story = Story()
    story.state = try edited()
    _ = update(&story.state, .keeping(.failed(Self.failure)))
    #expect(story.lines[0].contains("! NOT SAVED"))
    #expect(story.lines[39].contains("Locked."))
    story.send(.key(.character("q")))
    #expect(story.text.contains("1 change is not saved. Leave anyway?"))
    story.send(.key(.character("n")))
    #expect(!story.state.isDone)
    let effects = update(&story.state, .retry)
    #expect(effects.contains { if case .keep = $0 { true } else { false } })
    _ = update(&story.state, .keeping(.kept(revision: 2)))
    #expect(story.state.plan.unsaved.isEmpty)
    #expect(!story.lines[0].contains("NOT SAVED"))
  }

  @Test func `what is edited while the terminal vanishes is kept before the end`() {
    let keeper = SlowKeeper()
    let terminal = ScriptedTerminal([
      .key(.character("g")), .key(.character("a")), .key(Key(.enter)), .key(Key(.end)),
      .key(Key(.enter)), .key(.character("u")), .closed,
    ])
    var state = Story().state
    state.leaving = .no
    let loop = RunLoop(
      state: state, terminal: terminal, keeper: keeper.planKeeper, clock: { Story.today })
    loop.run()
    #expect(loop.state.plan.unsaved.isEmpty)
    #expect(keeper.kept == 2)
  }

  private func edited() throws -> AppState {
    var state = Story().state
    for keys in ["g", "a", "enter", "end"] {
      _ = update(&state, .terminal(.key(try #require(Key(keys)))))
    }
    let effects = update(&state, .terminal(.key(Key(.enter))))
    try #require(effects.contains { if case .keep = $0 { true } else { false } })
    return state
  }
}
