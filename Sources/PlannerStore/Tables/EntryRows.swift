internal import PlannerDomain

/// Finds the tables of each kind of entry.
enum EntryRows {
  static func put(_ entry: Entry, by writer: TableWriter) throws {
    switch entry {
    case .profile(let profile): try ProfileRows.put(profile, by: writer)
    case .theme(let theme): try ThemeRows.put(theme, by: writer)
    case .provider(let provider): try ProviderRows.put(provider, by: writer)
    case .competence(let competence): try CompetenceRows.put(competence, by: writer)
    case .role(let role): try RoleRows.put(role, by: writer)
    case .team(let team): try TeamRows.put(team, by: writer)
    case .employee(let employee): try EmployeeRows.put(employee, by: writer)
    case .record(let record): try RecordRows.put(record, by: writer)
    case .offering(let offering): try OfferingRows.put(offering, by: writer)
    case .package(let package): try PackageRows.put(package, by: writer)
    case .requisition(let requisition): try RequisitionRows.put(requisition, by: writer)
    case .session(let session): try SessionRows.put(session, by: writer)
    case .assignment(let assignment): try AssignmentRows.put(assignment, by: writer)
    case .budget(let budget): try BudgetRows.put(budget, by: writer)
    case .agreementTemplate(let template): try TemplateRows.put(template, by: writer)
    case .agreement(let agreement): try AgreementRows.put(agreement, by: writer)
    case .adviceDismissal(let dismissal): try DismissalRows.put(dismissal, by: writer)
    case .followUpGoal(let goal): try FollowUpRows.put(goal, by: writer)
    case .rating(let rating): try RatingRows.put(rating, by: writer)
    case .strategy(let strategy): try StrategyRows.put(strategy, by: writer)
    }
  }

  /// Removes an entry with its parts; the profile becomes that of an unnamed municipality.
  static func remove(_ key: EntryKey, by writer: TableWriter) throws {
    switch key {
    case .profile: try ProfileRows.put(MunicipalityProfile(), by: writer)
    case .theme(let id): try ThemeRows.remove(id, by: writer)
    case .provider(let id): try ProviderRows.remove(id, by: writer)
    case .competence(let id): try CompetenceRows.remove(id, by: writer)
    case .role(let id): try RoleRows.remove(id, by: writer)
    case .team(let id): try TeamRows.remove(id, by: writer)
    case .employee(let id): try EmployeeRows.remove(id, by: writer)
    case .record(let id): try RecordRows.remove(id, by: writer)
    case .offering(let id): try OfferingRows.remove(id, by: writer)
    case .package(let id): try PackageRows.remove(id, by: writer)
    case .requisition(let id): try RequisitionRows.remove(id, by: writer)
    case .session(let id): try SessionRows.remove(id, by: writer)
    case .assignment(let id): try AssignmentRows.remove(id, by: writer)
    case .budget(let id): try BudgetRows.remove(id, by: writer)
    case .agreementTemplate(let id): try TemplateRows.remove(id, by: writer)
    case .agreement(let id): try AgreementRows.remove(id, by: writer)
    case .adviceDismissal(let id): try DismissalRows.remove(id, by: writer)
    case .followUpGoal(let id): try FollowUpRows.remove(id, by: writer)
    case .rating(let id): try RatingRows.remove(id, by: writer)
    case .strategy(let id): try StrategyRows.remove(id, by: writer)
    }
  }

  static func entries(of kind: EntryKind, by reader: TableReader) throws -> KeptEntries {
    switch kind {
    case .profile: try ProfileRows.entries(by: reader)
    case .theme: try ThemeRows.entries(by: reader)
    case .provider: try ProviderRows.entries(by: reader)
    case .competence: try CompetenceRows.entries(by: reader)
    case .role: try RoleRows.entries(by: reader)
    case .team: try TeamRows.entries(by: reader)
    case .employee: try EmployeeRows.entries(by: reader)
    case .record: try RecordRows.entries(by: reader)
    case .offering: try OfferingRows.entries(by: reader)
    case .package: try PackageRows.entries(by: reader)
    case .requisition: try RequisitionRows.entries(by: reader)
    case .session: try SessionRows.entries(by: reader)
    case .assignment: try AssignmentRows.entries(by: reader)
    case .budget: try BudgetRows.entries(by: reader)
    case .agreementTemplate: try TemplateRows.entries(by: reader)
    case .agreement: try AgreementRows.entries(by: reader)
    case .adviceDismissal: try DismissalRows.entries(by: reader)
    case .followUpGoal: try FollowUpRows.entries(by: reader)
    case .rating: try RatingRows.entries(by: reader)
    case .strategy: try StrategyRows.entries(by: reader)
    }
  }
}
