import PlannerDomain

/// What the follow-up screen remembers.
struct FollowUpPlace: Hashable, Sendable {
  /// The two that one switches between.
  enum Room: String, Hashable, Sendable {
    case dashboard, list
  }

  /// Whose open duties the list shows.
  enum Scope: Hashable, Sendable {
    case person(Identifier<Employee>)
    /// The chosen team's, or all.
    case team
    case humanResources
  }

  /// What the answers depend on.
  struct Basis: Hashable, Sendable {
    var version: Int
    var team: Identifier<Team>?
    var today: CivilDate
  }

  /// What the list in front shows.
  enum Source: Hashable, Sendable {
    case number(FollowUpNumber)
    case scope(Scope)
  }

  var room = Room.list
  var scope = Scope.team
  /// The number that was gone into.
  var opened: FollowUpNumber?
  /// Whether one came from another screen straight to the opened number, and goes back there.
  var isGuest = false

  private(set) var status: FollowUpStatus?
  private var statusBasis: Basis?
  /// Those who have left and have an item or a goal to see to within the month.
  private(set) var leavers: Set<Identifier<Employee>> = []

  var board = FollowUpBoard()
  var number: FollowUpNumber?
  /// The place in its line that the cursor keeps to.
  var place = 0
  var boardTop = 0

  var list = FollowUpList()
  var cursor = ListCursor<FollowUpRow.ID>()
  var filter = Filter()
  /// Rows that something is to be done with together.
  var marked: Set<FollowUpRow.ID> = []
  /// What was in front before one came from another screen to see someone's duties.
  private var left: Left?

  private struct Left: Hashable, Sendable {
    var room: Room
    var scope: Scope
  }

  var isOnDashboard: Bool { room == .dashboard && opened == nil }

  var source: Source { opened.map(Source.number) ?? .scope(scope) }

  var selectedRow: FollowUpRow? {
    guard !isOnDashboard, list.rows.indices.contains(cursor.index),
      list.ids[cursor.index] == cursor.selected
    else { return nil }
    return list.rows[cursor.index]
  }

  /// The marked rows, or else the one under the cursor.
  var chosenRows: [FollowUpRow] {
    marked.isEmpty ? selectedRow.map { [$0] } ?? [] : list.rows.rows(marked)
  }

  /// Shows someone's duties.
  mutating func visit(_ employee: Identifier<Employee>, isGuest: Bool) {
    close()
    left = isGuest ? left ?? Left(room: room, scope: scope) : nil
    room = .list
    scope = .person(employee)
  }

  /// Puts back what was in front before a visit; false when there was none.
  mutating func endVisit() -> Bool {
    guard let left else { return false }
    close()
    (room, scope, self.left) = (left.room, left.scope, nil)
    return true
  }

  /// What is in front for someone with a job.
  mutating func begin(for actor: Actor, in municipality: Municipality) {
    room = actor.duty == .manager ? .dashboard : .list
    scope =
      switch actor.duty {
      case .consultant: .humanResources
      case .leader, .manager: municipality.ownScope(of: actor)
      }
  }

  mutating func refreshStatus(
    _ municipality: Municipality, _ basis: Basis, _ books: inout TeamBooks
  ) {
    guard basis != statusBasis else { return }
    statusBasis = basis
    let parts = books.figures.entries(of: municipality.teams(in: basis.team), in: municipality)
    let status = FollowUpStatus(joining: parts.map(\.part), in: municipality, on: basis.today)
    leavers = municipality.leavers(
      among: status.teams.lazy.flatMap { $0.overdue + $0.soon }, on: basis.today)
    self.status = status
  }

  /// Whether the status is of what there is now.
  func isUpToDate(for basis: Basis) -> Bool { statusBasis == basis }

  /// Brings the list up to date; true when other rows are shown than before because of the filter.
  mutating func refreshList(
    _ municipality: Municipality, _ basis: FollowUpList.Basis, _ books: inout TeamBooks
  ) -> Bool {
    let isSearched = !filter.text.isEmpty
    // What is found by is written when it is first asked for.
    let isUnwritten = isSearched && list.rows.isUnwritten
    if basis != list.basis || isUnwritten {
      list.take(
        content(basis, municipality, &books, isSearched: isSearched), for: basis, in: municipality,
        isSearched: isSearched)
      marked = marked.filter { list.rows.holds($0) }
    }
    return list.search(filter.text)
  }

  private func content(
    _ basis: FollowUpList.Basis, _ municipality: Municipality, _ books: inout TeamBooks,
    isSearched: Bool
  ) -> FollowUpList.Content {
    let teams: [Identifier<Team>]
    let holds: (DueDuty) -> Bool
    switch basis.source {
    case .number(let number):
      guard let status else { return .rows([]) }
      guard let open = status.open(behind: number, leavers: leavers) else {
        return .rows(status.rows(behind: number))
      }
      (teams, holds) = (open.teams.sorted(), open.holds)
    case .scope(let scope):
      // What someone is to do may be by any team's agreements.
      let isPerson = if case .person = scope { true } else { false }
      teams = municipality.teams(in: isPerson ? nil : basis.plan.team)
      holds = scope.domain(in: basis.plan.team).holds
    }
    _ = books.duties.entries(of: teams, in: municipality)
    if isSearched { books.duties.write(of: teams, in: municipality, basis.language) }
    return .open(books.duties.entries(of: teams, in: municipality), holds)
  }
}

extension Municipality {
  /// The chosen team, or all, in the order of their names in files.
  func teams(in chosen: Identifier<Team>?) -> [Identifier<Team>] {
    chosen.map { [$0] } ?? teams.keys.sorted()
  }
}

extension Municipality {
  /// The employee that a user is, by name; nil when there is none, or several.
  func employee(named name: String) -> Identifier<Employee>? {
    let found = employees.values.filter { $0.name == name && $0.left == nil }
    return found.count == 1 ? found[0].id : nil
  }

  func teams(ledBy employee: Identifier<Employee>) -> [Team] {
    teamsByName.filter { $0.leader == employee }
  }

  /// A leader sees the teams' duties; who leads none, the own.
  func ownScope(of actor: Actor) -> FollowUpPlace.Scope {
    guard let own = employee(named: actor.name), teams(ledBy: own).isEmpty else { return .team }
    return .person(own)
  }
}
