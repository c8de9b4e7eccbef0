import PlannerDomain

/// The assignments of a plan year, each with what its row needs to know.
struct YearPlan: Hashable, Sendable {
  struct Item: Hashable, Sendable {
    let assignment: Assignment
    let person: String
    let title: String
    let team: Identifier<Team>
    let session: CourseSession?
    let cost: Money
    let conflicts: [Conflict]
    /// Person and offering, folded for searching.
    let text: SearchText

    var state: AssignmentState { assignment.state }

    /// Declined, withdrawn, cancelled or expired: no longer part of the plan.
    var isEnded: Bool { !state.isLive && !state.spendsMoney }

    var sign: ConflictSign? {
      conflicts.contains(where: \.isBlock) ? .block : conflicts.isEmpty ? nil : .warning
    }
  }

  enum ConflictSign: Int, Comparable, Hashable, Sendable {
    case warning, block

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    var text: String { self == .block ? "×" : "!" }
    var style: Style { self == .block ? .danger : .warning }
  }

  private(set) var basis: Insight.Basis?
  /// By team, day, offering and person.
  private(set) var items: [Item] = []
  private(set) var places: [Identifier<Assignment>: Int] = [:]
  /// Those employed now or later, and those who have something in the year; by team and name.
  private(set) var people: [Employee] = []
  private(set) var teams: [Team] = []
  /// From the earliest to the latest course day; nil without sessions.
  private(set) var span: Period?
  /// How many assignments have a block, and how many only warnings.
  private(set) var conflictCounts: [ConflictSign: Int] = [:]

  mutating func refresh(_ municipality: Municipality, _ insight: Insight) {
    guard let basis = insight.basis, basis != self.basis else { return }
    self.basis = basis
    teams = municipality.teamsByName.filter { basis.team == nil || $0.id == basis.team }
    let conflicts = Dictionary(grouping: insight.conflicts, by: \.assignment)
    let employed = Set(insight.employees.map(\.id))
    items = []
    people = []
    for team in teams {
      var found: [(key: String, item: Item)] = []
      var active: Set<Identifier<Employee>> = []
      let members = municipality.employees(of: team.id)
      for employee in members {
        for assignment in municipality.assignments(of: employee.id)
        where assignment.year == basis.year {
          active.insert(employee.id)
          found.append(
            Self.item(
              assignment, employee, municipality, conflicts: conflicts[assignment.id] ?? []))
        }
      }
      items += found.sorted { $0.key < $1.key }.map(\.item)
      people += members.filter { employed.contains($0.id) || active.contains($0.id) }
        .sortedByName(\.name)
    }
    conflictCounts = Dictionary(
      items.compactMap(\.sign).map { ($0, 1) }, uniquingKeysWith: +)
    let sessions = items.compactMap(\.session)
    span = sessions.map(\.start).min().flatMap { first in
      sessions.map(\.end).max().flatMap { Period(from: first, to: $0) }
    }
    places = Dictionary(
      items.enumerated().map { ($1.assignment.id, $0) }, uniquingKeysWith: { $1 })
  }

  private static func item(
    _ assignment: Assignment, _ employee: Employee, _ municipality: Municipality,
    conflicts: [Conflict]
  ) -> (key: String, item: Item) {
    let title = municipality.offerings[assignment.offering]?.title ?? assignment.offering.rawValue
    let session = assignment.session.flatMap { municipality.sessions[$0] }
    let key = [
      session?.start.description ?? "9999-99-99", DanishText.sortKey(title),
      session?.id.rawValue ?? "", DanishText.sortKey(employee.name), assignment.id.rawValue,
    ].joined(separator: "\u{1}")
    return (
      key,
      Item(
        assignment: assignment, person: employee.name, title: title, team: employee.team,
        session: session,
        cost: municipality.cost(of: assignment),
        conflicts: conflicts, text: SearchText("\(employee.name) \(title)"))
    )
  }
}
