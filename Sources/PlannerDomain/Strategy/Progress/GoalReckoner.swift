/// Reckons one goal in one walk over the people or agreements that it is about.
///
/// A class, for to copy the municipality's many tables at every step would take most of the time.
final class GoalReckoner {
  /// How long ago education may have been to count in participation and reach, and for a level that
  /// it gives to be still awaited; the product's own.
  static let monthsBack = 12

  let goal: StrategyGoal
  let strategy: EducationStrategy
  let municipality: Municipality
  /// The day as of which it is measured.
  let day: CivilDate
  /// The day of the forecast: the goal's date, or the day where that has passed.
  let end: CivilDate

  var now: GoalFigure
  var forecast: GoalFigure
  private(set) var missing: [GoalMissing] = []

  init(
    _ goal: StrategyGoal, of strategy: EducationStrategy, in municipality: Municipality,
    on today: CivilDate
  ) {
    self.goal = goal
    self.strategy = strategy
    self.municipality = municipality
    day = min(today, strategy.ending?.date ?? today)
    end = strategy.state == .ended ? day : max(day, goal.due)
    now = GoalFigure(0, of: 0, inDays: goal.measure.kind.isInDays)
    forecast = now
  }

  func reckon() {
    switch goal.measure {
    case .coverage(let competences, let level): cover(competences.sorted(), level)
    case .onboarding(let competences, let level, let months):
      onboard(competences.sorted(), level, within: months)
    case .qualification(let degree): qualify(degree)
    case .participation: participate()
    case .reach: reach()
    case .agreements: agree()
    case .followUp: followUp()
    case .transfer(let measure): transfer(measure)
    }
  }

  func lack(_ missing: GoalMissing) { self.missing.append(missing) }

  // MARK: - Whom it is about

  /// Everyone whom the strategy and the goal are about, whether or not employed now.
  lazy var people: [Employee] = {
    let teams = municipality.teams.values.filter {
      strategy.terms.scope.covers($0) && goal.audience.mayBeIn($0.id)
    }
    return teams.map(\.id).sorted().flatMap { municipality.employees(of: $0) }
      .filter { includes($0) }
  }()

  func includes(_ employee: Employee) -> Bool {
    switch goal.audience {
    case .everyone: true
    case .team(let team): employee.team == team
    case .role(let role): employee.role == role
    case .targetGroup(let group): municipality.roles[employee.role]?.targetGroup == group
    }
  }

  /// The assignments of those people that have come to something or may, each with its session.
  func eachAssignment(_ body: (Assignment, Employee, CourseSession?) -> Void) {
    for employee in people {
      municipality.eachAssignment(of: employee.id) { assignment in
        guard !assignment.state.isGone else { return }
        body(assignment, employee, assignment.session.flatMap { municipality.sessions[$0] })
      }
    }
  }

  // MARK: - Education taken and planned

  /// The last day of education that was taken: attended, at least in part.
  func taken(_ assignment: Assignment, _ session: CourseSession?) -> CivilDate? {
    guard assignment.state.spendsMoney, assignment.state != .absent else { return nil }
    return session?.end ?? assignment.history.last?.date
  }

  /// The last day of education that is planned to be taken after the day and by the end.
  func planned(_ assignment: Assignment, _ session: CourseSession?) -> CivilDate? {
    guard assignment.state == .approved || assignment.state == .enrolled, let session, session.isOn,
      session.end <= end
    else { return nil }
    return session.end
  }

  /// The step that would make education count that is on its way, but not planned in time.
  func step(_ assignment: Assignment, _ session: CourseSession?) -> GoalStep? {
    switch assignment.state {
    case .wished, .proposed: return .approve(assignment.id)
    case .waitlisted: return .findSeat(assignment.id)
    case .approved, .enrolled:
      guard let session, session.isOn else { return .chooseSession(assignment.id) }
      return session.end > end ? .moveEarlier(assignment.id) : nil
    default: return nil
    }
  }
}

extension GoalAudience {
  /// Whether anyone of a team can be among them.
  fileprivate func mayBeIn(_ team: Identifier<Team>) -> Bool {
    if case .team(let only) = self { only == team } else { true }
  }
}
