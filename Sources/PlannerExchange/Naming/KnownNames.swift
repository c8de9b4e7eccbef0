internal import PlannerDomain

/// What rows may refer to: what is in the municipality already and what the files bring, by
/// identifier, by number, or by a name that only one has.
///
/// One for all rows, so that none carries a copy.
final class KnownNames {
  /// What is in the municipality.
  private let municipality: Municipality
  /// What the files bring, by kind.
  private var brought: [EntryKind: Set<String>] = [:]
  /// The identifiers of each kind by what they are called, made plain.
  private var called: [EntryKind: [String: Set<String>]] = [:]
  /// The last number that was put after a beginning, so that none is tried again.
  private var lastNumbers: [EntryKind: [String: Int]] = [:]

  init(in municipality: Municipality) {
    self.municipality = municipality
    note(.theme, municipality.themes.values) { [$0.name] }
    note(.provider, municipality.providers.values) { [$0.name] }
    note(.competence, municipality.competences.values) { [$0.name] }
    note(.role, municipality.roles.values) { [$0.title] }
    note(.team, municipality.teams.values) { [$0.name] }
    note(.employee, municipality.employees.values) { [$0.name, $0.number] }
    note(.offering, municipality.offerings.values) { [$0.title] }
  }

  private func note<Entity: Identifiable>(
    _ kind: EntryKind, _ entities: some Sequence<Entity>, names: (Entity) -> [String]
  ) where Entity.ID == Identifier<Entity> {
    for entity in entities { name(kind, entity.id.rawValue, names(entity)) }
  }

  private func name(_ kind: EntryKind, _ id: String, _ names: [String]) {
    for name in names.map(DanishNames.plain) where !name.isEmpty {
      called[kind, default: [:]][name, default: []].insert(id)
    }
  }

  /// Takes in a row of the files.
  func take(_ kind: EntryKind, _ id: String, called names: [String]) {
    brought[kind, default: []].insert(id)
    name(kind, id, names)
  }

  func isKnown(_ kind: EntryKind, _ id: String) -> Bool {
    municipality.holds(kind, id) || brought[kind]?.contains(id) == true
  }

  /// What the municipality holds under an identifier.
  func entry(_ kind: EntryKind, _ id: String) -> Entry? { municipality.entry(kind, id) }

  /// The identifier that a text is, or that only one of the kind is called by; nil for none.
  func id(of kind: EntryKind, called text: String) -> String? {
    if isKnown(kind, text) { return text }
    let found = called[kind]?[DanishNames.plain(text)] ?? []
    return found.count == 1 ? found.first : nil
  }

  /// An identifier for something new that is called so, as near to the name as may be.
  func newID(of kind: EntryKind, called name: String) -> String {
    let words = DanishText.foldedBytes(of: name).bytes.split { byte in
      !byte.isDigit && !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }
    let base = Array(words.joined(separator: [UInt8(ascii: "-")]))
    /// The beginning of it, with room for so many bytes after.
    func beginning(leaving room: Int) -> String {
      var start = base.prefix(24 - room)
      if start.last == UInt8(ascii: "-") { start.removeLast() }
      return start.isEmpty ? kind.rawValue : String(decoding: start, as: UTF8.self)
    }
    let plain = beginning(leaving: 0)
    guard isKnown(kind, plain) else { return plain }
    var digits = 1
    var end = 10
    while true {
      let start = beginning(leaving: 1 + digits)
      var number = max(lastNumbers[kind]?[start] ?? 1, end / 10 - 1) + 1
      while number < end, isKnown(kind, "\(start)-\(number)") { number += 1 }
      lastNumbers[kind, default: [:]][start] = number
      if number < end { return "\(start)-\(number)" }
      digits += 1
      end *= 10
    }
  }
}

extension Municipality {
  /// Whether it holds something of a kind that other rows can refer to.
  fileprivate func holds(_ kind: EntryKind, _ id: String) -> Bool {
    switch kind {
    case .theme: themes[Identifier(id)] != nil
    case .provider: providers[Identifier(id)] != nil
    case .competence: competences[Identifier(id)] != nil
    case .role: roles[Identifier(id)] != nil
    case .team: teams[Identifier(id)] != nil
    case .employee: employees[Identifier(id)] != nil
    case .record: records[Identifier(id)] != nil
    case .offering: offerings[Identifier(id)] != nil
    case .assignment: assignments[Identifier(id)] != nil
    case .session: sessions[Identifier(id)] != nil
    default: entry(kind, id) != nil
    }
  }

  /// What it holds of a kind that other rows can refer to.
  fileprivate func entry(_ kind: EntryKind, _ id: String) -> Entry? {
    let key: EntryKey? =
      switch kind {
      case .theme: .theme(Identifier(id))
      case .provider: .provider(Identifier(id))
      case .competence: .competence(Identifier(id))
      case .role: .role(Identifier(id))
      case .team: .team(Identifier(id))
      case .employee: .employee(Identifier(id))
      case .record: .record(Identifier(id))
      case .offering: .offering(Identifier(id))
      case .package: .package(Identifier(id))
      case .requisition: .requisition(Identifier(id))
      case .session: .session(Identifier(id))
      case .assignment: .assignment(Identifier(id))
      case .agreementTemplate: .agreementTemplate(Identifier(id))
      case .agreement: .agreement(Identifier(id))
      case .followUpGoal: .followUpGoal(Identifier(id))
      case .rating: .rating(Identifier(id))
      case .strategy: .strategy(Identifier(id))
      // Nothing refers to these by a word.
      case .profile, .budget, .adviceDismissal: nil
      }
    return key.flatMap { self[$0] }
  }
}
