import PlannerDomain

/// An answer about one team, as a part of the answer about all.
protocol TeamPart: Hashable, Sendable {
  init(of team: Identifier<Team>, in municipality: Municipality, on today: CivilDate)
}

extension FollowUpPart: TeamPart {}
