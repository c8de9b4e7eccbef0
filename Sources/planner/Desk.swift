import ArgumentParser
import Glibc
import PlannerDomain
import PlannerStore
import PlannerTUI

/// A user at a machine: opens plans, shows them, and explains what goes wrong in their language.
struct Desk {
  let actor: Actor
  let language: Language
  /// How the screen was asked for; nil for a command that has none.
  let screen: ScreenOptions?
  let configuration: Configuration

  /// What is said on the command line goes before the environment, and that before the
  /// configuration file; the job that was said last goes before the file too.
  init(screen: ScreenOptions) throws {
    try self.init(
      language: screen.who.language, duty: screen.who.duty, name: screen.who.name, screen: screen)
  }

  init(
    language said: Language?, duty: Actor.Duty? = nil, name: String? = nil,
    screen: ScreenOptions? = nil
  ) throws {
    self.init(
      language: said, duty: duty, name: name, screen: screen,
      by: try ScreenOptions.configuration(
        in: said ?? Machine.wishedLanguage ?? Machine.localeLanguage))
  }

  /// - Parameter configuration: what holds, whatever the configuration file says.
  init(screen: ScreenOptions, by configuration: Configuration) {
    self.init(
      language: screen.who.language, duty: screen.who.duty, name: screen.who.name, screen: screen,
      by: configuration)
  }

  private init(
    language said: Language?, duty: Actor.Duty?, name: String?, screen: ScreenOptions?,
    by configuration: Configuration
  ) {
    self.screen = screen
    self.configuration = configuration
    language =
      said ?? Machine.wishedLanguage ?? configuration.language ?? Machine.localeLanguage
    actor = Actor(
      name: name ?? configuration.name ?? Machine.userName,
      duty: duty ?? Remembered<Actor.Duty>.duty.value ?? configuration.duty ?? .leader)
  }

  func words(_ danish: String, _ english: String) -> String {
    language == .danish ? danish : english
  }

  var importWords: ImportWords { ImportWords(say: language) }

  func open(_ path: String) throws -> SQLiteStore {
    try explaining { () throws(StoreError) in try SQLiteStore(path: path) }
  }

  /// Opens a plan that must be there already; none is made where there is no file.
  func openExisting(_ path: String) throws -> SQLiteStore {
    guard access(path, F_OK) == 0 else {
      throw failure(
        words("Der er ingen plan i \(path).", "There is no plan at \(path).") + " " + howToBegin)
    }
    guard !Machine.isEmptyFile(path) else { throw failure(isEmpty(path) + " " + howToBegin) }
    return try open(path)
  }

  /// That there is a file, but no plan in it yet.
  func isEmpty(_ path: String) -> String {
    words("\(path) er tom: der er ingen plan i den.", "\(path) is empty: there is no plan in it.")
  }

  private var howToBegin: String {
    words(
      "planner new laver en tom, og planner import henter en ind.",
      "planner new makes an empty one, and planner import brings one in.")
  }

  /// What there is in a plan that must be there already.
  func read(_ path: String) throws -> Municipality {
    try load(try openExisting(path)).municipality
  }

  /// Everything in a plan, and how far it has come.
  func load(_ store: any MunicipalityStore) throws -> KeptMunicipality {
    try during("Læser planen", "Reading the plan") {
      try explaining { () throws(StoreError) in try store.load() }
    }
  }

  /// Does a work that may take its time, and says so on a terminal.
  func during<Value>(
    _ danish: String, _ english: String, _ work: () throws -> Value
  ) rethrows -> Value {
    try Progress.during(words(danish, english), work)
  }

  /// Ends the command for a year that nothing is known of, with those there are.
  func require(_ year: Int, in municipality: Municipality) throws {
    let years = municipality.years
    guard !years.contains(year) else { return }
    let list = years.map(String.init).joined(separator: ", ")
    throw failure(
      years.isEmpty
        ? words(
          "Der er intet i \(year), og ingen andre år.",
          "There is nothing in \(year), nor in any other year.")
        : words(
          "Der er intet i \(year); der er \(list).",
          "There is nothing in \(year); there is \(list)."))
  }

  func explaining<Value>(_ body: () throws(StoreError) -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      throw failure(error.text(in: language))
    }
  }

  func writing<Value>(_ body: () throws(ExportError) -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      throw failure(ExportWords(say: language).text(error))
    }
  }

  /// Ends the program where no screen can be shown, before a file is made for nothing.
  func requireTerminal() throws {
    do {
      try CursesTerminal.check()
    } catch {
      throw failure(error.text(in: language))
    }
  }

  func failure(_ text: String, status: ExitStatus = .failed) -> Failure {
    Failure(text, in: language, status: status.rawValue)
  }

  /// Shows a plan until the user leaves.
  func work(on store: SQLiteStore, banner: String = "", planYear: Int? = nil) throws {
    let remembered = RememberedViews(plan: store.path)
    let look = remembered.load()
    let isSightEnough = (try? look.get())?.isSeenFirst ?? true
    // While it is read the terminal gets ready.
    let reading = Ahead { () throws(StoreError) in
      try isSightEnough ? store.firstSight() : store.load()
    }
    let choice = Remembered<MannerChoice>.manner
    let chosen = choice.value ?? MannerChoice()
    let own = chosen.applied(to: configuration.manner)
    let manner = screen?.manner(own) ?? own
    let terminal: CursesTerminal
    do {
      terminal = try CursesTerminal(options: .init(color: screen?.noColor != true, manner: manner))
    } catch {
      throw failure(error.text(in: language))
    }
    let loop = RunLoop(
      // Made in place: what was read first must not outlive the time when everything has been.
      state: try explaining { () throws(StoreError) in
        let kept = try reading.take()
        var state = AppState(
          municipality: kept.municipality, revision: kept.revision.rawValue,
          isWhole: !isSightEnough, language: language, today: Machine.today, actor: actor,
          seed: .random(in: 0 ... .max), banner: banner, planYear: planYear, look: try? look.get(),
          isReadOnly: store.isReadOnly, keyMap: configuration.keyMap, manner: manner,
          importKinds: ImportDesk.allKinds)
        if case .failure(let trouble) = look { state.tell(trouble) }
        return state
      }, terminal: terminal, keeper: PlanKeeper(store),
      surroundings: Surroundings(
        edit: { Editor().edit($0) }, keepViews: { remembered.keep($0, $1) },
        print: { PaperPrinter.print($0, as: $1) },
        tabulate: { TablePrinter.print($0, as: $1) },
        partner: { PartnerFile(path: $0).demand(besides: store.path, on: $1) },
        importing: ImportDesk(store), unfinished: UnfinishedFiles(plan: store.path).texts),
      clock: { Machine.today })
    loop.run()
    terminal.end()
    _ = remembered.remember(loop.state.look)
    // What the command line said of it is not kept.
    choice.keep(chosen.taking(changesFrom: manner, to: loop.state.manner))
    if let duty = screen?.who.duty { Remembered<Actor.Duty>.duty.keep(duty) }
    if let unread = loop.state.unread { throw failure(words(unread.danish, unread.english)) }
    if let lost = loop.unsaved {
      throw failure(
        words(
          "Ikke gemt: \(lost.count). \(lost.failure?.danish ?? "Andre ændrede det samme imens.")",
          "Not saved: \(lost.count). \(lost.failure?.english ?? "Others changed the same meanwhile.")"
        ))
    }
    if let signal = loop.signal { throw ExitCode(128 + signal) }
  }
}
