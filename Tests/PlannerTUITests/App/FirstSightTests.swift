import PlannerDomain
import Synchronization
import Testing

@testable import PlannerTUI

/// The program that begins with what is to be seen first.
@Suite struct FirstSightTests {
  /// The sample as it is seen first: people, and what they are on the way to.
  private static let sight: Municipality = {
    let kinds: Set<EntryKind> = [
      .profile, .competence, .role, .team, .employee, .record, .budget, .offering, .assignment,
    ]
    return Municipality(entries: Story.sample.entries.filter { kinds.contains($0.key.kind) })
  }()

  private func beginning(_ municipality: Municipality = Self.sight) -> AppState {
    AppState(
      municipality: municipality, revision: 1, isWhole: false, language: .english,
      today: Story.today, actor: Actor(name: "Tester"), seed: 1)
  }

  private func read(_ state: inout AppState, revision: Int64 = 1) {
    let effects = update(
      &state, .read(.success(.init(municipality: Story.sample, revision: revision))))
    for case .advise(let question) in effects { _ = update(&state, .advised(question.answer())) }
  }

  @Test func `gaps are shown at once, and the rest when it has been read`() {
    var state = beginning()
    _ = update(&state, .terminal(.resized(Size(columns: 120, rows: 40))))
    let first = view(state).lines
    #expect(first.contains { $0.contains("Largest gaps with nothing planned") })
    #expect(first.contains { $0.contains("late, ") && $0.contains("in the plan") })
    #expect(state.overview.lines.allSatisfy { $0.section == .gaps })
    #expect(first.contains { $0.hasPrefix("   …") })
    read(&state)
    let whole = view(state).lines
    #expect(whole == Story().lines)
    #expect(Array(whole[2..<8]) == Array(first[2..<8]))
  }

  @Test func `a sight of nothing but gaps is not taken for an empty plan's conflicts and money`() {
    var state = beginning(Municipality())
    read(&state)
    #expect(!state.insight.teams.isEmpty)
    #expect(state.planYear == Story().state.planYear)
  }

  @Test func `the first line is selected once everything has been read, whatever was seen first`() {
    for duty in Actor.Duty.allCases {
      var state = AppState(
        municipality: Self.sight, revision: 1, isWhole: false, language: .english,
        today: Story.today, actor: Actor(name: "Tester", duty: duty), seed: 1)
      read(&state)
      #expect(state.overview.cursor.index == 0 && state.overview.top == 0)
    }
  }

  @Test func `what is seen first can be looked through at once, and the line chosen stays`() throws
  {
    var state = beginning()
    _ = update(&state, .terminal(.resized(Size(columns: 120, rows: 40))))
    for key in ["j", "down", "k", "pgdn", "end"] {
      #expect(!state.mustWait(.key(try #require(Key(key)))), "\(key)")
    }
    for key in ["3", "enter", "u", "t", "?", "q"] {
      #expect(state.mustWait(.key(try #require(Key(key)))), "\(key)")
    }
    for _ in 0..<2 { _ = update(&state, .terminal(.key(.character("j")))) }
    let chosen = try #require(state.overview.cursor.selected)
    #expect(state.overview.cursor.index == 2)
    read(&state)
    #expect(state.overview.cursor.selected == chosen)
  }

  @Test func `what others write meanwhile is asked for when everything has been read`() {
    var state = beginning()
    #expect(update(&state, .someoneWrote) == [])
    let foreign = PlanKeeper.Foreign(changes: [], revision: 3, authors: ["Bo"])
    #expect(update(&state, .foreign(foreign, since: 1)) == [])
    let effects = update(
      &state, .read(.success(.init(municipality: Story.sample, revision: 2))))
    #expect(effects.first == .fetchChanges(since: 2))
    #expect(effects.contains(.giveMemoryBack))
    #expect(effects.contains { if case .advise = $0 { true } else { false } })
    let reckoned = effects.lazy.compactMap { effect in
      if case .reckon(_, let basis, .english) = effect { basis } else { nil }
    }.first
    guard let basis = reckoned else {
      Issue.record("what is kept of each team is not reckoned: \(effects.count) effects")
      return
    }
    #expect(basis.version == state.plan.version)
  }

  @Test func `what cannot be read ends the program with the reason`() {
    var state = beginning()
    let failure = KeepingFailure(danish: "Række 7.", english: "Row 7.", mayPass: false)
    _ = update(&state, .read(.failure(failure)))
    #expect(state.isDone && state.unread == failure)
  }

  @Test func `keys that come too early are done in order when everything has been read`() {
    let gate = Gate()
    let keeper = PlanKeeper(
      read: {
        gate.wait()
        return .success(.init(municipality: Story.sample, revision: 1))
      },
      keep: { _, revision in .kept(revision: revision + 1) },
      changes: { .success(.init(changes: [], revision: $0, authors: [])) },
      watch: { _, _ in nil })
    let terminal = MemoryTerminal(size: Size(columns: 120, rows: 40))
    terminal.press("3", "j", "4", "q")
    var shown: [[String]] = []
    terminal.whenIdle = {
      shown.append(terminal.frame?.lines ?? [])
      gate.open()
      return [.woken]
    }
    let loop = RunLoop(
      state: beginning(), terminal: terminal, keeper: keeper, clock: { Story.today })
    loop.run()
    // Until then the overview stood, and said that it was waited for.
    #expect(shown.first?.first?.contains("reading …") == true)
    #expect(loop.state.isDone && loop.state.screen == .year)
  }

  @Test func `an act brings up to date only what it touches, and all as if reckoned anew`() throws {
    var story = Story()
    let teams = story.state.insight.teams
    let assignment = try #require(
      story.state.municipality.assignments.values.filter { $0.state == .proposed }
        .min { $0.id < $1.id })
    try story.state.plan.apply(
      .advance(assignment.id, to: .withdrawn, note: "Syg"), title: "", on: Story.today,
      by: Actor(name: "T"))
    story.state.prepare()
    let anew = Story(story.state.municipality).state.insight
    #expect(story.state.insight.teams == anew.teams && story.state.insight.teams != teams)
    #expect(story.state.insight.analysis == anew.analysis)
  }

  @Test func `a new record changes one person's gaps, and all are as if reckoned anew`() throws {
    var story = Story()
    let gap = try #require(story.state.insight.analysis.gaps.first)
    let record = CompetenceRecord(
      id: "ny", employee: gap.employee, competence: gap.competence, level: gap.required,
      date: Story.today, evidence: .leadersView)
    try story.state.plan.apply(
      .recordLevel(record), title: "", on: Story.today, by: Actor(name: "T"))
    story.state.prepare()
    let anew = Story(story.state.municipality).state.insight.analysis
    #expect(story.state.insight.analysis == anew)
    #expect(!anew.gaps.contains(gap))
  }
}

/// Something that is waited at until it is opened.
private final class Gate: Sendable {
  private let isOpen = Atomic(false)

  func open() { isOpen.store(true, ordering: .sequentiallyConsistent) }

  func wait() {
    while !isOpen.load(ordering: .sequentiallyConsistent) {}
  }
}
