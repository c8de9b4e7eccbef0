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
    [PlanRow { (column: AgreementColumn) in column.cell(of: self) }]
      + versions.enumerated().map { place, version in
        PlanRow(part: String(place + 1)) { (column: VersionColumn) in
          column.cell(of: version, number: place + 1, in: self)
        }
      }
      + terms.items.map { itemRow($0, version: nil) }
      + versions.enumerated().flatMap { place, version in
        version.terms.items.map { itemRow($0, version: place + 1) }
      }
  }

  private func itemRow(_ item: AgreementItem, version: Int?) -> PlanRow {
    let part = (version.map { "\($0)/" } ?? "") + String(item.number)
    return PlanRow(part: part) { (column: AgreementItemColumn) in
      column.cell(of: item, version: version, in: self)
    }
  }
}
