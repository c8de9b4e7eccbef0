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
    }
  }

  /// Every entry, kind by kind.
  static func all(by reader: TableReader) throws -> [Entry] {
    var entries: [Entry] = []
    for kind in EntryKind.allCases {
      switch kind {
      case .profile: try ProfileRows.read(by: reader, into: &entries)
      case .theme: try ThemeRows.read(by: reader, into: &entries)
      case .provider: try ProviderRows.read(by: reader, into: &entries)
      case .competence: try CompetenceRows.read(by: reader, into: &entries)
      case .role: try RoleRows.read(by: reader, into: &entries)
      case .team: try TeamRows.read(by: reader, into: &entries)
      case .employee: try EmployeeRows.read(by: reader, into: &entries)
      case .record: try RecordRows.read(by: reader, into: &entries)
      case .offering: try OfferingRows.read(by: reader, into: &entries)
      case .package: try PackageRows.read(by: reader, into: &entries)
      case .requisition: try RequisitionRows.read(by: reader, into: &entries)
      case .session: try SessionRows.read(by: reader, into: &entries)
      case .assignment: try AssignmentRows.read(by: reader, into: &entries)
      case .budget: try BudgetRows.read(by: reader, into: &entries)
      }
    }
    return entries
  }
}
