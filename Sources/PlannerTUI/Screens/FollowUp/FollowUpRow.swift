import PlannerDomain

/// A row of a list of duties or ratings.
enum FollowUpRow: TeamRow {
  case open(DueDuty)
  /// An item or goal that has fallen due, whatever became of it.
  case settled(Duty)
  case rating(Identifier<TransferRating>)

  enum ID: Hashable, Sendable {
    case open(DueDuty.Subject, Identifier<ImplementationAgreement>)
    case settled(Duty)
    case rating(Identifier<TransferRating>)
  }

  var id: ID {
    switch self {
    case .open(let duty): .open(duty.subject, duty.agreement)
    case .settled(let duty): .settled(duty)
    case .rating(let id): .rating(id)
    }
  }

  /// The item or goal that it is about; nil for signatures and ratings.
  var duty: Duty? {
    switch self {
    case .open(let due): if case .duty(let duty) = due.subject { duty } else { nil }
    case .settled(let duty): duty
    case .rating: nil
    }
  }

  func agreement(in municipality: Municipality) -> Identifier<ImplementationAgreement>? {
    switch self {
    case .open(let duty): duty.agreement
    case .settled(.item(let id, _)): id
    case .settled(.goal(let id)): municipality.followUpGoals[id]?.agreement
    case .rating(let id):
      municipality.ratings[id].flatMap { municipality.agreement(about: $0.assignment)?.id }
    }
  }
}

extension FollowUpRow {
  /// All that is open by a team's agreements.
  static func rows(
    of team: Identifier<Team>, in municipality: Municipality, on today: CivilDate
  ) -> [FollowUpRow] {
    DutyList(of: .team(team), in: municipality, on: today).duties.map(FollowUpRow.open)
  }

  static func searchTexts(
    of rows: [FollowUpRow], in municipality: Municipality, _ language: Language
  ) -> [[String]] {
    var telling = FollowUpTelling(Words(language), municipality)
    return rows.map { telling.searchText(of: $0) }
  }
}
