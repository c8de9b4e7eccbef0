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
  public var columns: [String] { Self.columnsOfEach[self] ?? [] }

  /// Made once, for they are asked for with every row.
  private static let columnsOfEach = Dictionary(
    uniqueKeysWithValues: allCases.map { file in
      func names<Column: PlanColumn>(_: Column.Type) -> [String] {
        Column.allCases.map(\.rawValue)
      }
      return (file, names(file.columnType))
    })

  var columnType: any PlanColumn.Type {
    switch self {
    case .municipality: MunicipalityColumn.self
    case .themes: ThemeColumn.self
    case .providers: ProviderColumn.self
    case .competences: CompetenceColumn.self
    case .roles: RoleColumn.self
    case .profiles: ProfileColumn.self
    case .teams: TeamColumn.self
    case .employees: EmployeeColumn.self
    case .records: RecordColumn.self
    case .offerings: OfferingColumn.self
    case .subsidies: SubsidyColumn.self
    case .packages: PackageColumn.self
    case .requisitions: RequisitionColumn.self
    case .sessions: SessionColumn.self
    case .assignments: AssignmentColumn.self
    case .budgets: BudgetColumn.self
    case .templates: TemplateColumn.self
    case .templateItems: TemplateItemColumn.self
    case .agreements: AgreementColumn.self
    case .agreementItems: AgreementItemColumn.self
    case .agreementVersions: AgreementVersionColumn.self
    case .agreementVersionItems: AgreementVersionItemColumn.self
    case .dismissals: DismissalColumn.self
    case .followUpGoals: FollowUpGoalColumn.self
    case .ratings: RatingColumn.self
    case .strategies: StrategyColumn.self
    case .strategyVersions: StrategyVersionColumn.self
    case .strategyGoals: StrategyGoalColumn.self
    case .strategyFrames: StrategyFrameColumn.self
    }
  }
}
