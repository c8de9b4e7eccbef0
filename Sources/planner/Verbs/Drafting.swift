import PlannerDomain
import PlannerStore
import PlannerTUI

/// An edit being put together from what was said, against the plan as it stands.
struct Drafting {
  let desk: Desk
  let municipality: Municipality
  /// Where the plan is kept, with its journal.
  let store: any MunicipalityStore
  let today = Machine.today
  private(set) var answers = Answers()
  var identifiers = IdentifierSource(seed: .random(in: 0 ... .max))
  /// What the journal is to call the act, where not by its verb.
  var what: String?

  init(_ desk: Desk, _ kept: KeptMunicipality, in store: any MunicipalityStore) {
    self.desk = desk
    municipality = kept.municipality
    self.store = store
  }

  /// Takes what was said; ends the command where it is none of what a field can be.
  mutating func take(_ answers: Answers) throws {
    self.answers = answers
    if let misfit = answers.misfit {
      throw notOne(of: misfit.field.name, misfit.text, misfit.field.choices)
    }
  }

  var speech: EntrySpeech { EntrySpeech(desk.language, municipality) }

  var find: Finder { Finder(desk, municipality, on: today) }

  /// What a field says; ends the command where nothing was said.
  func needed(_ field: String) throws -> String {
    guard let text = answers.text(field), !text.isBlank else { throw missing(field) }
    return text
  }

  func missing(_ field: String) -> Failure {
    let place = answers.place(of: field)
    return desk.failure(desk.words("\(place) mangler.", "\(place) is missing."), status: .usage)
  }

  /// The reason, or an empty text.
  var reason: String { answers.text("reason") ?? "" }

  /// A day as people write it; today where nothing was said.
  ///
  /// - Parameter isToCome: whether a day without a year is the next such day.
  func day(_ field: String, isToCome: Bool = false) throws -> CivilDate {
    guard let text = answers.text(field) else { return today }
    guard let day = speech.date(text, from: isToCome ? today : nil) else {
      throw notOne(of: field, text)
    }
    return day
  }

  /// One of some choices by its lasting name; nil where nothing was said.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ field: String, _: Choice.Type = Choice.self
  ) throws -> Choice? {
    guard let text = answers.text(field) else { return nil }
    guard let choice = Choice(rawValue: text) else {
      throw notOne(of: field, text, Choice.allCases.map(\.rawValue))
    }
    return choice
  }

  func number(_ field: String, in range: ClosedRange<Int>) throws -> Int? {
    guard let text = answers.text(field) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw notOne(of: field, text, ["\(range.lowerBound)–\(range.upperBound)"])
    }
    return number
  }

  func notOne(of field: String, _ text: String, _ choices: [String] = []) -> Failure {
    let list = choices.isEmpty ? "" : ": " + choices.joined(separator: ", ")
    let place = answers.place(of: field)
    return desk.failure(
      desk.words(
        "\(place) kan ikke være »\(text)«\(list).", "“\(text)” does not fit \(place)\(list)."),
      status: .usage)
  }

  /// The edits as one; the only one as it is.
  func together(_ edits: [Edit]) -> Edit { edits.count == 1 ? edits[0] : .together(edits) }
}
