/// A public contribution that lowers the price of an offering for a participant.
public struct Subsidy: Hashable, Sendable, Codable {
  public enum Amount: Hashable, Sendable, Codable {
    case perParticipant(Money)
    /// A share of the price, 0 … 100.
    case percentOfPrice(Int)
  }

  public var name: String
  public var amount: Amount
  /// The first day on which a session may begin to be subsidised; nil for no limit.
  public var from: CivilDate?
  /// The last such day; nil for no limit.
  public var until: CivilDate?
  /// How many participants of one session get it at most; nil for all.
  public var mostParticipants: Int?

  public init(
    name: String, amount: Amount, from: CivilDate? = nil, until: CivilDate? = nil,
    mostParticipants: Int? = nil
  ) {
    self.name = name
    self.amount = amount
    self.from = from
    self.until = until
    self.mostParticipants = mostParticipants
  }

  public func isInForce(on day: CivilDate) -> Bool {
    (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
  }

  /// What is taken off a price; never more than the price itself.
  public func reduction(of price: Money) -> Money {
    switch amount {
    case .perParticipant(let amount): min(amount, price)
    case .percentOfPrice(let percent): price.percent(percent)
    }
  }
}
