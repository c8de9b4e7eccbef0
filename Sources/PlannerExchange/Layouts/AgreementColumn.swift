internal import PlannerDomain

/// The columns of `agreements.csv`.
enum AgreementColumn: String, SignedTermsColumn {
  case id, team, assignments, purpose
  case participantGoals = "participant_goals"
  case workplaceGoals = "workplace_goals"
  case setsGoals = "leader_goals"
  case makesRoom = "leader_room"
  case followsUp = "leader_follow_up"
  case sparring = "leader_sparring"
  case practiceMinutes = "practice_minutes"
  case practiceWeeks = "practice_weeks"
  case practiceNote = "practice_note"
  case cover, signatures, history

  static let file = PlanFile.agreements
  static let optional = Set(allCases).subtracting([.id, .team, .assignments, .history])
}

extension CSVRow where Column == AgreementColumn {
  mutating func agreement() -> ImplementationAgreement? {
    let id: Identifier<ImplementationAgreement>? = identifier(.id)
    let team: Identifier<Team>? = reference(.team)
    let assignments: Set<Identifier<Assignment>> = references(.assignments)
    let terms = terms()
    let signatures = self.signatures()
    let history = self.history()
    guard let id, let team, !history.isEmpty else { return nil }
    return ImplementationAgreement(
      id: id, team: team, assignments: assignments, terms: terms, signatures: signatures,
      history: history)
  }

  private mutating func history() -> [AgreementStep] {
    let states = AgreementState.allCases.filter { $0 != .active }.map(\.rawValue)
    return marks(.history, .agreementStep(states)) { mark in
      guard let state = AgreementState(rawValue: mark.word), state != .active else { return nil }
      let lapse = mark.detail.flatMap { AgreementStep.Lapse(rawValue: $0) }
      guard (mark.detail == nil) == (lapse == nil), (state == .lapsed) == (lapse != nil) else {
        return nil
      }
      return AgreementStep(state, on: mark.date, note: mark.note, because: lapse)
    }
  }
}
