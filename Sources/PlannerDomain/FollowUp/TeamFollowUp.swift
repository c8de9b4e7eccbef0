/// How following up goes in a team.
public struct TeamFollowUp: Hashable, Sendable {
  public let team: Identifier<Team>
  /// Open and past its day, the longest overdue first.
  public internal(set) var overdue: [DueDuty] = []
  /// Open and due today or within the next thirty days, the earliest first.
  public internal(set) var soon: [DueDuty] = []
  /// Of the items and goals that fell due within the last twelve months: done by their day.
  public internal(set) var inTime: [Duty] = []
  /// Done after their day.
  public internal(set) var late: [Duty] = []
  /// Not done, and not given up with a reason.
  public internal(set) var missed: [Duty] = []
  /// The last day on which anything was recorded about the team's agreements; nil without any.
  public internal(set) var lastSign: CivilDate?

  init(_ team: Identifier<Team>) { self.team = team }

  /// In percent; nil when nothing fell due.
  public var percentInTime: Int? {
    FollowUpStatus.percent(inTime.count, of: inTime.count + late.count + missed.count)
  }

  public func isSilent(on today: CivilDate) -> Bool {
    guard !overdue.isEmpty, let lastSign else { return false }
    return lastSign.days(until: today) >= FollowUpStatus.daysOfSilence
  }
}
