/// Whom a goal is about, of those that its strategy is for.
public enum GoalAudience: Hashable, Sendable, Codable {
  case everyone
  case targetGroup(TargetGroup)
  case role(Identifier<Role>)
  case team(Identifier<Team>)
}
