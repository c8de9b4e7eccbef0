import PlannerDomain
import Synchronization
import Testing

@testable import PlannerTUI

/// The frame goes before the work that it does not need.
@Suite struct FrameFirstTests {
  @Test func `an edit is shown before it is sent to be kept`() throws {
    var story = Story()
    let team = try #require(Story.sample.teams.values.min { $0.id < $1.id })
    var other = team
    other.name = "Omdøbt"
    story.make(.enter(.team(other)))
    story.happen(.retry)
    let undone = story.state.words.app.undone("")
    let word = String(undone.prefix { $0.isLetter })
    let isShown = Atomic(false)
    let wasShown = Mutex<[Bool]>([])
    let keeper = PlanKeeper(
      keep: { _, revision in
        wasShown.withLock { $0.append(isShown.load(ordering: .sequentiallyConsistent)) }
        return .kept(revision: revision + 1)
      },
      changes: { .success(.init(changes: [], revision: $0, authors: [])) },
      watch: { _, _ in nil })
    let terminal = WatchedTerminal([[.key(.character("u"))], [.woken], [.closed]]) { frame in
      guard frame.lines.last?.contains(word) == true else { return }
      isShown.store(true, ordering: .sequentiallyConsistent)
    }
    let loop = RunLoop(
      state: story.state, terminal: terminal, keeper: keeper, clock: { Story.today })
    loop.run()
    #expect(wasShown.withLock { $0 } == [true])
    #expect(loop.unsaved == nil && loop.state.municipality.teams[team.id] == team)
  }

  @Test func `a catalogue that was the last screen is found when it is the first`() {
    var story = Story()
    story.state.screen = .catalogue
    let loop = RunLoop(
      state: story.state, terminal: ScriptedTerminal([.key(.character("j")), .closed]),
      keeper: SlowKeeper().planKeeper, clock: { Story.today })
    loop.run()
    #expect(loop.state.catalogue.finding.ids.count == Story.sample.offerings.count)
    #expect(loop.state.catalogue.cursor.index == 1)
  }

  @Test(arguments: [ScreenID.strategy, .statistics])
  func `what the first screen shows is reckoned before a key is pressed`(screen: ScreenID) {
    var story = Story()
    story.state.screen = screen
    let asked = update(&story.state, .began).contains { effect in
      switch effect {
      case .measure: screen == .strategy
      case .reckonStatistics: screen == .statistics
      default: false
      }
    }
    #expect(asked)
  }

  @Test func `what came with the end is kept without a further frame`() throws {
    var story = Story()
    let team = try #require(Story.sample.teams.values.min { $0.id < $1.id })
    var other = team
    other.name = "Omdøbt"
    story.make(.enter(.team(other)))
    story.happen(.retry)
    let keeper = SlowKeeper()
    let loop = RunLoop(
      state: story.state, terminal: ScriptedTerminal([.key(.character("u")), .closed]),
      keeper: keeper.planKeeper, clock: { Story.today })
    loop.run()
    #expect(keeper.kept == 1 && loop.unsaved == nil)
  }
}

/// A terminal whose user does a few things, one after the other, and that tells what it shows.
private final class WatchedTerminal: Terminal {
  private var batches: [[TerminalEvent]]
  private let onFrame: (Frame) -> Void

  init(_ batches: [[TerminalEvent]], onFrame: @escaping (Frame) -> Void) {
    self.batches = batches
    self.onFrame = onFrame
  }

  let size = Size(columns: 120, rows: 40)
  var manner = Manner()
  var waker: TerminalWaker { TerminalWaker {} }
  func present(_ frame: Frame) { onFrame(frame) }
  func events() -> [TerminalEvent] { batches.removeFirst() }
  func suspend() {}
  func copy(_ text: String) {}
  func runOutside(_ body: () throws -> Void) rethrows { try body() }
  func end() {}
}
