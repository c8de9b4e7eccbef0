/// What statistics are about: when, and whose education.
public struct StatisticsScope: Hashable, Sendable {
  /// When education ended, or ratings were given; nil for all time.
  public var period: Period?
  /// Nil for all teams.
  public var team: Identifier<Team>?
  /// Whose education, by the target group of their role; nil for all.
  public var targetGroup: TargetGroup?

  public init(
    period: Period? = nil, team: Identifier<Team>? = nil, targetGroup: TargetGroup? = nil
  ) {
    self.period = period
    self.team = team
    self.targetGroup = targetGroup
  }

  /// Whether the education of those of a target group in a team is asked about.
  public func takes(_ group: TargetGroup, of team: Identifier<Team>) -> Bool {
    (targetGroup.map { $0 == group } ?? true) && (self.team.map { $0 == team } ?? true)
  }

  /// Whether one of some strategies is the whole municipality's and in force on the period's last day;
  /// without a period, whether it is adopted and has not ended.
  public func hasStrategy(among strategies: some Sequence<EducationStrategy>) -> Bool {
    strategies.contains { strategy in
      strategy.terms.scope == .municipality
        && (period.map { strategy.isInForce(on: $0.last) } ?? (strategy.state == .adopted))
    }
  }
}
