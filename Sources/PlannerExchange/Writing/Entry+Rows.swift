internal import PlannerDomain

extension Entry {
  /// The rows that say it: its own, and those that belong to it in other files.
  func rows(planYear: Int? = nil) -> [PlanRow] {
    switch self {
    case .profile(let profile):
      // Nothing is known of a municipality that has not been described yet.
      profile == MunicipalityProfile() && planYear == nil
        ? []
        : [PlanRow { (column: MunicipalityColumn) in column.cell(of: profile, planYear: planYear) }]
    case .theme(let theme):
      SurveyTheme(rawValue: theme.id.rawValue) != nil
        ? [] : [PlanRow { (column: ThemeColumn) in column.cell(of: theme) }]
    case .provider(let provider):
      [PlanRow { (column: ProviderColumn) in column.cell(of: provider) }]
    case .competence(let competence):
      [PlanRow { (column: CompetenceColumn) in column.cell(of: competence) }]
    case .role(let role): role.rows
    case .team(let team): [PlanRow { (column: TeamColumn) in column.cell(of: team) }]
    case .employee(let employee):
      [PlanRow { (column: EmployeeColumn) in column.cell(of: employee) }]
    case .record(let record): [PlanRow { (column: RecordColumn) in column.cell(of: record) }]
    case .offering(let offering): offering.rows
    case .package(let package): [PlanRow { (column: PackageColumn) in column.cell(of: package) }]
    case .requisition(let requisition):
      [PlanRow { (column: RequisitionColumn) in column.cell(of: requisition) }]
    case .session(let session): [PlanRow { (column: SessionColumn) in column.cell(of: session) }]
    case .assignment(let assignment):
      [PlanRow { (column: AssignmentColumn) in column.cell(of: assignment) }]
    case .budget(let budget): [PlanRow { (column: BudgetColumn) in column.cell(of: budget) }]
    case .agreementTemplate(let template): template.rows
    case .agreement(let agreement): agreement.rows
    case .followUpGoal(let goal):
      [PlanRow { (column: FollowUpGoalColumn) in column.cell(of: goal) }]
    case .rating(let rating): [PlanRow { (column: RatingColumn) in column.cell(of: rating) }]
    case .adviceDismissal(let dismissal):
      [PlanRow { (column: DismissalColumn) in column.cell(of: dismissal) }]
    case .strategy(let strategy): strategy.rows
    }
  }
}

extension Role {
  fileprivate var rows: [PlanRow] {
    [PlanRow { (column: RoleColumn) in column.cell(of: self) }]
      + profile.requirements.map { requirement in
        PlanRow(part: requirement.competence.rawValue) { (column: ProfileColumn) in
          column.cell(of: requirement, in: self)
        }
      }
  }
}

extension Offering {
  fileprivate var rows: [PlanRow] {
    [PlanRow { (column: OfferingColumn) in column.cell(of: self) }]
      + subsidies.enumerated().map { place, subsidy in
        PlanRow(part: String(place + 1)) { (column: SubsidyColumn) in
          column.cell(of: subsidy, of: self)
        }
      }
  }
}

extension AgreementTemplate {
  fileprivate var rows: [PlanRow] {
    [PlanRow { (column: TemplateColumn) in column.cell(of: self) }]
      + terms.items.map { item in
        PlanRow(part: String(item.number)) { (column: TemplateItemColumn) in
          column.cell(of: item, in: self)
        }
      }
  }
}

extension ImplementationAgreement {
  fileprivate var rows: [PlanRow] {
    let eventsOf = Dictionary(grouping: events, by: \.item)
    // Read with the items, they come in order of days, and item by item within a day.
    let isToldWithItems =
      terms.items.flatMap { eventsOf[$0.number] ?? [] }.inOrderOfDays == events
    return [
      PlanRow { (column: AgreementColumn) in
        column.cell(of: self, isToldWithItems ? [] : events)
      }
    ]
      + terms.items.map { item in
        PlanRow(part: String(item.number)) { (column: AgreementItemColumn) in
          column.cell(of: item, isToldWithItems ? eventsOf[item.number] ?? [] : [], in: self)
        }
      }
      + versions.enumerated().flatMap { place, version in
        version.rows(VersionName(agreement: id, number: place + 1))
      }
  }
}

extension AgreementVersion {
  fileprivate func rows(_ name: VersionName) -> [PlanRow] {
    [
      PlanRow(part: String(name.number)) { (column: AgreementVersionColumn) in
        column.cell(of: self, name)
      }
    ]
      + terms.items.map { item in
        PlanRow(part: "\(name.number)/\(item.number)") { (column: AgreementVersionItemColumn) in
          column.cell(of: item, name)
        }
      }
  }
}

extension EducationStrategy {
  fileprivate var rows: [PlanRow] {
    [PlanRow { (column: StrategyColumn) in column.cell(of: self) }]
      + versions.enumerated().map { place, terms in
        PlanRow(part: String(place + 1)) { (column: StrategyVersionColumn) in
          column.cell(of: terms, number: place + 1, in: self)
        }
      }
      + terms.rows(StrategyText(strategy: id, version: nil))
      + versions.enumerated().flatMap { place, terms in
        terms.rows(StrategyText(strategy: id, version: place + 1))
      }
  }
}

extension StrategyTerms {
  fileprivate func rows(_ text: StrategyText) -> [PlanRow] {
    let part = text.version.map { "\($0)/" } ?? ""
    return goals.map { goal in
      PlanRow(part: part + String(goal.number)) { (column: StrategyGoalColumn) in
        column.cell(of: goal, in: text)
      }
    }
      + frames.map { frame in
        PlanRow(part: "\(part)\(frame.id.team)/\(frame.id.year)") {
          (column: StrategyFrameColumn) in column.cell(of: frame, in: text)
        }
      }
  }
}
