import PlannerDomain
import PlannerTUI

/// Finds what is meant by a name: an identifier, a name in full, or the beginning of one only.
struct Finder {
  private let desk: Desk
  private let municipality: Municipality
  private let today: CivilDate

  init(_ desk: Desk, _ municipality: Municipality, on today: CivilDate) {
    self.desk = desk
    self.municipality = municipality
    self.today = today
  }

  private var speech: EntrySpeech { EntrySpeech(desk.language, municipality) }

  /// The one entry of a kind that a name stands for.
  func key(_ kind: EntryKind, _ name: String) throws -> EntryKey {
    if case .agreement = kind { return .agreement(try agreement(name, about: nil).id) }
    return try only(named(kind, name), named: name, kind)
  }

  /// What a name may stand for; several with their identifiers.
  private func named(_ kind: EntryKind, _ name: String) -> [(name: String, value: EntryKey)] {
    let all = municipality.entries(of: kind)
    if let exact = all.first(where: { $0.key.text == name }) {
      return [(speech.title(of: exact.key), exact.key)]
    }
    let named = all.map { (name: speech.title(of: $0), value: $0.key) }
    let wanted = DanishText.sortKey(name.trimmed)
    var found = named.filter { DanishText.sortKey($0.name) == wanted }
    if found.isEmpty, case .employee = kind {
      found = all.compactMap { entry in
        if case .employee(let person) = entry, !person.number.isEmpty, person.number == name {
          (person.name, entry.key)
        } else {
          nil
        }
      }
    }
    if found.isEmpty {
      let beginning = name.trimmed.lowercased()
      found = named.filter { !beginning.isEmpty && $0.name.lowercased().hasPrefix(beginning) }
    }
    if found.isEmpty {
      let beginnings = name.lowercased().split(separator: " ")
      found = named.filter { Self.words($0.name.lowercased(), begin: beginnings) }
    }
    return found.count == 1
      ? found : found.map { ("\($0.name)  (\($0.value.text))", $0.value) }
  }

  /// Whether a title's first words begin so, each with one of them, as in `Mod 2027`.
  private static func words(_ title: String, begin beginnings: [Substring]) -> Bool {
    let words = title.split(separator: " ")
    return beginnings.count > 1 && beginnings.count <= words.count
      && zip(words, beginnings).allSatisfy { $0.hasPrefix($1) }
  }

  /// The one thing found; ends the command with the candidates where it is not clear.
  func only<Value>(
    _ found: [(name: String, value: Value)], named name: String, _ kind: EntryKind
  ) throws -> Value {
    if found.count == 1 { return found[0].value }
    let word = speech.kind(kind).lowercased()
    if found.isEmpty, case .theme = kind,
      let theme = SurveyTheme.called(name).map({ Theme($0).name })
    {
      throw desk.failure(
        desk.words(
          "»\(theme)« er et af undersøgelsens temaer, som ligger fast.",
          "“\(theme)” is one of the survey's themes, which are fixed."))
    }
    guard !found.isEmpty else {
      throw desk.failure(
        desk.words("»\(name)« findes ikke (\(word)).", "There is no \(word) “\(name)”."))
    }
    let names = found.prefix(8).map(\.name).sorted()
    throw desk.failure(
      desk.words("»\(name)« kan være:", "“\(name)” may be:") + "\n"
        + names.map { "  \($0)" }.joined(separator: "\n") + (found.count > 8 ? "\n  …" : ""))
  }

  func person(_ name: String) throws -> Identifier<Employee> {
    Identifier(try key(.employee, name).text)
  }
  func team(_ name: String) throws -> Identifier<Team> { Identifier(try key(.team, name).text) }
  func offering(_ name: String) throws -> Identifier<Offering> {
    Identifier(try key(.offering, name).text)
  }
  func competence(_ name: String) throws -> Identifier<Competence> {
    Identifier(try key(.competence, name).text)
  }

  /// A session of an offering: by its identifier, or by a day of it; nil for `none`.
  func session(
    _ name: String, of offering: Identifier<Offering>
  ) throws -> Identifier<CourseSession>? {
    if ["none", "ingen"].contains(name.lowercased()) { return nil }
    let all = municipality.sessions.values.filter { $0.offering == offering }
    if let exact = all.first(where: { $0.id.rawValue == name }) { return exact.id }
    let day = speech.date(name)
    let found = all.filter { session in day.map { session.days.contains($0) } ?? false }
    let offered = found.isEmpty ? all.filter { $0.isComing(on: today) } : found
    if found.count == 1 { return found[0].id }
    let list = offered.sorted { $0.start < $1.start }.prefix(8)
      .map { "  \($0.id)  \(speech.title(of: .session($0.id)))" }
    throw desk.failure(
      ([
        desk.words("»\(name)« er ikke ét af holdene:", "“\(name)” is not one of the sessions:")
      ] + list).joined(separator: "\n"))
  }

  // MARK: - Assignments

  /// Whose education is meant: an assignment by its identifier, or an offering with the people who
  /// take it, or with the session that all of them take.
  func assignments(
    _ name: String, for people: [String], session: String?, year: Int?,
    fitting: (Assignment) -> Bool = { _ in true }
  ) throws -> [Assignment] {
    if let exact = municipality.assignments[Identifier(name)] { return [exact] }
    let offering = try offering(name)
    let run = try session.map { try self.session($0, of: offering) }
    let all = municipality.assignments(to: offering).filter { assignment in
      (run == nil || assignment.session == run) && (year == nil || assignment.year == year)
    }
    guard !people.isEmpty else {
      guard run != nil else {
        throw desk.failure(
          desk.words(
            "Sig hvem med --for, eller hvilket hold med --session.",
            "Say who with --for, or which session with --session."), status: .usage)
      }
      return try some(all.filter(fitting), of: name)
    }
    return try people.map { person in
      let id = try self.person(person)
      let own = all.filter { $0.employee == id }
      let best =
        [own.filter(fitting), own.filter { $0.state.isLive }, own]
        .first { !$0.isEmpty } ?? []
      return try only(
        best.map { ("\($0.id)  \(speech.title(of: .assignment($0.id))) \($0.year)", $0) },
        named: "\(person), \(name)", .assignment)
    }
  }

  private func some(_ found: [Assignment], of name: String) throws -> [Assignment] {
    guard !found.isEmpty else {
      throw desk.failure(
        desk.words("Ingen er på vej til »\(name)«.", "No one is on the way to “\(name)”."))
    }
    return found.sorted { $0.id < $1.id }
  }

  // MARK: - Agreements and duties

  /// An agreement: by its identifier, or by someone whom it is with.
  ///
  /// - Parameter offering: what it is about, where the person has several.
  func agreement(_ name: String, about offering: String?) throws -> ImplementationAgreement {
    if let exact = municipality.agreements[Identifier(name)] { return exact }
    let people = named(.employee, name)
    guard !people.isEmpty else {
      throw desk.failure(
        desk.words(
          "Der er ingen aftale »\(name)«, og ingen medarbejder hedder sådan.",
          "There is no agreement “\(name)”, and no employee is called so."))
    }
    let person = Identifier<Employee>(try only(people, named: name, .employee).text)
    let about = try offering.map { try self.offering($0) }
    let all = municipality.assignments(of: person)
      .filter { about == nil || $0.offering == about }
      .flatMap { municipality.agreements(covering: $0.id) }
    let open = all.filter { !$0.recorded.isOver }
    return try only(
      (open.isEmpty ? all : open).map {
        ("\($0.id)  \(speech.title(of: .agreement($0.id)))", $0)
      }, named: name, .agreement)
  }

  /// What someone has promised: an item as `agreement/number`, or a goal by its identifier or text.
  func duty(_ name: String) throws -> Duty {
    let parts = name.split(separator: "/").map(String.init)
    if parts.count == 2, let number = Int(parts[1]) {
      guard let agreement = municipality.agreements[Identifier(parts[0])] else {
        throw desk.failure(
          desk.words("Der er ingen aftale »\(parts[0])«.", "There is no agreement “\(parts[0])”."))
      }
      guard agreement.terms.item(number) != nil else {
        throw desk.failure(
          desk.words(
            "Aftalen har intet punkt \(number).", "The agreement has no item \(number)."))
      }
      return .item(agreement.id, number)
    }
    return .goal(Identifier(try key(.followUpGoal, name).text))
  }
}

extension SurveyTheme {
  /// The one that a name stands for.
  static func called(_ name: String) -> SurveyTheme? {
    let wanted = DanishText.sortKey(name.trimmed)
    return allCases.first {
      $0.rawValue == name || DanishText.sortKey(Theme($0).name) == wanted
    }
  }
}
