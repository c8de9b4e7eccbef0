internal import GRDB
public import PlannerDomain

extension SQLiteStore {
  /// What the entries of a kind are called, in no particular order: by their identifiers where they have
  /// no names, and not at all where they are called after others.
  ///
  /// Nothing else is read, for someone waits for it in the middle of a line.
  public func names(of kind: EntryKind) throws(StoreError) -> [String] {
    guard let query = Self.query(for: kind) else { return [] }
    return try StoreError.translating(path: path) {
      try reader.read { try String.fetchAll($0, sql: query) }
    }
  }

  private static func query(for kind: EntryKind) -> String? {
    switch kind {
    case .theme: "SELECT DISTINCT name FROM theme"
    case .provider: "SELECT DISTINCT name FROM provider"
    case .competence: "SELECT DISTINCT name FROM competence"
    case .role: "SELECT DISTINCT title FROM role"
    case .team: "SELECT DISTINCT name FROM team"
    case .employee: "SELECT DISTINCT name FROM employee"
    case .offering: "SELECT DISTINCT title FROM offering"
    case .package: "SELECT DISTINCT title FROM course_package"
    case .agreementTemplate: "SELECT DISTINCT title FROM agreement_template"
    case .requisition: "SELECT id FROM requisition"
    case .session: "SELECT id FROM course_session"
    case .agreement: "SELECT id FROM agreement"
    case .strategy: "SELECT id FROM strategy"
    case .followUpGoal: "SELECT id FROM follow_up_goal"
    case .profile, .record, .assignment, .budget, .adviceDismissal, .rating: nil
    }
  }
}
