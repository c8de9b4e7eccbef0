/// How the rows of a file are told apart where they have no identifiers.
enum Naming: Hashable, Sendable {
  /// Only by an identifier.
  case byIdentifier
  /// By what they are called: the first of the columns that has something in it is the name.
  case byName([String])
  /// By what they say: the same words again are the same entry.
  case byContent([String])
}

extension PlanFile {
  var naming: Naming {
    switch self {
    case .themes, .providers, .competences, .teams: .byName(["name"])
    case .employees: .byName(["number", "name"])
    case .roles, .offerings, .packages: .byName(["title"])
    case .records: .byContent(["employee", "competence", "level", "date", "evidence"])
    case .sessions: .byContent(["offering", "days", "place"])
    case .assignments: .byContent(["employee", "offering", "session", "year"])
    default: .byIdentifier
    }
  }
}

extension PlanFile {
  /// Whether other rows may refer to its rows, which must then all be known before any is read.
  var isReferredTo: Bool {
    switch self {
    case .records, .followUpGoals, .ratings: false
    default: true
    }
  }
}

extension PlanColumn {
  /// Whether a file may lack the column, being told apart by other ones.
  static func canDoWithout(_ column: Self, having columns: some Collection<Self>) -> Bool {
    guard column.rawValue == "id" else { return column.isOptional }
    let has = { (name: String) in columns.contains { $0.rawValue == name } }
    return switch file.naming {
    case .byIdentifier: false
    case .byName(let names): names.contains(where: has)
    case .byContent(let names): names.contains(where: has)
    }
  }

  private var isOptional: Bool { !isRequired }
}
