internal import PlannerDomain

/// The columns of `requisitions.csv`.
enum RequisitionColumn: String, PlanColumn {
  case id, offering, teams, partners, price, least, most, state

  static let file = PlanFile.requisitions
  static let optional: Set<Self> = [.partners, .state]

  func cell(of requisition: Requisition) -> Cell {
    switch self {
    case .id: Cell(requisition.id)
    case .offering: Cell(requisition.offering)
    case .teams: Cell(requisition.teams)
    case .partners: Cell(list: requisition.partners)
    case .price: Cell(requisition.price)
    case .least: Cell(requisition.leastParticipants)
    case .most: Cell(requisition.mostParticipants)
    case .state: Cell(requisition.state)
    }
  }
}

extension CSVRow where Column == RequisitionColumn {
  mutating func requisition() -> Requisition? {
    let id: Identifier<Requisition>? = identifier(.id)
    let offering: Identifier<Offering>? = reference(.offering)
    let teams: Set<Identifier<Team>> = references(.teams)
    let partners = texts(.partners)
    let price = amount(.price)
    let least = int(.least, in: Limits.participants)
    let most = int(.most, in: Limits.participants.from(least))
    let state: Requisition.State = choice(.state) ?? .planned
    guard let id, let offering, let price, let least, let most else { return nil }
    return Requisition(
      id: id, offering: offering, teams: teams, partners: partners, price: price,
      leastParticipants: least, mostParticipants: most, state: state)
  }
}
