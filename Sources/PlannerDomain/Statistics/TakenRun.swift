/// What statistics take of a dated run that someone took part in.
public struct TakenRun: Sendable {
  public let id: Identifier<CourseSession>
  public let start: CivilDate
  public let end: CivilDate
  /// What it was ordered for; nil for an open run.
  public let order: Order?

  public struct Order: Sendable {
    public let price: Money
    /// By how many the price is shared: all who came or had to be paid for, and at least as many as
    /// were ordered for.
    public let sharers: Int

    public init(price: Money, paidFor: Int, leastParticipants: Int) {
      self.price = price
      sharers = max(paidFor, leastParticipants)
    }
  }

  public init(
    id: Identifier<CourseSession>, start: CivilDate, end: CivilDate, order: Order? = nil
  ) {
    self.id = id
    self.start = start
    self.end = end
    self.order = order
  }
}
