/// What was found, with the figures in it.
///
/// Many figures lie beside it, so that advice with few takes no room for them.
public enum AdviceFinding: Hashable, Sendable {
  /// So many others of the team could go too.
  case goesAlone(others: Int)
  /// So many are on their way openly, and an order pays from fewer on.
  indirect case orderPays(OrderFigures)
  /// So few are on their way to what was ordered that open places cost less.
  indirect case openPays(OrderFigures)
  /// Nil while there are no dates.
  case noAgreement(AgreementNeed.Reason, start: CivilDate?)
  /// Nil where nothing is followed up on.
  case lateFollowUp(days: Int?)
  case noPracticeTime
  /// What the leader has not promised; and whether there is a leader at all.
  case leaderWithoutPart(missing: [LeaderCommitment.Kind], hasLeader: Bool)
  /// Meant for so many of the five target groups, while one for fewer develops the same.
  case broadAudience(groups: Int, narrower: Identifier<Offering>?)
  /// A step of the ladder is taken before the one below it.
  case stepSkipped(to: LadderStep, lacking: LadderStep)
  /// So many of a package's courses are taken or under way.
  indirect case packageNearlyWhole(
    Identifier<CoursePackage>, taken: Int, of: Int, missing: [Identifier<Offering>])
  /// None of so many people in the general area learn about abuse.
  case generalAreaLeftOut(people: Int)
  indirect case dearer(PriceComparison, cheaper: Identifier<Offering>?)
  /// A course of the children's catalogue develops the same for so much less a head.
  case cheaperInCatalogue(Identifier<Offering>, saving: Money)
  case notApproved(Identifier<Provider>)
  /// Nil where it has never been held against current knowledge.
  case notReviewed(since: CivilDate?)

  /// An order held against open places.
  public struct OrderFigures: Hashable, Sendable {
    /// Those on their way who are counted.
    public let participants: Int
    public let breakEven: BreakEven
    /// What the cheaper way saves in all, at that number.
    public let saving: Money
    /// Table 3's averages for the length, at the prices of 2012–13.
    public let openAverage: AveragePrice
    public let orderedAverage: AveragePrice
  }
}
