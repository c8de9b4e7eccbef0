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
  private var figures = FollowUpFigures()
  /// Those who have left and have something to do within the month.
  private(set) var leavers: Set<Identifier<Employee>> = []

  var board = FollowUpBoard()
  var number: FollowUpNumber?
  /// The place in its line that the cursor keeps to.
  var place = 0
  var boardTop = 0

  var list = FollowUpList()
  var cursor = ListCursor<FollowUpRow.ID>()
  var filter = Filter()

  var isOnDashboard: Bool { room == .dashboard && opened == nil }

  var source: Source { opened.map(Source.number) ?? .scope(scope) }

  var selectedRow: FollowUpRow? {
    guard !isOnDashboard, list.rows.indices.contains(cursor.index),
      list.ids[cursor.index] == cursor.selected
    else { return nil }
    return list.rows[cursor.index]
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

  /// Drops the figures that an act has made others of; to be called for every version of the plan.
  mutating func keepUp(with plan: Plan, on today: CivilDate) {
    figures.keepUp(with: plan, on: today)
  }

  /// Takes in figures that were reckoned beside the screen.
  mutating func take(_ figures: FollowUpFigures) { self.figures.take(figures) }

  mutating func refreshStatus(_ municipality: Municipality, _ basis: Basis) {
    guard basis != statusBasis else { return }
    statusBasis = basis
    let chosen = municipality.teams.keys.filter { basis.team == nil || $0 == basis.team }
    let status = FollowUpStatus(
      joining: figures.parts(of: chosen, in: municipality), in: municipality, on: basis.today)
    leavers = Self.leavers(among: status, in: municipality)
    self.status = status
  }

  private static func leavers(
    among status: FollowUpStatus, in municipality: Municipality
  ) -> Set<Identifier<Employee>> {
    let left = Set(
      municipality.employees.values.lazy.filter { $0.left.map { $0 <= status.today } ?? false }
        .map(\.id))
    guard !left.isEmpty else { return [] }
    var found: Set<Identifier<Employee>> = []
    for team in status.teams {
      for duty in team.overdue { found.formUnion(left.intersection(duty.people)) }
      for duty in team.soon { found.formUnion(left.intersection(duty.people)) }
    }
    return found
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
