/// Names something that someone has promised to do.
public enum Duty: Hashable, Sendable {
  /// An item of an agreement, by its number.
  case item(Identifier<ImplementationAgreement>, Int)
  case goal(Identifier<FollowUpGoal>)

  public var key: EntryKey {
    switch self {
    case .item(let agreement, _): .agreement(agreement)
    case .goal(let goal): .followUpGoal(goal)
    }
  }
}
