import PlannerDomain

/// The assignments of a plan year, each with what its row needs to know.
struct YearPlan: Hashable, Sendable {
  struct Item: Hashable, Sendable {
    let assignment: Assignment
    let team: Identifier<Team>
    /// The session's days; nil without one.
    let days: [CivilDate]?
    let cost: Money
    let conflicts: [Conflict]
    /// The employee's name and the offering's title, shared by all the items that are about them.
    let name: SearchText
    let offering: SearchText

    var person: String { name.text }
    var title: String { offering.text }
    var state: AssignmentState { assignment.state }

    func session(in municipality: Municipality) -> CourseSession? {
      assignment.session.flatMap { municipality.sessions[$0] }
    }

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
    var items: [Item] = []
    people = []
    let titles = Titles(of: municipality)
    for team in teams {
      var found: [(key: String, item: Item)] = []
      var active: Set<Identifier<Employee>> = []
      let members = municipality.employees(of: team.id)
      for employee in members {
        let name = SearchText(employee.name)
        for assignment in municipality.assignments(of: employee.id)
        where assignment.year == basis.year {
          active.insert(employee.id)
          found.append(
            Self.item(
              assignment, employee, name, titles, municipality,
              conflicts: conflicts[assignment.id] ?? []))
        }
      }
      items += found.sorted { $0.key < $1.key }.map(\.item)
      people += members.filter { employed.contains($0.id) || active.contains($0.id) }
        .sortedByName(\.name)
    }
    // Anew, for an array that has grown holds up to as much again in reserve.
    self.items = items.map(\.self)
    conflictCounts = Dictionary(
      items.compactMap(\.sign).map { ($0, 1) }, uniquingKeysWith: +)
    let days = items.compactMap(\.days)
    span = days.compactMap(\.first).min().flatMap { first in
      days.compactMap(\.last).max().flatMap { Period(from: first, to: $0) }
    }
    places = Dictionary(
      items.enumerated().map { ($1.assignment.id, $0) }, uniquingKeysWith: { $1 })
  }

  private static func item(
    _ assignment: Assignment, _ employee: Employee, _ name: SearchText, _ titles: Titles,
    _ municipality: Municipality, conflicts: [Conflict]
  ) -> (key: String, item: Item) {
    let session = assignment.session.flatMap { municipality.sessions[$0] }
    let title = titles[assignment.offering]
    let key = [
      session?.start.description ?? "9999-99-99", title.sortKey,
      session?.id.rawValue ?? "", DanishText.sortKey(employee.name), assignment.id.rawValue,
    ].joined(separator: "\u{1}")
    return (
      key,
      Item(
        assignment: assignment, team: employee.team, days: session?.days,
        cost: municipality.cost(of: assignment), conflicts: conflicts, name: name,
        offering: title.text)
    )
  }
}

/// The titles of offerings, folded once each.
private final class Titles {
  private let municipality: Municipality
  private var known: [Identifier<Offering>: (text: SearchText, sortKey: String)] = [:]

  init(of municipality: Municipality) { self.municipality = municipality }

  subscript(offering: Identifier<Offering>) -> (text: SearchText, sortKey: String) {
    if let title = known[offering] { return title }
    let written = municipality.offerings[offering]?.title ?? offering.rawValue
    let title = (text: SearchText(written), sortKey: DanishText.sortKey(written))
    known[offering] = title
    return title
  }
}
