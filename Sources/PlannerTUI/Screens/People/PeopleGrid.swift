import PlannerDomain

/// Who and what the matrix shows now, in its order.
struct PeopleGrid: Hashable, Sendable {
  /// What it depends on.
  struct Basis: Hashable, Sendable {
    var insight: Insight.Basis?
    var filter: String
    var grouping: PeopleState.Grouping
    var onlyGaps: Bool
  }

  struct Person: Hashable, Sendable, Identifiable {
    let employee: Employee
    /// In the columns shown.
    let gaps: Int
    let late: Int
    /// Where it stands among the lines.
    let line: Int

    var id: Identifier<Employee> { employee.id }
  }

  struct Column: Hashable, Sendable, Identifiable {
    let competence: Competence
    /// Its name without what only explains it.
    let heading: String
    /// Among the people shown.
    let gaps: Int

    var id: Identifier<Competence> { competence.id }
  }

  enum Line: Hashable, Sendable {
    case group(title: String, people: Int, gaps: Int)
    /// An index among the people.
    case person(Int)
  }

  private(set) var basis: Basis?
  private(set) var people: [Person] = []
  private(set) var columns: [Column] = []
  private(set) var lines: [Line] = []
  private(set) var names: [SearchQuery] = []
  private(set) var peopleIDs: [Identifier<Employee>] = []
  private(set) var columnIDs: [Identifier<Competence>] = []

  init() {}

  init(_ basis: Basis, of municipality: Municipality, insight: Insight) {
    self.basis = basis
    let search = PeopleSearch(basis.filter, in: municipality, employees: insight.employees)
    names = search.names
    var shown = insight.employees.filter { search.people?.contains($0.id) ?? true }
    let wanted = Self.competences(of: shown, in: municipality, among: search.competences)
    let wantedIDs = Set(wanted.map(\.id))
    if search.competences != nil {
      shown = shown.filter { employee in
        insight.analysis.standings[employee.id]?.keys.contains(where: wantedIDs.contains) ?? false
      }
    }
    let counts = GapCounts(
      insight.analysis.gaps, of: Set(shown.map(\.id)), in: wantedIDs)
    if basis.onlyGaps { shown = shown.filter { counts.ofEmployee[$0.id] != nil } }
    let titles = Dictionary(grouping: wanted) { Self.title(of: $0) }
    columns = wanted.map { competence in
      let title = Self.title(of: competence)
      return Column(
        competence: competence,
        heading: titles[title]?.count == 1 ? title : competence.name,
        gaps: counts.ofCompetence[competence.id] ?? 0)
    }
    columnIDs = columns.map(\.id)
    arrange(shown, counts, by: basis.grouping, in: municipality)
    peopleIDs = people.map(\.id)
  }

  /// What the roles of the people require: the basic first, then by name.
  private static func competences(
    of employees: [Employee], in municipality: Municipality,
    among wanted: Set<Identifier<Competence>>?
  ) -> [Competence] {
    let roles = Set(employees.map(\.role)).compactMap { municipality.roles[$0] }
    let required = Set(roles.flatMap { $0.profile.requirements.map(\.competence) })
    let named = required.filter { wanted?.contains($0) ?? true }
      .compactMap { municipality.competences[$0] }
      .sortedByName(\.name)
    return named.filter { $0.nature == .basic } + named.filter { $0.nature == .specialised }
  }

  /// What stands before the colon: `DUBU` of `DUBU: dokumentation i fagsystemet`.
  private static func title(of competence: Competence) -> String {
    competence.name.split(separator: ":").first.map(String.init) ?? competence.name
  }

  private mutating func arrange(
    _ employees: [Employee], _ counts: GapCounts, by grouping: PeopleState.Grouping,
    in municipality: Municipality
  ) {
    let groups: [(title: String, members: [Employee])]
    switch grouping {
    case .team:
      let members = Dictionary(grouping: employees, by: \.team)
      groups = members.map { (municipality.teams[$0]?.name ?? $0.rawValue, $1) }
    case .role:
      let members = Dictionary(grouping: employees, by: \.role)
      groups = members.map { (municipality.roles[$0]?.title ?? $0.rawValue, $1) }
    }
    for group in groups.sortedByName(\.title) {
      if groups.count > 1 {
        let gaps = group.members.reduce(0) { $0 + (counts.ofEmployee[$1.id]?.all ?? 0) }
        lines.append(.group(title: group.title, people: group.members.count, gaps: gaps))
      }
      for employee in group.members {
        let own = counts.ofEmployee[employee.id]
        people.append(
          Person(
            employee: employee, gaps: own?.all ?? 0, late: own?.late ?? 0, line: lines.count))
        lines.append(.person(people.count - 1))
      }
    }
  }
}

/// How many gaps there are, by employee and by competence.
private struct GapCounts {
  private(set) var ofEmployee: [Identifier<Employee>: (all: Int, late: Int)] = [:]
  private(set) var ofCompetence: [Identifier<Competence>: Int] = [:]

  init(
    _ gaps: [Gap], of employees: Set<Identifier<Employee>>,
    in competences: Set<Identifier<Competence>>
  ) {
    for gap in gaps where employees.contains(gap.employee) && competences.contains(gap.competence) {
      ofEmployee[gap.employee, default: (0, 0)].all += 1
      if gap.isLate { ofEmployee[gap.employee, default: (0, 0)].late += 1 }
      ofCompetence[gap.competence, default: 0] += 1
    }
  }
}
