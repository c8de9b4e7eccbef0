/// The price of ordering an offering for a group.
public struct GroupPrice: Hashable, Sendable, Codable {
  public var amount: Money
  public var leastParticipants: Int
  public var mostParticipants: Int

  public init(amount: Money, leastParticipants: Int, mostParticipants: Int) {
    self.amount = amount
    self.leastParticipants = leastParticipants
    self.mostParticipants = mostParticipants
  }
}
