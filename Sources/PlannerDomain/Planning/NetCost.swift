/// What an assignment costs the team: its share of the price and other costs, less the subsidy by
/// the rules in force on the session's first day.
public struct NetCost: Hashable, Sendable {
  public var price: Money
  public var otherCosts: Money
  public var subsidy: Money

  public var net: Money { price + otherCosts - subsidy }

  public init(price: Money, otherCosts: Money, subsidy: Money) {
    self.price = price
    self.otherCosts = otherCosts
    self.subsidy = subsidy
  }

  /// - Parameters:
  ///   - day: the day whose subsidy rules hold.
  ///   - place: the participant's number among those subsidised; 1 is the first.
  public init(openPlaceOn offering: Offering, day: CivilDate, place: Int = 1) {
    let price = offering.pricePerParticipant ?? .zero
    self.init(
      price: price, otherCosts: offering.otherCosts,
      subsidy: Self.subsidy(of: price, by: offering, on: day, place: place))
  }

  /// The share of a group that is at its largest.
  init(groupPlaceOn offering: Offering, for group: GroupPrice, day: CivilDate) {
    let price = group.amount.share(among: group.mostParticipants)
    self.init(
      price: price, otherCosts: offering.otherCosts,
      subsidy: Self.subsidy(of: price, by: offering, on: day, place: 1))
  }

  /// The cost of an assignment as it is given, whether or not the municipality has it yet.
  ///
  /// Without a session, the rules of the first day of its year are used. In a requisitioned session
  /// the price is shared by those who take a seat, this one included, and by the least number
  /// ordered where they are fewer.
  public init(of assignment: Assignment, in municipality: Municipality) {
    guard let offering = municipality.offerings[assignment.offering] else {
      self.init(price: .zero, otherCosts: .zero, subsidy: .zero)
      return
    }
    let session = assignment.session.flatMap { municipality.sessions[$0] }
    let day =
      session?.start ?? CivilDate(year: assignment.year, month: 1, day: 1)
      ?? CivilDate(dayNumber: 0)
    let others = session.map { municipality.seatsTaken(in: $0.id, besides: assignment.id) } ?? 0
    let price: Money
    if let requisition = session?.requisition.flatMap({ municipality.requisitions[$0] }) {
      price = requisition.price.share(among: max(others + 1, requisition.leastParticipants))
    } else if let open = offering.pricePerParticipant {
      price = open
    } else if let group = offering.groupPrice {
      price = group.amount.share(among: group.leastParticipants)
    } else {
      price = .zero
    }
    self.init(
      price: price, otherCosts: offering.otherCosts,
      subsidy: Self.subsidy(of: price, by: offering, on: day, place: others + 1))
  }

  private static func subsidy(
    of price: Money, by offering: Offering, on day: CivilDate, place: Int
  ) -> Money {
    var rest = price
    for subsidy in offering.subsidies where subsidy.isInForce(on: day) {
      if let most = subsidy.mostParticipants, place > most { continue }
      rest = rest - min(subsidy.reduction(of: price), rest)
    }
    return price - rest
  }
}
