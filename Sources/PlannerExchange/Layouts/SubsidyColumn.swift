internal import PlannerDomain

/// The columns of `subsidies.csv`.
enum SubsidyColumn: String, PlanColumn {
  case offering, name, amount, percent, from, until
  case mostParticipants = "most_participants"

  static let file = PlanFile.subsidies
  static let optional: Set<Self> = [.amount, .percent, .from, .until, .mostParticipants]

  func cell(of subsidy: Subsidy, of offering: Offering) -> Cell {
    switch self {
    case .offering: Cell(offering.id)
    case .name: Cell(subsidy.name)
    case .amount:
      if case .perParticipant(let amount) = subsidy.amount { .amount(amount) } else { .empty }
    case .percent:
      if case .percentOfPrice(let percent) = subsidy.amount { .number(percent) } else { .empty }
    case .from: Cell(subsidy.from)
    case .until: Cell(subsidy.until)
    case .mostParticipants: Cell(subsidy.mostParticipants)
    }
  }
}

extension CSVRow where Column == SubsidyColumn {
  mutating func subsidy() -> (offering: Identifier<Offering>, subsidy: Subsidy)? {
    let offering: Identifier<Offering>? = reference(.offering)
    let name = text(.name, isRequired: false)
    let amount = subsidyAmount()
    let from = date(.from)
    let until = date(.until)
    if let from, let until, until < from { report(.until, allowed: .notBefore("from")) }
    let mostParticipants = int(.mostParticipants, in: Limits.participants)
    guard let offering, let amount else { return nil }
    let subsidy = Subsidy(
      name: name, amount: amount, from: from, until: until, mostParticipants: mostParticipants)
    return (offering, subsidy)
  }

  private mutating func subsidyAmount() -> Subsidy.Amount? {
    let fields: [SubsidyColumn] = [.amount, .percent]
    switch (cell(.amount), cell(.percent)) {
    case (.some, nil): return amount(.amount).map { .perParticipant($0) }
    case (nil, .some): return int(.percent, in: Limits.percent).map { .percentOfPrice($0) }
    case (nil, nil): report(.amount, allowed: .oneFieldOf(fields.map(\.rawValue)))
    case (.some, .some): report(.percent, allowed: .oneFieldOf(fields.map(\.rawValue)))
    }
    return nil
  }
}
