internal import PlannerDomain

/// The columns in which the text of an agreement, a template and an earlier version is written alike.
protocol TermsColumn: PlanColumn {
  static var purpose: Self { get }
  static var participantGoals: Self { get }
  static var workplaceGoals: Self { get }
  /// Which holder's goal comes when; empty where the participant's come first.
  static var goalOrder: Self { get }
  static var setsGoals: Self { get }
  static var makesRoom: Self { get }
  static var followsUp: Self { get }
  static var sparring: Self { get }
  /// Which kind of promise comes when; empty where they stand in the order of their columns.
  static var leaderOrder: Self { get }
  static var practiceMinutes: Self { get }
  static var practiceWeeks: Self { get }
  static var practiceNote: Self { get }
  static var cover: Self { get }
}

/// Those of a text that is signed.
protocol SignedTermsColumn: TermsColumn {
  static var signatures: Self { get }
}

extension CSVRow where Column: TermsColumn {
  /// The text without its items, which have a file of their own.
  mutating func terms() -> AgreementTerms {
    AgreementTerms(
      purpose: text(.purpose), goals: goals(), commitments: commitments(),
      practice: practice(.practiceMinutes, .practiceWeeks, .practiceNote), cover: text(.cover))
  }

  private mutating func goals() -> [LearningGoal] {
    let goals =
      texts(.participantGoals).map { LearningGoal(.participant, $0) }
      + texts(.workplaceGoals).map { LearningGoal(.workplace, $0) }
    return Self.arranged(goals, by: \.holder, in: sequence(.goalOrder))
  }

  private mutating func commitments() -> [LeaderCommitment] {
    let commitments =
      texts(.setsGoals).map { LeaderCommitment(.goals, $0) }
      + texts(.makesRoom).map { LeaderCommitment(.room, $0) }
      + texts(.followsUp).map { LeaderCommitment(.followUp, $0) }
      + texts(.sparring).map { LeaderCommitment(.sparring, $0) }
    return Self.arranged(commitments, by: \.kind, in: sequence(.leaderOrder))
  }

  /// The values in an order of their kinds; what it does not name comes after.
  private static func arranged<Value, Kind: Hashable>(
    _ values: [Value], by kind: (Value) -> Kind, in order: [Kind]
  ) -> [Value] {
    var rest = values
    let named = order.compactMap { next in
      rest.firstIndex { kind($0) == next }.map { rest.remove(at: $0) }
    }
    return named + rest
  }
}

extension CSVRow where Column: SignedTermsColumn {
  /// Who has signed, when, and by which name: `leader@2026-08-30=Mogens Kornmod`.
  mutating func signatures() -> [AgreementSignature] {
    var people: [String] = []
    let signatures = marks(.signatures, .signature) { mark -> AgreementSignature? in
      guard mark.detail == nil, !mark.note.isEmpty else { return nil }
      let party: AgreementParty
      switch mark.word {
      case "leader": party = .leader
      case "human-resources": party = .humanResources
      default:
        people.append(mark.word)
        party = .participant(Identifier(mark.word))
      }
      return AgreementSignature(party, name: mark.note, on: mark.date, by: mark.actor)
    }
    for person in people { refer(to: .employee, person, in: .signatures) }
    return signatures
  }
}

extension TermsColumn {
  /// What an agreement's text has in the column; nil for a column that is not about the text.
  func cell(of terms: AgreementTerms) -> Cell? {
    switch self {
    case .purpose: Cell(terms.purpose)
    case .participantGoals: Cell(list: terms.goals(of: .participant).map(\.text))
    case .workplaceGoals: Cell(list: terms.goals(of: .workplace).map(\.text))
    case .goalOrder: Cell(order: terms.goals.map(\.holder))
    case .setsGoals: Self.promises(terms, .goals)
    case .makesRoom: Self.promises(terms, .room)
    case .followsUp: Self.promises(terms, .followUp)
    case .sparring: Self.promises(terms, .sparring)
    case .leaderOrder: Cell(order: terms.commitments.map(\.kind))
    case .practiceMinutes: Cell(terms.practice?.minutesPerWeek)
    case .practiceWeeks: Cell(terms.practice?.weeks)
    case .practiceNote: Cell(terms.practice?.note ?? "")
    case .cover: Cell(terms.cover)
    default: nil
    }
  }

  private static func promises(_ terms: AgreementTerms, _ kind: LeaderCommitment.Kind) -> Cell {
    Cell(list: terms.commitments.filter { $0.kind == kind }.map(\.text))
  }
}

extension AgreementSignature {
  var mark: DatedMark {
    let word =
      switch party {
      case .leader: "leader"
      case .humanResources: "human-resources"
      case .participant(let person): person.rawValue
      }
    return DatedMark(word, on: date, by: actor, name)
  }
}
