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
      .agreementVersionItems, .strategyGoals, .strategyFrames:
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
}
