internal import PlannerDomain

extension PlanFile {
  /// What each column takes, where that can be told before anything is written in it; any text
  /// where a column is left out.
  public var allowed: [String: Allowed] {
    // What no column of that sort takes makes the reader tell what it would have taken; some columns
    // are read only where others hold one of their words.
    let first = told(of: Dictionary(uniqueKeysWithValues: columns.map { ($0, "?") }))
    let words = columns.map { column -> (String, String) in
      guard case .oneOf(let words)? = first[column] else { return (column, "?") }
      return (column, lists.contains(column) ? words.joined(separator: "|") : words.first ?? "?")
    }
    return first.merging(told(of: Dictionary(uniqueKeysWithValues: words))) { first, _ in first }
  }

  /// What the reader would have taken in the columns that it cannot read.
  private func told(of cells: [String: String]) -> [String: Allowed] {
    var text = EntryText(new: self)
    text.rows[0].cells = cells
    var allowed: [String: Allowed] = [:]
    for problem in text.read(beside: Municipality()).problems {
      if let field = problem.field, allowed[field] == nil { allowed[field] = problem.allowed }
    }
    return allowed
  }

  /// The columns with several values in a cell.
  public var lists: Set<String> {
    let terms: Set = [
      "participant_goals", "workplace_goals", "goal_order", "leader_goals", "leader_room",
      "leader_follow_up", "leader_sparring", "leader_order",
    ]
    return switch self {
    case .offerings:
      [
        "forms", "themes", "target_groups", "develops", "methods", "prerequisites",
        "learning_goals", "checklist",
      ]
    case .packages: ["courses"]
    case .requisitions: ["teams", "partners"]
    case .sessions: ["days", "late_fees"]
    case .assignments, .followUpGoals, .strategies: ["history"]
    case .templates: terms.union(["scopes"])
    case .agreements: terms.union(["assignments", "signatures", "events", "history"])
    case .agreementVersions: terms.union(["signatures"])
    case .agreementItems: ["events"]
    case .ratings: ["barriers"]
    case .strategyGoals: ["competences"]
    default: []
    }
  }

  /// The columns that must be filled in.
  public var required: Set<String> {
    func names<Column: PlanColumn>(_: Column.Type) -> Set<String> {
      Set(Column.allCases.filter(\.isRequired).map(\.rawValue))
    }
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

extension PlanFile {
  /// Whether a row without an identifier is known by what it is called or says.
  public var namesItsRows: Bool { naming != .byIdentifier }
}
