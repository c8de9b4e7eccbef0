/// Something that advice can be about, with what its rules look at.
public enum AdviceSubject: Hashable, Sendable {
  case offering(Offering)
  /// With the offering and whoever takes it.
  case assignment(Assignment, Offering, Employee)
  /// With what it lacks.
  case agreement(ImplementationAgreement, AgreementCheck)
  case employee(Employee)
  case team(Team)

  /// Nil for an entry that is not there, or that no rule is about.
  public init?(_ key: EntryKey, in municipality: Municipality) {
    switch key {
    case .offering(let id):
      guard let offering = municipality.offerings[id] else { return nil }
      self = .offering(offering)
    case .assignment(let id):
      guard let assignment = municipality.assignments[id],
        let offering = municipality.offerings[assignment.offering],
        let employee = municipality.employees[assignment.employee]
      else { return nil }
      self = .assignment(assignment, offering, employee)
    case .agreement(let id):
      guard let agreement = municipality.agreements[id] else { return nil }
      self = .agreement(agreement, AgreementCheck(of: agreement, in: municipality))
    case .employee(let id):
      guard let employee = municipality.employees[id] else { return nil }
      self = .employee(employee)
    case .team(let id):
      guard let team = municipality.teams[id] else { return nil }
      self = .team(team)
    default: return nil
    }
  }

  var kind: AdviceRuleID.SubjectKind {
    switch self {
    case .offering: .offering
    case .assignment: .assignment
    case .agreement: .agreement
    case .employee: .employee
    case .team: .team
    }
  }

  var name: String {
    switch self {
    case .offering(let offering): offering.id.rawValue
    case .assignment(let assignment, _, _): assignment.id.rawValue
    case .agreement(let agreement, _): agreement.id.rawValue
    case .employee(let employee): employee.id.rawValue
    case .team(let team): team.id.rawValue
    }
  }
}
