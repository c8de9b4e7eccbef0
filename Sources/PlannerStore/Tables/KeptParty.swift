internal import PlannerDomain

/// Someone who signs, as columns.
struct KeptParty {
  enum Spelling: String {
    case participant, leader
    case humanResources = "human-resources"
  }

  let spelling: Spelling
  let employee: Identifier<Employee>?

  init(_ party: AgreementParty) {
    employee = party.employee
    spelling =
      switch party {
      case .participant: .participant
      case .leader: .leader
      case .humanResources: .humanResources
      }
  }
}
