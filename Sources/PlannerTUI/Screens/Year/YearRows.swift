import PlannerDomain

/// Arranges the year's assignments as rows.
struct YearRows {
  /// What the rows depend on.
  struct Basis: Hashable, Sendable {
    var plan: Insight.Basis?
    var arrangement: YearState.Arrangement
    var unfolds: Bool
    var showsEnded: Bool
    var filter: String
  }

  private let plan: YearPlan
  private let basis: Basis
  private let query: SearchQuery
  /// Items that are shown, in the plan's order.
  let shown: [Int]
  private(set) var rows: [YearRow] = []

  init(_ plan: YearPlan, _ basis: Basis) {
    self.plan = plan
    self.basis = basis
    let query = SearchQuery(basis.filter)
    self.query = query
    shown = plan.items.indices.filter { index in
      let item = plan.items[index]
      return (basis.showsEnded || !item.isEnded)
        && (query.isEmpty || FuzzyMatch.isFound(query, in: item.name, item.offering))
    }
    let dated = shown.filter { plan.items[$0].days != nil }
    switch basis.arrangement {
    case .bySession: addSessions(dated)
    case .byPerson: addPeople(dated)
    }
    addUndated(shown.filter { plan.items[$0].days == nil })
  }

  private var showsTeams: Bool { basis.plan?.team == nil }

  private mutating func addSessions(_ dated: [Int]) {
    let byTeam = Dictionary(grouping: dated) { plan.items[$0].team }
    for team in plan.teams {
      let items = byTeam[team.id] ?? []
      if showsTeams, query.isEmpty || !items.isEmpty {
        rows.append(YearRow(id: .team(team.id), items: items))
      }
      addCourses(items, team: team.id)
    }
  }

  /// The items come in the order of sessions.
  private mutating func addCourses(_ items: [Int], team: Identifier<Team>?) {
    var rest = items[...]
    while let first = rest.first {
      let assignment = plan.items[first].assignment
      let course = rest.prefix {
        plan.items[$0].assignment.session == assignment.session
          && plan.items[$0].assignment.offering == assignment.offering
      }
      rest = rest.dropFirst(course.count)
      rows.append(
        YearRow(
          id: .course(team, assignment.offering, assignment.session), items: Array(course)))
      if basis.unfolds || assignment.session == nil { addAssignments(Array(course)) }
    }
  }

  private mutating func addPeople(_ dated: [Int]) {
    let byPerson = Dictionary(grouping: dated) { plan.items[$0].assignment.employee }
    let byTeam = Dictionary(grouping: plan.people, by: \.team)
    for team in plan.teams {
      let people = (byTeam[team.id] ?? []).filter { person in
        byPerson[person.id] != nil
          || query.isEmpty || FuzzyMatch(query, in: SearchText(person.name)) != nil
      }
      if showsTeams, query.isEmpty || !people.isEmpty {
        rows.append(
          YearRow(id: .team(team.id), items: people.flatMap { byPerson[$0.id] ?? [] }))
      }
      for person in people {
        let items = byPerson[person.id] ?? []
        rows.append(YearRow(id: .person(person.id), items: items))
        if basis.unfolds { addAssignments(items) }
      }
    }
  }

  private mutating func addUndated(_ items: [Int]) {
    guard !items.isEmpty else { return }
    rows.append(YearRow(id: .undated, items: items))
    let sorted = items.sorted {
      let (left, right) = (plan.items[$0], plan.items[$1])
      let keys = (DanishText.sortKey(left.title), DanishText.sortKey(right.title))
      return keys.0 == keys.1
        ? (left.assignment.offering, $0) < (right.assignment.offering, $1) : keys.0 < keys.1
    }
    addCourses(sorted, team: nil)
  }

  private mutating func addAssignments(_ items: [Int]) {
    rows += items.map { YearRow(id: .assignment(plan.items[$0].assignment.id), items: [$0]) }
  }
}
