internal import PlannerDomain

/// The columns of a file whose rows hold the text of an agreement.
protocol TermsColumns: PlanColumn {
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

extension CSVRow where Column: TermsColumns {
  /// The text, still without its items.
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

extension TermsColumns {
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
