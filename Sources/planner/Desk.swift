import ArgumentParser
import Glibc
import PlannerDomain
import PlannerStore
import PlannerTUI

/// A user at a machine: opens plans, shows them, and explains what goes wrong in their language.
struct Desk {
  let actor: Actor
  let language: Language
  let terminal: CursesTerminal.Options
  let configuration: Configuration

  /// What is said on the command line goes before the environment, and that before the
  /// configuration file.
  init(screen: ScreenOptions) throws {
    let wished = screen.language ?? Machine.wishedLanguage
    configuration = try ScreenOptions.configuration(in: wished ?? Machine.localeLanguage)
    language = wished ?? configuration.language ?? Machine.localeLanguage
    actor = Actor(
      name: screen.name ?? configuration.name ?? Machine.userName,
      duty: screen.duty ?? configuration.duty ?? .leader)
    terminal = .init(
      color: !screen.noColor, mouse: !screen.noMouse && configuration.mouse != false)
  }

  func words(_ danish: String, _ english: String) -> String {
    language == .danish ? danish : english
  }

  var importWords: ImportWords { ImportWords(language: language) }

  func open(_ path: String) throws -> SQLiteStore {
    try explaining { () throws(StoreError) in try SQLiteStore(path: path) }
  }

  func explaining<Value>(_ body: () throws(StoreError) -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      throw Failure(words(error.danish, error.english))
    }
  }

  func work(on path: String) throws {
    try work(on: open(path))
  }

  /// Shows a plan until the user leaves.
  func work(on store: SQLiteStore, banner: String = "", planYear: Int? = nil) throws {
    let kept = try explaining { () throws(StoreError) in try store.load() }
    let remembered = RememberedViews(plan: store.path)
    let look = remembered.load()
    var state = AppState(
      municipality: kept.municipality, revision: kept.revision.rawValue, language: language,
      today: Machine.today, actor: actor, seed: .random(in: 0 ... .max), banner: banner,
      planYear: planYear, look: try? look.get(), keyMap: configuration.keyMap)
    if case .failure(let trouble) = look { state.tell(trouble) }
    let screen: CursesTerminal
    do {
      screen = try CursesTerminal(options: terminal)
    } catch {
      throw Failure(words(error.danish, error.description))
    }
    let loop = RunLoop(
      state: state, terminal: screen, keeper: PlanKeeper(store, from: kept.revision),
      surroundings: Surroundings(
        edit: { Editor().edit($0) }, keepViews: { remembered.keep($0, $1) }),
      clock: { Machine.today })
    loop.run()
    screen.end()
    _ = remembered.remember(loop.state.look)
    if let lost = loop.unsaved {
      throw Failure(
        words(
          "\(lost.count == 1 ? "1 ændring" : "\(lost.count) ændringer") blev ikke gemt: "
            + lost.failure.danish,
          "\(lost.count == 1 ? "1 change was" : "\(lost.count) changes were") not saved: "
            + lost.failure.english))
    }
    if let signal = loop.signal { throw ExitCode(128 + signal) }
  }

  /// Enters what is new or different as one act, under all rules; tells how many entries that was.
  @discardableResult
  func enter(_ entries: [Entry], into store: SQLiteStore) throws -> Int {
    while true {
      let kept = try explaining { () throws(StoreError) in try store.load() }
      var municipality = kept.municipality
      let news = entries.filter { municipality[$0.key] != $0 }
      guard !news.isEmpty else { return 0 }
      let act: Act
      do {
        act = try municipality.apply(
          .together(news.map(Edit.enter)), on: Machine.today, by: actor)
      } catch {
        throw Failure(AppState.explanation(of: error, in: municipality, language: language))
      }
      let draft = JournalDraft(
        when: Machine.instant, who: actor.name, what: "import", changes: act.changes)
      let outcome = try explaining { () throws(StoreError) in
        try store.commit([draft], expecting: kept.revision)
      }
      // Someone else wrote in between: the rules must be held against what they wrote.
      if case .committed = outcome { return act.changes.count }
    }
  }
}

/// Something that ends the program with a message.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
