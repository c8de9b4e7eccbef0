/// Names one entry of a municipality.
public enum EntryKey: Hashable, Sendable {
  case profile
  case theme(Identifier<Theme>)
  case provider(Identifier<Provider>)
  case competence(Identifier<Competence>)
  case role(Identifier<Role>)
  case team(Identifier<Team>)
  case employee(Identifier<Employee>)
  case record(Identifier<CompetenceRecord>)
  case offering(Identifier<Offering>)
  case package(Identifier<CoursePackage>)
  case requisition(Identifier<Requisition>)
  case session(Identifier<CourseSession>)
  case assignment(Identifier<Assignment>)
  case budget(Budget.ID)
  case agreementTemplate(Identifier<AgreementTemplate>)
  case agreement(Identifier<ImplementationAgreement>)
  case adviceDismissal(Advice.ID)
  case followUpGoal(Identifier<FollowUpGoal>)
  case rating(Identifier<TransferRating>)
  case strategy(Identifier<EducationStrategy>)

  public var kind: EntryKind {
    switch self {
    case .profile: .profile
    case .theme: .theme
    case .provider: .provider
    case .competence: .competence
    case .role: .role
    case .team: .team
    case .employee: .employee
    case .record: .record
    case .offering: .offering
    case .package: .package
    case .requisition: .requisition
    case .session: .session
    case .assignment: .assignment
    case .budget: .budget
    case .agreementTemplate: .agreementTemplate
    case .agreement: .agreement
    case .adviceDismissal: .adviceDismissal
    case .followUpGoal: .followUpGoal
    case .rating: .rating
    case .strategy: .strategy
    }
  }

  /// The identifier as text, unique among the entries of the kind; a budget's is `team/year`,
  /// a dismissal's `rule/subject`.
  public var text: String {
    switch self {
    case .profile: ""
    case .theme(let id): id.rawValue
    case .provider(let id): id.rawValue
    case .competence(let id): id.rawValue
    case .role(let id): id.rawValue
    case .team(let id): id.rawValue
    case .employee(let id): id.rawValue
    case .record(let id): id.rawValue
    case .offering(let id): id.rawValue
    case .package(let id): id.rawValue
    case .requisition(let id): id.rawValue
    case .session(let id): id.rawValue
    case .assignment(let id): id.rawValue
    case .budget(let id): "\(id.team)/\(id.year)"
    case .agreementTemplate(let id): id.rawValue
    case .agreement(let id): id.rawValue
    case .adviceDismissal(let id): "\(id.rule.rawValue)/\(id.name)"
    case .followUpGoal(let id): id.rawValue
    case .rating(let id): id.rawValue
    case .strategy(let id): id.rawValue
    }
  }
}
