/// How following up goes in the teams that someone leads.
public struct LeaderFollowUp: Hashable, Sendable {
  public let leader: Identifier<Employee>
  public let teams: [TeamFollowUp]

  /// All that is overdue in the teams; `own` are those that rest on the leader.
  public var overdue: [DueDuty] { DueDuty.sorted(teams.flatMap(\.overdue)) }
  public var own: [DueDuty] { overdue.filter { $0.people.contains(leader) } }
  public var soon: [DueDuty] { DueDuty.sorted(teams.flatMap(\.soon)) }

  /// In percent; nil when nothing fell due.
  public var percentInTime: Int? {
    FollowUpStatus.percent(
      teams.reduce(0) { $0 + $1.inTime.count },
      of: teams.reduce(0) { $0 + $1.inTime.count + $1.late.count + $1.missed.count })
  }

  public func isSilent(on today: CivilDate) -> Bool { teams.contains { $0.isSilent(on: today) } }

  static func all(of teams: [TeamFollowUp], in municipality: Municipality) -> [LeaderFollowUp] {
    var led: [Identifier<Employee>: [TeamFollowUp]] = [:]
    for team in teams {
      if let leader = municipality.teams[team.team]?.leader {
        led[leader, default: []].append(team)
      }
    }
    return led.map { LeaderFollowUp(leader: $0.key, teams: $0.value) }
      .map { (name: DanishText.sortKey(municipality.employees[$0.leader]?.name ?? ""), leader: $0) }
      .sorted { ($0.name, $0.leader.leader) < ($1.name, $1.leader.leader) }
      .map(\.leader)
  }
}
