internal import PlannerDomain

/// The columns of `agreements.csv`; earlier texts are in `agreement_versions.csv`.
enum AgreementColumn: String, SignedTermsColumn {
  case id, team, assignments, purpose
  case participantGoals = "participant_goals"
  case workplaceGoals = "workplace_goals"
  case goalOrder = "goal_order"
  case setsGoals = "leader_goals"
  case makesRoom = "leader_room"
  case followsUp = "leader_follow_up"
  case sparring = "leader_sparring"
  case leaderOrder = "leader_order"
  case practiceMinutes = "practice_minutes"
  case practiceWeeks = "practice_weeks"
  case practiceNote = "practice_note"
  case cover, signatures, events, history

  static let file = PlanFile.agreements
  static let optional = Set(allCases).subtracting([.id, .team, .assignments, .history])

  /// - Parameter events: those that are not told with the items.
  func cell(of agreement: ImplementationAgreement, _ events: [DutyEvent]) -> Cell {
    switch self {
    case .id: Cell(agreement.id)
    case .team: Cell(agreement.team)
    case .assignments: Cell(agreement.assignments)
    case .signatures: Cell(list: agreement.signatures.map(\.mark.text))
    case .events: Cell(list: events.map { $0.mark(naming: "#\($0.item)").text })
    case .history: Cell(list: agreement.history.map(\.mark.text))
    default: cell(of: agreement.terms) ?? .empty
    }
  }
}

extension CSVRow where Column == AgreementColumn {
  mutating func agreement() -> ImplementationAgreement? {
    let id: Identifier<ImplementationAgreement>? = identifier(.id)
    let team: Identifier<Team>? = reference(.team)
    let assignments: Set<Identifier<Assignment>> = references(.assignments)
    let terms = terms()
    let signatures = self.signatures()
    let events = dutyEvents(.events, naming: "#1") { word in
      let parts = word.parts(between: "#")
      guard parts.count == 2, let item = Int(parts[1]), Limits.itemNumbers.contains(item)
      else { return nil }
      return (item, parts[0])
    }
    let history = self.history()
    guard let id, let team, !history.isEmpty else { return nil }
    return ImplementationAgreement(
      id: id, team: team, assignments: assignments, terms: terms, signatures: signatures,
      events: events, history: history)
  }

  private mutating func history() -> [AgreementStep] {
    let states = AgreementState.allCases.filter { $0 != .active }.map(\.rawValue)
    return marks(.history, .agreementStep(states)) { mark in
      guard let state = AgreementState(rawValue: mark.word), state != .active else { return nil }
      let lapse = mark.detail.flatMap { AgreementStep.Lapse(rawValue: $0) }
      guard (mark.detail == nil) == (lapse == nil), (state == .lapsed) == (lapse != nil) else {
        return nil
      }
      return AgreementStep(state, on: mark.date, by: mark.actor, note: mark.note, because: lapse)
    }
  }
}

extension AgreementStep {
  fileprivate var mark: DatedMark {
    DatedMark(state.rawValue, lapse?.rawValue, on: date, by: actor, note)
  }
}
