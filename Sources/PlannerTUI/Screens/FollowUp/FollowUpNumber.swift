import PlannerDomain

/// A number of the dashboard, and so the list behind it.
enum FollowUpNumber: Hashable, Sendable {
  /// Whose duties are counted together.
  enum Group: Hashable, Sendable {
    case all
    case team(Identifier<Team>)
    /// The teams that someone leads.
    case leader(Identifier<Employee>)
  }

  case overdue(Group)
  case soon(Group)
  /// What fell due within a year and was done by its day.
  case doneInTime(Group)
  case late(Group)
  case missed(Group)
  /// What is overdue and rests on the leader.
  case own(Identifier<Employee>)
  /// What is overdue in silent teams.
  case silent
  /// What rests on those who have left.
  case leavers
  case degree(TransferTally.Measure, TransferDegree, TransferRating.Rater)
  case atLeastSome(TransferTally.Measure, TransferRating.Rater)
  case barrier(TransferBarrier)
  case inTime(Quarter)
  case notInTime(Quarter)
  /// The ratings of a quarter of at least some degree.
  case used(Quarter, TransferRating.Rater)

  /// From how many on a share is told in percent; the product's own.
  static let leastForPercent = 10

  var isAboutRatings: Bool {
    switch self {
    case .degree, .atLeastSome, .barrier, .used: true
    default: false
    }
  }
}

extension FollowUpStatus {
  func teams(of group: FollowUpNumber.Group) -> [TeamFollowUp] {
    switch group {
    case .all: teams
    case .team(let id): teams.filter { $0.team == id }
    case .leader(let id): leaders.first { $0.leader == id }?.teams ?? []
    }
  }

  /// Which open duties of which teams a number counts; nil for one that counts something else.
  func open(
    behind number: FollowUpNumber, leavers: Set<Identifier<Employee>>
  ) -> (teams: [Identifier<Team>], holds: (DueDuty) -> Bool)? {
    let (today, month) = (today, today.adding(days: Self.daysAhead))
    func isSoon(_ duty: DueDuty) -> Bool { duty.due.map { today <= $0 && $0 <= month } ?? false }
    switch number {
    case .overdue(let group):
      return (teams(of: group).map(\.team), { $0.isOverdue(on: today) })
    case .soon(let group): return (teams(of: group).map(\.team), isSoon)
    case .silent: return (silent.map(\.team), { $0.isOverdue(on: today) })
    case .leavers:
      return (
        teams.map(\.team),
        { duty in
          guard case .duty = duty.subject, !leavers.isDisjoint(with: duty.people) else {
            return false
          }
          return duty.isOverdue(on: today) || isSoon(duty)
        }
      )
    default: return nil
    }
  }

  /// How many open duties a number counts.
  func countBehind(_ number: FollowUpNumber, leavers: Set<Identifier<Employee>>) -> Int {
    guard let holds = open(behind: number, leavers: leavers)?.holds else { return 0 }
    return teams.reduce(0) { $0 + $1.overdue.count(where: holds) + $1.soon.count(where: holds) }
  }

  /// What a number counts that is not open duties alone.
  func rows(behind number: FollowUpNumber) -> [FollowUpRow] {
    switch number {
    case .overdue, .soon, .silent, .leavers: []
    case .doneInTime(let group): settled(group, \.inTime)
    case .late(let group): settled(group, \.late)
    case .missed(let group): settled(group, \.missed)
    case .own(let id): leaders.first { $0.leader == id }?.own.map(FollowUpRow.open) ?? []
    case .degree(let measure, let degree, let rater):
      transfer.ratings(measure, degree, by: rater).map(FollowUpRow.rating)
    case .atLeastSome(let measure, let rater):
      transfer.ratingsAtLeastSome(measure, by: rater).map(FollowUpRow.rating)
    case .barrier(let barrier): transfer.ratings(naming: barrier).map(FollowUpRow.rating)
    case .inTime(let quarter): quarterRows(quarter, \.inTime)
    case .notInTime(let quarter): quarterRows(quarter, \.notInTime)
    case .used(let quarter, let rater):
      trend.first { $0.quarter == quarter }?.transfer.ratingsAtLeastSome(.used, by: rater)
        .map(FollowUpRow.rating) ?? []
    }
  }

  /// Of how many a number is told as a share; nil for one that is told as it is.
  func whole(behind number: FollowUpNumber) -> Int? {
    switch number {
    case .overdue, .soon, .late, .missed, .own, .silent, .leavers, .notInTime: nil
    case .doneInTime(let group):
      teams(of: group).reduce(0) { $0 + $1.inTime.count + $1.late.count + $1.missed.count }
    case .degree(_, _, let rater), .atLeastSome(_, let rater): transfer.count(by: rater)
    case .barrier: transfer.count
    case .inTime(let quarter):
      trend.first { $0.quarter == quarter }.map { $0.inTime.count + $0.notInTime.count }
    case .used(let quarter, let rater):
      trend.first { $0.quarter == quarter }?.transfer.count(by: rater)
    }
  }

  private func settled(
    _ group: FollowUpNumber.Group, _ duties: (TeamFollowUp) -> [Duty]
  ) -> [FollowUpRow] { teams(of: group).flatMap(duties).map(FollowUpRow.settled) }

  private func quarterRows(
    _ quarter: Quarter, _ duties: (QuarterFollowUp) -> [Duty]
  ) -> [FollowUpRow] {
    trend.first { $0.quarter == quarter }.map { duties($0).map(FollowUpRow.settled) } ?? []
  }
}
