/// What a priority group asks for (report, chapter 11); the thresholds are the product's own, see
/// `PriorityGroup`.
public enum PriorityCondition: Hashable, Sendable {
  /// A written strategy is adopted and in force.
  case strategy
  /// Courses of different lengths were used.
  case differentLengths
  /// A diploma, or a module of one, was used.
  case diploma
  /// A master, or a module of one, was used.
  case master
  /// At least so many of the five target groups took part.
  case targetGroups(Int)
  /// At least several target groups took part, or a diploma or a module of one was used.
  case severalTargetGroupsOrDiploma

  public func holds(for facts: PriorityFacts) -> Bool { lacking(in: facts) == 0 }

  /// How many things are lacking: one strategy, length or degree, or so many target groups; 0 when it
  /// holds.
  public func lacking(in facts: PriorityFacts) -> Int {
    switch self {
    case .strategy: facts.hasAdoptedStrategy ? 0 : 1
    case .differentLengths: max(0, PriorityGroup.differentLengths - facts.courseBands.count)
    case .diploma: facts.usesDiploma ? 0 : 1
    case .master: facts.usesMaster ? 0 : 1
    case .targetGroups(let least): max(0, least - facts.targetGroups.count)
    case .severalTargetGroupsOrDiploma:
      facts.usesDiploma
        ? 0 : min(1, max(0, PriorityGroup.severalTargetGroups - facts.targetGroups.count))
    }
  }
}
