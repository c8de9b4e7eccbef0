/// Everything that one municipality knows.
///
/// It changes only by `apply(_:on:by:)`, which keeps every rule, and by following changes that
/// have been through it elsewhere.
public struct Municipality: Hashable, Sendable {
  public internal(set) var profile = MunicipalityProfile()
  public internal(set) var themes: [Identifier<Theme>: Theme]
  public internal(set) var providers: [Identifier<Provider>: Provider] = [:]
  public internal(set) var competences: [Identifier<Competence>: Competence] = [:]
  public internal(set) var roles: [Identifier<Role>: Role] = [:]
  public internal(set) var teams: [Identifier<Team>: Team] = [:]
  public internal(set) var employees = Register<Employee>()
  public internal(set) var records = Register<CompetenceRecord>()
  public internal(set) var offerings = Register<Offering>()
  public internal(set) var packages: [Identifier<CoursePackage>: CoursePackage] = [:]
  public internal(set) var requisitions: [Identifier<Requisition>: Requisition] = [:]
  public internal(set) var sessions = Register<CourseSession>()
  public internal(set) var assignments = Register<Assignment>()
  public internal(set) var budgets: [Budget.ID: Budget] = [:]
  public internal(set) var agreementTemplates: [Identifier<AgreementTemplate>: AgreementTemplate] =
    [:]
  public internal(set) var agreements = Register<ImplementationAgreement>()
  public internal(set) var adviceDismissals: [Advice.ID: AdviceDismissal] = [:]
  public internal(set) var followUpGoals = Register<FollowUpGoal>()
  public internal(set) var ratings = Register<TransferRating>()
  public internal(set) var strategies: [Identifier<EducationStrategy>: EducationStrategy] = [:]

  var employeesOfTeam = Index<Team, Employee>()
  var employeesOfNumber = Index<Employee.Number, Employee>()
  var recordsOfEmployee = Index<Employee, CompetenceRecord>()
  var sessionsOfOffering = Index<Offering, CourseSession>()
  var assignmentsOfEmployee = Index<Employee, Assignment>()
  var assignmentsOfOffering = Index<Offering, Assignment>()
  var assignmentsOfSession = Index<CourseSession, Assignment>()
  var agreementsOfAssignment = Index<Assignment, ImplementationAgreement>()
  var agreementsOfTeam = Index<Team, ImplementationAgreement>()
  var goalsOfAgreement = Grouping<ImplementationAgreement, FollowUpGoal>()
  var ratingsOfAssignment = Grouping<Assignment, TransferRating>()

  /// A municipality that knows nothing but the survey's themes.
  public init() {
    themes = Dictionary(uniqueKeysWithValues: Theme.ofTheSurvey.map { ($0.id, $0) })
  }

  /// A municipality as it was kept; the entries are not checked again (`problems()` does).
  public init(entries: some Sequence<Entry>) {
    self.init()
    for entry in entries { take(entry) }
  }

  /// Takes in changes that were checked and kept by another writer.
  public mutating func follow(_ changes: some Sequence<Change>) {
    for change in changes { set(change.key, to: change.after) }
  }
}

extension Municipality {
  public func employees(of team: Identifier<Team>) -> [Employee] {
    employeesOfTeam[team].compactMap { employees[$0] }
  }

  public func records(of employee: Identifier<Employee>) -> [CompetenceRecord] {
    recordsOfEmployee[employee].compactMap { records[$0] }
  }

  public func sessions(of offering: Identifier<Offering>) -> [CourseSession] {
    sessionsOfOffering[offering].compactMap { sessions[$0] }
  }

  public func assignments(of employee: Identifier<Employee>) -> [Assignment] {
    assignmentsOfEmployee[employee].compactMap { assignments[$0] }
  }

  public func assignments(to offering: Identifier<Offering>) -> [Assignment] {
    assignmentsOfOffering[offering].compactMap { assignments[$0] }
  }

  /// Goes through an employee's assignments in the order of their identifiers, without making a
  /// list of them.
  func eachAssignment(of employee: Identifier<Employee>, _ body: (Assignment) -> Void) {
    for id in assignmentsOfEmployee[employee] {
      if let assignment = assignments[id] { body(assignment) }
    }
  }

  /// The same for a session's.
  func eachAssignment(in session: Identifier<CourseSession>, _ body: (Assignment) -> Void) {
    for id in assignmentsOfSession[session] {
      if let assignment = assignments[id] { body(assignment) }
    }
  }

  public func assignments(in session: Identifier<CourseSession>) -> [Assignment] {
    assignmentsOfSession[session].compactMap { assignments[$0] }
  }
}
