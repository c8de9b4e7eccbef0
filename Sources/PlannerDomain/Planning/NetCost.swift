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
  /// the price is shared by those whose money is bound or used, this one included, and by the least
  /// number ordered where they are fewer.
  public init(of assignment: Assignment, in municipality: Municipality) {
    guard let offering = municipality.offerings[assignment.offering] else {
      self.init(price: .zero, otherCosts: .zero, subsidy: .zero)
      return
    }
    let session = assignment.session.flatMap { municipality.sessions[$0] }
    let day =
      session?.start ?? CivilDate(year: assignment.year, month: 1, day: 1)
      ?? CivilDate(dayNumber: 0)
    let requisition = session?.requisition.flatMap { municipality.requisitions[$0] }
    // Most prices are the same however many come, and most subsidies too.
    let isShared =
      requisition != nil || offering.subsidies.contains { $0.mostParticipants != nil }
    let others =
      isShared
      ? session.map { municipality.sharers(of: $0.id, besides: assignment.id) } ?? [] : []
    let price: Money
    if let requisition {
      price = requisition.price.share(among: max(others.count + 1, requisition.leastParticipants))
    } else if let open = offering.pricePerParticipant {
      price = open
    } else if let group = offering.groupPrice {
      price = group.amount.share(among: group.leastParticipants)
    } else {
      price = .zero
    }
    self.init(
      price: price, otherCosts: offering.otherCosts,
      subsidy: Self.subsidy(
        of: price, by: offering, on: day,
        place: assignment.place(among: others, in: municipality)))
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

extension Municipality {
  /// What an assignment costs its team: as agreed on approval, or reckoned anew.
  ///
  /// The price of a requisitioned session is shared by however many there are in the end, so a share
  /// of it is never agreed, and the shares sum to the price.
  public func cost(of assignment: Assignment) -> Money {
    guard !isRequisitioned(assignment), let agreed = assignment.agreedCost else {
      return NetCost(of: assignment, in: self).net
    }
    return agreed
  }

  /// Whether its session was ordered by a requisition.
  func isRequisitioned(_ assignment: Assignment) -> Bool {
    assignment.session.flatMap { sessions[$0]?.requisition } != nil
  }

  /// The others in a session whose money is bound or used.
  fileprivate func sharers(
    of session: Identifier<CourseSession>, besides excluded: Identifier<Assignment>
  ) -> [Assignment] {
    assignments(in: session).filter { $0.id != excluded && $0.bindsMoney }
  }
}

extension Assignment {
  fileprivate var bindsMoney: Bool { state.commitsMoney || state.spendsMoney }

  /// Its number among those who share a session, the earliest bound first; whoever is not among
  /// them yet comes last.
  fileprivate func place(among others: [Assignment], in municipality: Municipality) -> Int {
    guard bindsMoney, let known = municipality.assignments[id], known.bindsMoney,
      known.session == session
    else { return others.count + 1 }
    return others.count { ($0.boundOn, $0.id) < (boundOn, id) } + 1
  }

  private var boundOn: CivilDate {
    history.first { $0.state.commitsMoney || $0.state.spendsMoney }?.date
      ?? CivilDate(dayNumber: 0)
  }
}
