public import PlannerDomain
import Dispatch
import Synchronization

/// Runs the program on a terminal until the user leaves: events in, one frame out for each batch.
///
/// The terminal belongs to the calling thread. Keeping and fetching happen on a queue of their own,
/// which posts its results back as events; when nothing happens nothing runs.
public final class RunLoop {
  private let terminal: any Terminal
  private let keeper: PlanKeeper
  private let surroundings: Surroundings
  private let clock: () -> CivilDate
  private let mailbox: Mailbox
  private let queue = DispatchQueue(label: "planner.keeper")
  private let search = CatalogueSearch()
  private let statistics = StatisticsWork()
  private let importing = ImportWork()
  /// What the user did before there was what it will be done to.
  private var early: [TerminalEvent] = [] {
    didSet { state.isWaitedFor = !early.isEmpty }
  }
  /// What is being written is kept apart from the plan, which may be waited for.
  private let writing = DispatchQueue(label: "planner.writing", qos: .utility)
  private let memory = DispatchQueue(label: "planner.memory", qos: .utility)
  /// What gives memory back when all has been quiet for a while.
  private var givingBack: [DispatchWorkItem] = []
  /// What is begun when the next frame is there.
  private var afterFrame: [Effect] = []
  /// Whether something was asked whose answer may still go into the next frame.
  private var isAsking = false
  public private(set) var state: AppState
  /// The signal that ended the run, if one did.
  public private(set) var signal: Int32?

  public init(
    state: AppState, terminal: any Terminal, keeper: PlanKeeper,
    surroundings: Surroundings = .none, clock: @escaping () -> CivilDate
  ) {
    self.state = state
    self.terminal = terminal
    mailbox = Mailbox(waking: terminal.waker)
    self.keeper = keeper
    self.surroundings = surroundings
    self.clock = clock
  }

  /// Returns when the user has left, and everything under way has been kept or has failed.
  public func run() {
    state.size = terminal.size
    if state.plan.isWhole {
      handle(.began)
      awaitAnswer()
    } else {
      state.prepare()
    }
    // The first frame goes before everything that it does not need.
    present()
    if !state.plan.isWhole { post { keeper in keeper.read.map { .read($0()) } } }
    let watch = keeper.watch(state.plan.revision) { [mailbox] in mailbox.post(.someoneWrote) }
    while !state.isDone {
      awaitAnswer()
      present()
      let events = terminal.events()
      if clock() != state.today { handle(.dayBegan(clock())) }
      handle(events)
      take(mailbox.drain())
      if events.contains(.closed) {
        finishEarly()
        finish(patience: 3)
        break
      }
    }
    finish(patience: 0)
    withExtendedLifetime(watch) {}
  }

  /// An answer that comes in the time of a blink goes into the same frame as what was asked.
  private func awaitAnswer() {
    guard isAsking else { return }
    isAsking = false
    take(mailbox.drain(within: Self.blink))
  }

  private static let blink = DispatchTimeInterval.milliseconds(4)
  /// How long what is being written goes unkept at most.
  private static let pause = DispatchTimeInterval.seconds(1)

  /// When what has been asked for is shown, and what it took is no longer used; and again when the
  /// store is no longer asked whether a write has become a commit.
  private static let quiet = [DispatchTimeInterval.milliseconds(100), .seconds(3)]

  private func present() {
    terminal.manner = state.shownManner
    terminal.present(view(state))
    beginRest()
  }

  private func beginRest() {
    let effects = afterFrame
    afterFrame = []
    for effect in effects { perform(effect) }
  }

  /// Sees what is under way to its end: kept, made again on top of others' changes, or failed.
  ///
  /// - Parameter patience: how often a failure that may pass is tried again, with nobody to ask.
  private func finish(patience: Int) {
    var patience = patience
    repeat {
      beginRest()
      queue.sync {}
      take(mailbox.drain())
      if patience > 0, state.plan.failure?.mayPass == true {
        patience -= 1
        handle(.retry)
      }
    } while state.plan.underWay > 0
    beginRest()
    writing.sync {}
  }

  /// Sees what was done too early to its end, when nothing more will come from the terminal.
  private func finishEarly() {
    for _ in 0..<100 where !early.isEmpty {
      beginRest()
      take(mailbox.drain(within: .milliseconds(10)))
    }
  }

  /// Takes in what has come of work done elsewhere, and then does what waited for it.
  private func take(_ events: [AppEvent]) {
    for event in events { handle(event) }
    guard let first = early.first, !state.mustWait(first) else { return }
    let waited = early
    early = []
    handle(waited)
  }

  /// What is typed into a field faster than it can be shown goes in as one text.
  private func handle(_ events: [TerminalEvent]) {
    var rest = events[...]
    while let event = rest.popFirst() {
      if case .interrupted(let number) = event { signal = number }
      // In order: what waits is done before what came after it.
      if event.isInput, !early.isEmpty || state.mustWait(event) {
        early.append(event)
        continue
      }
      let layer = state.layers.last
      guard let first = event.typed(under: layer), rest.first?.typed(under: layer) != nil,
        state.hasTextFocus
      else {
        handle(.terminal(event))
        continue
      }
      var text = String(first)
      while let next = rest.first?.typed(under: layer) {
        text.append(next)
        rest = rest.dropFirst()
      }
      handle(.terminal(.paste(text)))
    }
  }

  private func handle(_ event: AppEvent) {
    for effect in update(&state, event) {
      if effect.followsFrame { afterFrame.append(effect) } else { perform(effect) }
    }
  }

  private func perform(_ effect: Effect) {
    switch effect {
    case .find(let question):
      isAsking = true
      search.ask(question) { [mailbox] finding in mailbox.post(.found(finding)) }
    case .reckonStatistics(let question):
      isAsking = true
      statistics.ask(question) { [mailbox] figures in mailbox.post(.reckonedStatistics(figures)) }
    case .reckon(let municipality, let basis, let language):
      DispatchQueue(label: "planner.figures", qos: .utility).async { [mailbox] in
        AlternateStack.install()
        mailbox.post(.reckoned(TeamBooks(of: municipality, basis: basis, in: language)))
      }
    case .measure(let question):
      DispatchQueue(label: "planner.goals", qos: .userInitiated).async { [mailbox] in
        AlternateStack.install()
        mailbox.post(.measured(question.answer()))
      }
    case .advise(let question):
      DispatchQueue(label: "planner.advice", qos: .utility).async { [mailbox] in
        AlternateStack.install()
        mailbox.post(.advised(question.answer()))
      }
    case .readFiles(let question):
      isAsking = true
      importing.ask(question, of: surroundings.importing) { [mailbox] news in
        mailbox.post(.importing(news))
      }
    case .stopReading: importing.stop()
    case .findPaths(let beginning):
      isAsking = true
      let find = surroundings.importing.paths
      post { _ in .importing(.paths(beginning, find(beginning))) }
    case .keep(let acts, let revision):
      post { keeper in .keeping(keeper.keep(acts, revision)) }
    case .fetchChanges(let revision):
      post { keeper in
        switch keeper.changes(revision) {
        case .success(let foreign): .foreign(foreign, since: revision)
        case .failure(let failure): failure.mayPass ? nil : .cutOff(failure)
        }
      }
    case .retryLater:
      queue.asyncAfter(deadline: .now() + 2) { [mailbox] in mailbox.post(.retry) }
    case .giveMemoryBack:
      for work in givingBack { work.cancel() }
      givingBack = Self.quiet.map { time in
        let work = DispatchWorkItem { Memory.giveBack() }
        memory.asyncAfter(deadline: .now() + time, execute: work)
        return work
      }
    case .suspend: terminal.suspend()
    case .copy(let text): terminal.copy(text)
    case .write(let file):
      let (municipality, today) = (state.municipality, state.today)
      let (author, language) = (state.actor.name, state.language)
      let (print, tabulate) = (surroundings.print, surroundings.tabulate)
      post { _ in
        .wrote(
          file.write(
            print: { wish, form in
              Paper(wish, of: municipality, on: today, by: author, in: language)
                .map { print($0, form) } ?? .failure(PaperWords.gone)
            }, tabulate: tabulate))
      }
    case .readPartner(let path):
      let (partner, today) = (surroundings.partner, state.today)
      DispatchQueue(label: "planner.partner", qos: .userInitiated).async { [mailbox] in
        AlternateStack.install()
        let place = TypedPath.expanded(path)
        mailbox.post(.readPartner(PartnerAnswer(path: path, outcome: partner(place, today))))
      }
    case .edit(let text):
      var outcome = Result<String, Trouble>.success(text)
      terminal.runOutside { outcome = surroundings.edit(text) }
      handle(.edited(outcome))
    case .awaitPause:
      writing.asyncAfter(deadline: .now() + Self.pause) { [mailbox] in
        mailbox.post(.writingPaused)
      }
    case .keepUnfinished(let text):
      writing.async { [mailbox, keep = surroundings.unfinished.keep] in
        AlternateStack.install()
        if let trouble = keep(text) { mailbox.post(.trouble(trouble)) }
      }
    case .forgetUnfinished(let place):
      writing.async { [forget = surroundings.unfinished.forget] in forget(place) }
    case .findUnfinished(let place):
      let found = writing.sync { surroundings.unfinished.find(place) }
      if let found { handle(.foundUnfinished(found)) }
    case .keepViews(let before, let after):
      let keepViews = surroundings.keepViews
      post { _ in keepViews(before, after).map { .trouble($0) } }
    }
  }

  private func post(_ work: @escaping @Sendable (PlanKeeper) -> AppEvent?) {
    queue.async { [mailbox, keeper] in
      AlternateStack.install()
      if let event = work(keeper) { mailbox.post(event) }
    }
  }
}

/// Events on their way from other threads to the loop.
private final class Mailbox: Sendable {
  private let events = Mutex<[AppEvent]>([])
  private let posted = DispatchSemaphore(value: 0)
  private let waker: TerminalWaker

  init(waking waker: TerminalWaker) { self.waker = waker }

  func post(_ event: AppEvent) {
    events.withLock { $0.append(event) }
    posted.signal()
    waker.wake()
  }

  /// The same as `drain()`, after waiting for something to come in.
  func drain(within time: DispatchTimeInterval) -> [AppEvent] {
    while posted.wait(timeout: .now()) == .success {}
    if events.withLock({ $0.isEmpty }) { _ = posted.wait(timeout: .now() + time) }
    return drain()
  }

  func drain() -> [AppEvent] {
    events.withLock { events in
      defer { events = [] }
      return events
    }
  }
}

extension RunLoop {
  /// How many edits did not get into the plan before the end, and why, where the store failed.
  public var unsaved: (count: Int, failure: KeepingFailure?)? {
    let count = state.plan.unsaved.count + state.lost.count
    return count == 0 ? nil : (count, state.plan.failure)
  }
}

extension AppState {
  /// Why an edit was refused, in words.
  public static func explanation(
    of error: EditError, in municipality: Municipality, language: Language
  ) -> String {
    Words(language).errors.text(error, in: municipality)
  }
}
