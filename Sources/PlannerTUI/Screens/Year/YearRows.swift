import PlannerDomain

/// The year's assignments arranged as rows.
///
/// A municipality has some ten thousand rows, of which a screen shows few: what is kept of a row is
/// which items it stands for, and the rest is made when it is asked for.
struct YearRows: Hashable, Sendable {
  /// What the rows depend on.
  struct Basis: Hashable, Sendable {
    var plan: Insight.Basis?
    var arrangement = YearState.Arrangement.bySession
    var unfolds = true
    var showsEnded = false
    var filter = ""
  }

  private struct Line: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
      /// By the place among the plan's teams and people.
      case team(Int32)
      case person(Int32)
      case undated, course, undatedCourse, assignment
    }

    let kind: Kind
    /// Where its items stand in `order`.
    var items: Range<Int32>
  }

  private let plan: YearPlan
  private let basis: Basis
  private let query: SearchQuery
  /// How many assignments the rows show.
  let shownCount: Int
  /// Places in the plan's items, in the order of the rows.
  private var order: [Int32] = []
  private var lines: [Line] = []

  init(_ plan: YearPlan = YearPlan(), _ basis: Basis = Basis()) {
    self.plan = plan
    self.basis = basis
    let query = SearchQuery(basis.filter)
    self.query = query
    let shown = plan.items.indices.filter { index in
      let item = plan.items[index]
      return (basis.showsEnded || !item.isEnded)
        && (query.isEmpty
          || FuzzyMatch.isFound(query, in: plan.person(of: item).name, plan.title(of: item)))
    }
    shownCount = shown.count
    let dated = shown.filter { plan.items[$0].days != nil }
    switch basis.arrangement {
    case .bySession: addSessions(dated)
    case .byPerson: addPeople(dated)
    }
    addUndated(shown.filter { plan.items[$0].days == nil })
  }

  private var showsTeams: Bool { basis.plan?.team == nil }

  private mutating func addSessions(_ dated: [Int]) {
    let byTeam = Dictionary(grouping: dated) { plan.person(of: plan.items[$0]).team }
    for (place, team) in plan.teams.enumerated() {
      let items = byTeam[team.id] ?? []
      if showsTeams, query.isEmpty || !items.isEmpty {
        addLine(.team(Int32(place)), of: items.count)
      }
      addCourses(items, as: .course)
    }
  }

  /// The items come in the order of sessions.
  private mutating func addCourses(_ items: [Int], as kind: Line.Kind) {
    var rest = items[...]
    while let first = rest.first {
      let item = plan.items[first]
      let course = rest.prefix {
        plan.items[$0].session == item.session && plan.items[$0].offering == item.offering
      }
      rest = rest.dropFirst(course.count)
      addLine(kind, of: course.count)
      add(course, unfolded: basis.unfolds || item.session == nil)
    }
  }

  private mutating func addPeople(_ dated: [Int]) {
    let byPerson = Dictionary(grouping: dated) { plan.person(of: plan.items[$0]).id }
    let byTeam = Dictionary(grouping: plan.people.indices) { plan.people[$0].team }
    for (place, team) in plan.teams.enumerated() {
      let people = (byTeam[team.id] ?? []).filter { place in
        let person = plan.people[place]
        return byPerson[person.id] != nil || query.isEmpty
          || FuzzyMatch(query, in: person.name) != nil
      }
      if showsTeams, query.isEmpty || !people.isEmpty {
        let count = people.reduce(0) { $0 + (byPerson[plan.people[$1].id]?.count ?? 0) }
        addLine(.team(Int32(place)), of: count)
      }
      for place in people {
        let items = byPerson[plan.people[place].id] ?? []
        addLine(.person(Int32(place)), of: items.count)
        add(items[...], unfolded: basis.unfolds)
      }
    }
  }

  private mutating func addUndated(_ items: [Int]) {
    guard !items.isEmpty else { return }
    addLine(.undated, of: items.count)
    let courses = Dictionary(grouping: items) { plan.items[$0].offering }
      .map { offering, items in
        let title = plan.title(of: plan.items[items[0]]).text
        return (key: DanishText.sortKey(title), offering: offering, items: items)
      }
      .sorted { ($0.key, $0.offering) < ($1.key, $1.offering) }
    addCourses(courses.flatMap(\.items), as: .undatedCourse)
  }

  /// A row that stands for the items that will be added next.
  private mutating func addLine(_ kind: Line.Kind, of count: Int) {
    let start = Int32(order.count)
    lines.append(Line(kind: kind, items: start..<start + Int32(count)))
  }

  private mutating func add(_ items: ArraySlice<Int>, unfolded: Bool) {
    for item in items {
      if unfolded { addLine(.assignment, of: 1) }
      order.append(Int32(item))
    }
  }
}

extension YearRows: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { lines.count }

  subscript(position: Int) -> YearRow {
    let items = lines[position].items
    return YearRow(
      id: id(at: position), items: order[Int(items.lowerBound)..<Int(items.upperBound)])
  }

  private func id(at position: Int) -> YearRow.ID {
    let line = lines[position]
    switch line.kind {
    case .team(let place): return .team(plan.teams[Int(place)].id)
    case .person(let place): return .person(plan.people[Int(place)].id)
    case .undated: return .undated
    case .course:
      let item = firstItem(of: line)
      return .course(plan.person(of: item).team, item.offering, item.session)
    case .undatedCourse:
      let item = firstItem(of: line)
      return .course(nil, item.offering, item.session)
    case .assignment: return .assignment(firstItem(of: line).id)
    }
  }

  /// Courses and assignments have one at least.
  private func firstItem(of line: Line) -> YearPlan.Item {
    plan.items[Int(order[Int(line.items.lowerBound)])]
  }

  /// What the rows are told apart by, in their order.
  var ids: IDs { IDs(rows: self) }

  struct IDs: ListedIDs {
    fileprivate let rows: YearRows

    var startIndex: Int { 0 }
    var endIndex: Int { rows.endIndex }
    subscript(position: Int) -> YearRow.ID { rows.id(at: position) }
  }
}
