public import PlannerDomain

/// What is overdue and what is due soon, for a mail or another program.
public struct DueReport: Sendable {
  /// Whose duties are told.
  public enum Scope: Hashable, Sendable {
    case everyone
    case only(DutyList.Scope)
  }

  /// The fields are lasting: other programs read them.
  public struct Entry: Encodable, Sendable {
    /// As commands call it: `agreement/number`, or a goal's identifier; nil for ratings and signatures.
    public let duty: String?
    /// `item`, `goal`, `rating` or `signature`.
    public let kind: String
    public let text: String
    /// As in `2026-12-14`; nil while the course that it is counted from has no dates.
    public let due: String?
    public let overdue: Bool
    /// Negative while it is not due yet.
    public let daysOverdue: Int?
    /// Who is to do it, by name; empty for HR and where there is no leader.
    public let people: [String]
    /// `participant`, `leader`, `human-resources` or `employee`.
    public let owner: String
    public let team: String
    public let agreement: String
    public let offering: String
  }

  public let day: CivilDate
  public let until: CivilDate
  public let entries: [Entry]
  /// What those who have left still hold, and how it is handed on; told of everyone's duties alone.
  public let leavers: [String]
  /// One line for each duty below headings, in the language asked for.
  public let lines: [String]

  public var overdue: Int { entries.count(where: \.overdue) }

  /// - Parameter days: how many days ahead is soon.
  public init(
    of municipality: Municipality, _ scope: Scope, on today: CivilDate, days: Int,
    language: Language
  ) {
    day = today
    until = today.adding(days: days)
    let domain: DutyList.Scope = if case .only(let only) = scope { only } else { .everyone }
    let duties = DutyList(of: domain, in: municipality, on: today, until: until).duties
    let words = Words(language)
    var telling = FollowUpTelling(words, municipality)
    var entries: [Entry] = []
    var overdueLines: [String] = []
    var soonLines: [String] = []
    for duty in duties {
      let told = telling.told(.open(duty), on: today)
      let line = [
        told.day.map { $0.description } ?? "", told.when, told.who, told.what, told.about,
      ].joined(separator: " · ").onOneLine
      if told.isOverdue { overdueLines.append("! " + line) } else { soonLines.append("  " + line) }
      entries.append(
        Entry(
          duty: duty.subject.lastingName, kind: duty.subject.kind, text: told.what,
          due: duty.due?.description,
          overdue: told.isOverdue, daysOverdue: duty.due.map { $0.days(until: today) },
          people: duty.people.map(telling.name), owner: duty.owner.kind, team: told.team,
          agreement: duty.agreement.rawValue,
          offering: municipality.agreements[duty.agreement]
            .flatMap { municipality.offering(of: $0)?.title } ?? ""))
    }
    self.entries = entries
    leavers =
      scope == .everyone
      ? LeaverNotes(municipality, in: language).behind(on: today, told: .command) : []
    let told = words.followUp
    lines =
      (overdueLines.isEmpty
        ? [told.nothingOverdue] : [told.overdueHeading(overdueLines.count)] + overdueLines)
      + [""]
      + (soonLines.isEmpty
        ? [told.nothingDue(days)] : [told.dueHeading(soonLines.count, days)] + soonLines)
      + (leavers.isEmpty ? [] : ["", told.leavers] + leavers.map { "! " + $0 })
  }
}

extension DueReport: Encodable {
  private enum Field: String, CodingKey {
    case date, until, overdue, due, leavers
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Field.self)
    try fields.encode(day.description, forKey: .date)
    try fields.encode(until.description, forKey: .until)
    try fields.encode(overdue, forKey: .overdue)
    try fields.encode(entries, forKey: .due)
    try fields.encode(leavers, forKey: .leavers)
  }
}

extension DueReport.Scope {
  /// Whose duties a name stands for: `HR`, an employee or a team, in full or the beginning of one
  /// only; none or several where it is not clear.
  public static func named(
    _ name: String, in municipality: Municipality, on today: CivilDate
  ) -> [(name: String, scope: Self)] {
    let wanted = DanishText.sortKey(name.trimmed)
    let hr: (name: String, scope: Self) = ("HR", .only(.humanResources))
    let people = municipality.employees.values
      .filter { $0.left.map { today <= $0 } ?? true }
      .map { (name: $0.name, scope: Self.only(.person($0.id))) }
    let teams = municipality.teams.values.map { (name: $0.name, scope: Self.only(.team($0.id))) }
    let all = ([hr] + people + teams).map { (key: DanishText.sortKey($0.name), found: $0) }
    if let known = identified(name, in: municipality) { return [known] }
    let exact = all.filter { $0.key == wanted }
    let found = exact.isEmpty ? all.filter { $0.found.name.hasBeginning(name.trimmed) } : exact
    return found.map(\.found).sortedByName(\.name)
  }

  /// Whose identifier it is, if anyone's.
  private static func identified(
    _ name: String, in municipality: Municipality
  ) -> (name: String, scope: Self)? {
    if let person = municipality.employees[Identifier(name)] {
      return (person.name, .only(.person(person.id)))
    }
    return municipality.teams[Identifier(name)].map { ($0.name, .only(.team($0.id))) }
  }
}

extension String {
  /// Whatever the case of its letters.
  fileprivate func hasBeginning(_ beginning: String) -> Bool {
    !beginning.isEmpty && lowercased().hasPrefix(beginning.lowercased())
  }
}

extension DueDuty.Subject {
  /// What commands call it: `agreement/number`, or a goal's identifier; nil for what they do not take.
  public var lastingName: String? {
    switch self {
    case .duty(.item(let agreement, let number)): "\(agreement)/\(number)"
    case .duty(.goal(let id)): id.rawValue
    case .signature, .rating: nil
    }
  }

  /// A lasting name.
  fileprivate var kind: String {
    switch self {
    case .duty(.item): "item"
    case .duty(.goal): "goal"
    case .rating: "rating"
    case .signature: "signature"
    }
  }
}

extension DutyOwner {
  /// A lasting name.
  fileprivate var kind: String {
    switch self {
    case .participant: "participant"
    case .leader: "leader"
    case .humanResources: "human-resources"
    case .employee: "employee"
    }
  }
}
