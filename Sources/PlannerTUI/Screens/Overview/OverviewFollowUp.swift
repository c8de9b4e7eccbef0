import PlannerDomain

/// What the overview tells of agreements and following up, for the job that the user has.
struct OverviewFollowUp: Hashable, Sendable {
  /// How many lines a section shows at most.
  static let most = 6

  /// Whose duties are told.
  private(set) var scope = FollowUpPlace.Scope.team
  /// Overdue or due within the month, the earliest first; as many as are shown.
  private(set) var duties: [DueDuty] = []
  private(set) var missing: [AgreementList.Missing] = []
  private(set) var unsigned: [AgreementList.Row] = []
  /// Those with something overdue, the most first.
  private(set) var teams: [TeamFollowUp] = []
  private(set) var silent: [LeaderFollowUp] = []
  /// How many duties that are overdue or due within the month rest on people who have left.
  private(set) var heldByLeavers = 0
  /// How many there are in all, where more are known than shown.
  private(set) var totals: [OverviewSection: Int] = [:]

  init() {}

  init(_ state: AppState) {
    guard state.plan.isWhole else { return }
    if let status = state.followUp.status, state.followUp.isUpToDate(for: state.followUpBasis) {
      heldByLeavers = status.countBehind(.leavers, leavers: state.followUp.leavers)
    }
    switch state.actor.duty {
    case .leader: takeDuties(state.municipality.dueScope(of: state.actor), state)
    case .consultant:
      takeDuties(.humanResources, state)
      takeAgreements(state)
    case .manager: takeStatus(state)
    }
  }

  private mutating func takeDuties(_ scope: FollowUpPlace.Scope, _ state: AppState) {
    self.scope = scope
    let all = scope.duties(
      of: state.team, in: state.municipality, on: state.today,
      until: state.today.adding(days: FollowUpStatus.daysAhead))
    duties = Array(all.prefix(Self.most))
    totals[.duties] = all.count
  }

  private mutating func takeAgreements(_ state: AppState) {
    let list = AgreementList(of: state.municipality, team: state.team, on: state.today)
    missing = Array(list.missing.prefix(Self.most))
    totals[.missing] = list.missing.count
    let drafts = list.rows.filter { $0.state == .draft && $0.unsigned > 0 }
    unsigned = Array(drafts.prefix(Self.most))
    totals[.unsigned] = drafts.count
  }

  private mutating func takeStatus(_ state: AppState) {
    guard let status = state.followUp.status else { return }
    let overdue = status.teams.filter { !$0.overdue.isEmpty }
      .sorted { ($1.overdue.count, $0.team) < ($0.overdue.count, $1.team) }
    teams = Array(overdue.prefix(Self.most))
    totals[.overdue] = overdue.count
    silent = status.leaders.filter { $0.isSilent(on: state.today) }
  }
}

extension OverviewSection {
  /// What someone with a job needs to see, the first first.
  static func sections(for duty: Actor.Duty) -> [OverviewSection] {
    switch duty {
    case .leader: [.gaps, .conflicts, .duties, .advice, .deadlines, .budget]
    case .consultant: [.missing, .unsigned, .deadlines, .duties, .advice, .conflicts]
    case .manager: [.overdue, .silent, .budget, .advice, .conflicts, .gaps]
    }
  }
}

extension Municipality {
  /// What someone is to do themselves; the teams' for who is not known.
  func dueScope(of actor: Actor) -> FollowUpPlace.Scope {
    employee(named: actor.name).map { .person($0) } ?? .team
  }
}

extension AppState {
  /// Goes to a duty in its list; Esc leads back from there.
  mutating func open(_ duty: DueDuty, of scope: FollowUpPlace.Scope) {
    if screen != .followUp { trail.append(WayBack(screen: screen)) }
    screen = .followUp
    followUp.close()
    followUp.room = .list
    followUp.scope = scope
    followUp.cursor.expect(FollowUpRow.open(duty).id)
    prepare()
  }

  /// Goes to the list behind a number; Esc leads back from there.
  mutating func open(_ number: FollowUpNumber) {
    if screen != .followUp { trail.append(WayBack(screen: screen)) }
    screen = .followUp
    followUp.open(number)
    followUp.isGuest = true
    prepare()
  }
}
