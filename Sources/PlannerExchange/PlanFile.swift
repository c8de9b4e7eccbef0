public import PlannerDomain

/// The files in which a plan is exchanged, in the order in which they are read.
public enum PlanFile: String, CaseIterable, Hashable, Sendable {
  case municipality, themes, providers, competences, roles, profiles, teams, employees
  case records = "competence_records"
  case offerings, subsidies, packages, requisitions, sessions, assignments, budgets
  case templates = "agreement_templates"
  case templateItems = "agreement_template_items"
  case agreements
  case agreementItems = "agreement_items"
  case agreementVersions = "agreement_versions"
  case agreementVersionItems = "agreement_version_items"
  case dismissals = "advice_dismissals"
  case followUpGoals = "follow_up_goals"
  case ratings = "transfer_ratings"
  case strategies
  case strategyVersions = "strategy_versions"
  case strategyGoals = "strategy_goals"
  case strategyFrames = "strategy_frames"

  /// The file's name in the folder, as in `employees.csv`.
  public var name: String { rawValue + ".csv" }

  /// The kind of entry that each row is; nil for rows that belong to an entry of another file.
  public var kind: EntryKind? {
    switch self {
    case .municipality: .profile
    case .themes: .theme
    case .providers: .provider
    case .competences: .competence
    case .roles: .role
    case .profiles, .subsidies, .templateItems, .agreementItems, .agreementVersions,
      .agreementVersionItems, .strategyVersions, .strategyGoals, .strategyFrames:
      nil
    case .teams: .team
    case .employees: .employee
    case .records: .record
    case .offerings: .offering
    case .packages: .package
    case .requisitions: .requisition
    case .sessions: .session
    case .assignments: .assignment
    case .budgets: .budget
    case .templates: .agreementTemplate
    case .agreements: .agreement
    case .dismissals: .adviceDismissal
    case .followUpGoals: .followUpGoal
    case .ratings: .rating
    case .strategies: .strategy
    }
  }

  /// The names of its columns, in the order in which they are written.
  public var columns: [String] {
    func names<Column: PlanColumn>(_: Column.Type) -> [String] { Column.allCases.map(\.rawValue) }
    return switch self {
    case .municipality: names(MunicipalityColumn.self)
    case .themes: names(ThemeColumn.self)
    case .providers: names(ProviderColumn.self)
    case .competences: names(CompetenceColumn.self)
    case .roles: names(RoleColumn.self)
    case .profiles: names(ProfileColumn.self)
    case .teams: names(TeamColumn.self)
    case .employees: names(EmployeeColumn.self)
    case .records: names(RecordColumn.self)
    case .offerings: names(OfferingColumn.self)
    case .subsidies: names(SubsidyColumn.self)
    case .packages: names(PackageColumn.self)
    case .requisitions: names(RequisitionColumn.self)
    case .sessions: names(SessionColumn.self)
    case .assignments: names(AssignmentColumn.self)
    case .budgets: names(BudgetColumn.self)
    case .templates: names(TemplateColumn.self)
    case .templateItems: names(TemplateItemColumn.self)
    case .agreements: names(AgreementColumn.self)
    case .agreementItems: names(AgreementItemColumn.self)
    case .agreementVersions: names(AgreementVersionColumn.self)
    case .agreementVersionItems: names(AgreementVersionItemColumn.self)
    case .dismissals: names(DismissalColumn.self)
    case .followUpGoals: names(FollowUpGoalColumn.self)
    case .ratings: names(RatingColumn.self)
    case .strategies: names(StrategyColumn.self)
    case .strategyVersions: names(StrategyVersionColumn.self)
    case .strategyGoals: names(StrategyGoalColumn.self)
    case .strategyFrames: names(StrategyFrameColumn.self)
    }
  }
}
