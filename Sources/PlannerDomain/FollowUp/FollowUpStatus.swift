/// How following up goes, for the manager; every number carries what is behind it.
public struct FollowUpStatus: Hashable, Sendable {
  /// How many days ahead count as soon; the product's own, as the others here.
  public static let daysAhead = 30
  /// A team with something overdue is silent when so many days have passed without any sign.
  public static let daysOfSilence = 30
  /// What fell due within so many months counts in the share that was done in time.
  public static let monthsBack = 12
  /// How many quarters the trend shows, the present one included.
  public static let quarters = 8

  public let today: CivilDate
  /// By the teams' names.
  public let teams: [TeamFollowUp]
  /// By the leaders' names; a team without a leader is in none of them.
  public let leaders: [LeaderFollowUp]
  public let transfer: TransferTally
  /// The oldest first.
  public let trend: [QuarterFollowUp]

  public var overdue: [DueDuty] { DueDuty.sorted(teams.flatMap(\.overdue)) }
  public var soon: [DueDuty] { DueDuty.sorted(teams.flatMap(\.soon)) }

  /// In percent, of what fell due within the last twelve months; nil when nothing did.
  public var percentInTime: Int? {
    Self.percent(
      teams.reduce(0) { $0 + $1.inTime.count },
      of: teams.reduce(0) { $0 + $1.inTime.count + $1.late.count + $1.missed.count })
  }

  /// Those with something overdue and no sign of life for a while, the longest silent first.
  public var silent: [TeamFollowUp] {
    teams.filter { $0.isSilent(on: today) }
      .sorted {
        ($0.lastSign?.dayNumber ?? .min, $0.team) < ($1.lastSign?.dayNumber ?? .min, $1.team)
      }
  }

  /// - Parameter teams: those that are looked at; nil for all.
  public init(
    of municipality: Municipality, teams chosen: Set<Identifier<Team>>? = nil, on today: CivilDate
  ) {
    let teams = chosen ?? Set(municipality.teams.keys)
    self.init(
      joining: teams.sorted().map { FollowUpPart(of: $0, in: municipality, on: today) },
      in: municipality, on: today)
  }

  /// The status of all the teams that the parts are of, reckoned for the same day.
  public init(joining parts: [FollowUpPart], in municipality: Municipality, on today: CivilDate) {
    self.today = today
    teams = parts.compactMap(\.team)
      .map { (name: Self.name(of: $0, in: municipality), team: $0) }
      .sorted { ($0.name, $0.team.team) < ($1.name, $1.team.team) }.map(\.team)
    leaders = LeaderFollowUp.all(of: teams, in: municipality)
    transfer = parts.reduce(into: TransferTally()) { $0.add($1.transfer) }
    let first = Quarter(of: today).adding(1 - Self.quarters)
    trend = (0..<Self.quarters).map { place in
      parts.reduce(into: QuarterFollowUp(first.adding(place))) { $0.add($1.trend[place]) }
    }
  }

  private static func name(of team: TeamFollowUp, in municipality: Municipality) -> String {
    DanishText.sortKey(municipality.teams[team.team]?.name ?? "")
  }

  static func percent(_ part: Int, of whole: Int) -> Int? {
    whole == 0 ? nil : (part * 100 + whole / 2) / whole
  }
}
