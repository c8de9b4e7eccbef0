import PlannerDomain
import PlannerExchange

@testable import PlannerTUI

/// The program on the sample data, on a day that does not move, told by keys and seen as lines.
struct Story {
  static let today = CivilDate("2026-11-22") ?? CivilDate(dayNumber: 0)

  static let sample: Municipality = {
    let folder = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    return Municipality(entries: PlanFolder(path: "/\(folder)/sample-data").read().entries)
  }()

  /// What there is to say about the sample data as it is, which many stories begin with.
  private static let sampleAdvice: AdviceBook.Answer = {
    AdviceBook.Question(
      municipality: sample, basis: .init(version: 0, today: today),
      teams: sample.teams.keys.sorted(), catalogue: nil
    ).answer()
  }()

  private static func answer(
    to question: AdviceBook.Question, isSample: Bool
  ) -> AdviceBook.Answer {
    isSample && question.basis == sampleAdvice.basis ? sampleAdvice : question.answer()
  }

  var state: AppState
  /// What the files of partners hold, by their paths.
  var partners: [String: Result<PartnerDemand, Trouble>] = [:]
  /// What reads the files that are to be brought in.
  var desk = ImportDesk.none
  /// What is kept of what was being written, beside the plan.
  var unfinished: [String: UnfinishedText] = [:]
  private let isSample: Bool

  init(
    _ other: Municipality? = nil, size: Size = Size(columns: 120, rows: 40),
    language: Language = .english, actor: Actor = Actor(name: "Tester"), planYear: Int? = nil,
    desk: ImportDesk = .none
  ) {
    self.desk = desk
    isSample = other == nil
    state = AppState(
      municipality: other ?? Self.sample, revision: 1, language: language, today: Self.today,
      actor: actor, seed: 1, planYear: planYear, importKinds: desk.kinds)
    send(.resized(size))
  }

  /// Presses keys in the notation of `Key(_:)`, parted by spaces; everything is kept at once.
  mutating func press(_ keys: String) {
    for notation in keys.split(separator: " ") {
      guard let key = Key(String(notation)) else {
        preconditionFailure("no key: \(notation)")
      }
      send(.key(key))
    }
  }

  mutating func type(_ text: String) {
    for character in text { send(.key(.character(character))) }
  }

  mutating func send(_ event: TerminalEvent) { happen(.terminal(event)) }

  mutating func happen(_ event: AppEvent) {
    var effects = update(&state, event)
    while let effect = effects.popLast() {
      switch effect {
      case .keep(_, let revision):
        effects += update(&state, .keeping(.kept(revision: revision + 1)))
      case .find(let question):
        guard let finding = question.answer(from: question.catalogue) else { continue }
        effects += update(&state, .found(finding))
      case .measure(let question): effects += update(&state, .measured(question.answer()))
      case .reckonStatistics(let question):
        effects += update(&state, .reckonedStatistics(question.answer))
      case .readPartner(let path):
        guard let outcome = partners[path] else { continue }
        effects += update(&state, .readPartner(PartnerAnswer(path: path, outcome: outcome)))
      case .advise(let question):
        effects += update(&state, .advised(Self.answer(to: question, isSample: isSample)))
      case .readFiles(let question):
        let preview = desk.read(question.basis.wish, question.municipality) { _ in true }
        if let preview { effects += update(&state, .importing(.read(question.basis, preview))) }
      case .keepUnfinished(let text): unfinished[text.place] = text
      case .forgetUnfinished(let place): unfinished[place] = nil
      case .findUnfinished(let place):
        if let text = unfinished[place] { effects += update(&state, .foundUnfinished(text)) }
      case .findPaths(let beginning):
        effects += update(&state, .importing(.paths(beginning, desk.paths(beginning))))
      default: break
      }
    }
  }

  var lines: [String] { view(state).lines }
  var text: String { lines.joined(separator: "\n") }
}
