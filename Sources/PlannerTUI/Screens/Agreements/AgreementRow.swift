import PlannerDomain

/// A row of the list: an agreement, or an assignment that requires one and has none.
enum AgreementRow: TeamRow {
  case missing(AgreementList.Missing)
  case agreement(AgreementList.Row)

  enum ID: Hashable, Sendable {
    case missing(Identifier<Assignment>)
    case agreement(Identifier<ImplementationAgreement>)
  }

  var id: ID {
    switch self {
    case .missing(let missing): .missing(missing.assignment)
    case .agreement(let row): .agreement(row.agreement)
    }
  }

  var group: AgreementGroup {
    switch self {
    case .missing: .missing
    case .agreement(let row): AgreementGroup(row.state)
    }
  }

  var team: Identifier<Team> {
    switch self {
    case .missing(let missing): missing.team
    case .agreement(let row): row.team
    }
  }

  /// When the course begins; nil while there are no dates.
  var start: CivilDate? {
    switch self {
    case .missing(let missing): missing.start
    case .agreement(let row): row.course?.first
    }
  }

  func assignments(in municipality: Municipality) -> [Identifier<Assignment>] {
    switch self {
    case .missing(let missing): [missing.assignment]
    case .agreement(let row):
      municipality.agreements[row.agreement].map { municipality.covered(by: $0).map(\.id) } ?? []
    }
  }

  func offering(in municipality: Municipality) -> Offering? {
    switch self {
    case .missing(let missing):
      municipality.assignments[missing.assignment].flatMap { municipality.offerings[$0.offering] }
    case .agreement(let row):
      municipality.agreements[row.agreement].flatMap { municipality.offering(of: $0) }
    }
  }

  /// Those who take the education, by name.
  func people(in municipality: Municipality) -> [String] {
    switch self {
    case .missing(let missing):
      municipality.assignments[missing.assignment]
        .flatMap { municipality.employees[$0.employee]?.name }.map { [$0] } ?? []
    case .agreement(let row):
      municipality.agreements[row.agreement]
        .map { municipality.participants(of: $0).map(\.name) } ?? []
    }
  }
}

extension AgreementRow {
  /// What is missing first, then by state and course start.
  static func rows(
    of team: Identifier<Team>, in municipality: Municipality, on today: CivilDate
  ) -> [AgreementRow] {
    let list = AgreementList(of: municipality, team: team, on: today)
    return list.missing.map(AgreementRow.missing) + list.rows.map(AgreementRow.agreement)
  }

  static func searchTexts(
    of rows: [AgreementRow], in municipality: Municipality, _ language: Language
  ) -> [[String]] {
    rows.map { row in
      let rest = [row.offering(in: municipality)?.title, municipality.teams[row.team]?.name]
      return row.people(in: municipality) + rest.compactMap(\.self)
    }
  }
}
