import PlannerDomain

/// The assignments of a plan year, each with what its row needs to know.
///
/// It is kept for as long as the program runs, so an item names its person and its title by their
/// places in lists that have each of them once.
struct YearPlan: Hashable, Sendable {
  struct Item: Hashable, Sendable {
    let id: Identifier<Assignment>
    let offering: Identifier<Offering>
    let session: Identifier<CourseSession>?
    /// The session's days; nil without one.
    let days: [CivilDate]?
    let cost: Money
    let conflicts: [Conflict]
    let state: AssignmentState
    fileprivate let person: Int32
    fileprivate let title: Int32

    func session(in municipality: Municipality) -> CourseSession? {
      session.flatMap { municipality.sessions[$0] }
    }

    /// Declined, withdrawn, cancelled or expired: no longer part of the plan.
    var isEnded: Bool { !state.isLive && !state.spendsMoney }

    var sign: ConflictSign? {
      conflicts.contains(where: \.isBlock) ? .block : conflicts.isEmpty ? nil : .warning
    }
  }

  struct Person: Hashable, Sendable {
    let id: Identifier<Employee>
    let team: Identifier<Team>
    let name: SearchText
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
  /// Those employed now or later, and those who have something in the year; by team and name.
  private(set) var people: [Person] = []
  private(set) var teams: [Team] = []
  /// From the earliest to the latest course day; nil without sessions.
  private(set) var span: Period?
  /// How many assignments have a block, and how many only warnings.
  private(set) var conflictCounts: [ConflictSign: Int] = [:]
  /// Of the items' offerings, each once.
  private var titles: [SearchText] = []

  func items(of row: YearRow) -> [Item] { row.items.map { items[Int($0)] } }

  func person(of item: Item) -> Person { people[Int(item.person)] }

  /// The offering's.
  func title(of item: Item) -> SearchText { titles[Int(item.title)] }

  mutating func refresh(_ municipality: Municipality, _ insight: Insight) {
    guard let basis = insight.basis, basis != self.basis else { return }
    self.basis = basis
    teams = municipality.teamsByName.filter { basis.team == nil || $0.id == basis.team }
    let conflicts = Dictionary(grouping: insight.conflicts, by: \.assignment)
    let employed = Set(insight.employees.map(\.id))
    var items: [Item] = []
    people = []
    var titles = Titles(of: municipality)
    for team in teams {
      var found: [(key: String, item: Item)] = []
      for employee in municipality.employees(of: team.id).sortedByName(\.name) {
        let assignments = municipality.assignments(of: employee.id)
          .filter { $0.year == basis.year }
        guard !assignments.isEmpty || employed.contains(employee.id) else { continue }
        let person = Int32(people.count)
        people.append(
          Person(id: employee.id, team: employee.team, name: SearchText(employee.name)))
        let nameKey = DanishText.sortKey(employee.name)
        for assignment in assignments {
          let session = assignment.session.flatMap { municipality.sessions[$0] }
          let title = titles.place(of: assignment.offering)
          let key = [
            session?.start.description ?? "9999-99-99", titles.sortKeys[title],
            session?.id.rawValue ?? "", nameKey, assignment.id.rawValue,
          ].joined(separator: "\u{1}")
          let item = Item(
            id: assignment.id, offering: assignment.offering, session: assignment.session,
            days: session?.days, cost: municipality.cost(of: assignment),
            conflicts: conflicts[assignment.id] ?? [], state: assignment.state, person: person,
            title: Int32(title))
          found.append((key, item))
        }
      }
      items += found.sorted { $0.key < $1.key }.map(\.item)
    }
    // Anew, for an array that has grown holds up to as much again in reserve.
    self.items = items.map(\.self)
    people = people.map(\.self)
    self.titles = titles.texts.map(\.self)
    conflictCounts = Dictionary(
      items.compactMap(\.sign).map { ($0, 1) }, uniquingKeysWith: +)
    let days = items.compactMap(\.days)
    span = days.compactMap(\.first).min().flatMap { first in
      days.compactMap(\.last).max().flatMap { Period(from: first, to: $0) }
    }
  }
}

/// The titles of offerings, folded once each.
private struct Titles {
  private let municipality: Municipality
  private var places: [Identifier<Offering>: Int] = [:]
  private(set) var texts: [SearchText] = []
  private(set) var sortKeys: [String] = []

  init(of municipality: Municipality) { self.municipality = municipality }

  mutating func place(of offering: Identifier<Offering>) -> Int {
    if let place = places[offering] { return place }
    let written = municipality.offerings[offering]?.title ?? offering.rawValue
    places[offering] = texts.count
    texts.append(SearchText(written))
    sortKeys.append(DanishText.sortKey(written))
    return texts.count - 1
  }
}
