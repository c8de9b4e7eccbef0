import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct FloodTests {
  @Test func `letters that come all at once are typed, and commands among them still are`() {
    let typed = "2/kursus for".map { TerminalEvent.key(.character($0)) }
    let state = run(typed + [.key(Key(.backspace)), .key(.character("x"))])
    #expect(state.screen == .catalogue)
    #expect(state.catalogue.filter.text == "kursus fox")
  }

  @Test func `a space marks in a list although a field above it has the focus`() {
    let state = run("3a".map { .key(.character($0)) } + [.key(Key(.escape))])
    #expect(state.layers.isEmpty)
    let picked = run("4a c".map { .key(.character($0)) })
    if case .picker(let picker)? = picked.layers.last, picker.allowsMany {
      #expect(picker.filter.text == "c")
      #expect(picker.marked.count == 1)
    }
  }

  @Test func `a flood of letters without a paste's marks leaves the program quick`() {
    let clock = ContinuousClock()
    let letters = [TerminalEvent](repeating: .key(.character("a")), count: 100_000)
    let start = "2/".map { TerminalEvent.key(.character($0)) }
    let time = clock.measure {
      #expect(run(start + letters).catalogue.filter.text.count == TextField.usualLimit)
    }
    // One by one they took minutes.
    #expect(time < .seconds(20))
  }

  private func run(_ events: [TerminalEvent]) -> AppState {
    let keeper = SlowKeeper()
    let loop = RunLoop(
      state: Story().state, terminal: ScriptedTerminal(events + [.closed]),
      keeper: keeper.planKeeper, clock: { Story.today })
    loop.run()
    return loop.state
  }
}
