/// How following up goes in a team, as a part of how it goes in all.
///
/// Kept for each team, so that an act has no more reckoned anew than it touches.
public struct FollowUpPart: Hashable, Sendable {
  /// Nil for a team without agreements that are in force or were.
  let team: TeamFollowUp?
  let transfer: TransferTally
  /// The oldest quarter first; as many as `FollowUpStatus.quarters`.
  let trend: [QuarterFollowUp]

  public init(of team: Identifier<Team>, in municipality: Municipality, on today: CivilDate) {
    let collector = FollowUpCollector(of: team, in: municipality, on: today)
    collector.collect()
    self.team = collector.hasAgreements ? collector.team : nil
    transfer = collector.transfer
    trend = collector.trend
  }
}
