/// From how many participants on an order for a group is cheaper than open places.
public struct BreakEven: Hashable, Sendable {
  public let groupPrice: GroupPrice
  /// Net of subsidy, without travel and materials, which are the same either way.
  public let openNetPrice: Money
  /// Group price ÷ open net price, rounded up.
  public let participants: Int

  /// Gives nil when the offering is not to be had in both forms, or is free to take openly.
  public init?(of offering: Offering, on day: CivilDate) {
    guard let group = offering.groupPrice, offering.pricePerParticipant != nil else { return nil }
    let cost = NetCost(openPlaceOn: offering, day: day)
    let open = cost.price - cost.subsidy
    guard open > .zero else { return nil }
    groupPrice = group
    openNetPrice = open
    participants = (group.amount.øre + open.øre - 1) / open.øre
  }

  /// Whether so many may take part at all.
  public var isWithinGroup: Bool { participants <= groupPrice.mostParticipants }
}
