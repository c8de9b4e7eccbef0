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

  init(screen: ScreenOptions) {
    actor = screen.actor
    language = screen.chosenLanguage
    terminal = screen.terminal
  }

  func words(_ danish: String, _ english: String) -> String {
    language == .danish ? danish : english
  }

  var importWords: ImportWords { ImportWords(say: language) }

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
    var remembered = RememberedViews()
    let state = AppState(
      municipality: kept.municipality, revision: kept.revision.rawValue, language: language,
      today: Machine.today, actor: actor, seed: .random(in: 0 ... .max), banner: banner,
      planYear: planYear, look: remembered[plan: store.path],
      isReadOnly: store.isReadOnly)
    let screen: CursesTerminal
    do {
      screen = try CursesTerminal(options: terminal)
    } catch {
      throw Failure(words(error.danish, error.description))
    }
    let loop = RunLoop(
      state: state, terminal: screen, keeper: PlanKeeper(store, from: kept.revision),
      clock: { Machine.today })
    loop.run()
    screen.end()
    remembered.remember(loop.state.look, for: store.path)
    if let lost = loop.unsaved {
      throw Failure(
        words(
          "Ikke gemt: \(lost.count). \(lost.failure?.danish ?? "Andre ændrede det samme imens.")",
          "Not saved: \(lost.count). \(lost.failure?.english ?? "Others changed the same meanwhile.")"
        ))
    }
    if let signal = loop.signal { throw ExitCode(128 + signal) }
  }
}

/// Something that ends the program with a message.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
