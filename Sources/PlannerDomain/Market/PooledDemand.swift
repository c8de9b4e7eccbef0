/// Demand for an offering that could be ordered for a group: by the own teams, and with partners.
public struct PooledDemand: Hashable, Sendable {
  public struct Share: Hashable, Sendable {
    public let team: Identifier<Team>
    public let count: Int
  }

  public struct PartnerShare: Hashable, Sendable {
    public let partner: String
    public let count: Int
  }

  public let offering: Identifier<Offering>
  public let groupPrice: GroupPrice
  /// Nil where it is not to be had openly, or is free there.
  public let breakEven: BreakEven?
  /// Those with any, the largest first.
  public let partners: [PartnerShare]
  /// All whom the demands are among, which they share: thousands of offerings are needed by hundreds.
  private let roster: [Identifier<Employee>]
  /// Where in it the own people are, share by share, and in a share by identifier.
  private let places: [Int32]
  /// All teams of those, likewise.
  private let teams: [Identifier<Team>]
  /// By where in them each is; the largest share first.
  private let counts: [TeamCount]

  private struct TeamCount: Hashable {
    let team: Int32
    let count: Int32
  }

  /// The largest first.
  public var shares: [Share] {
    counts.map { Share(team: teams[Int($0.team)], count: Int($0.count)) }
  }

  public var ownCount: Int { places.count }
  /// The own people, team by team as the shares.
  public var people: [Identifier<Employee>] { places.map { roster[Int($0)] } }
  public var total: Int { ownCount + partners.reduce(0) { $0 + $1.count } }

  /// From how many on an order makes sense: the fewest that it is sold to, and those from whom it is
  /// cheaper than open places.
  public var threshold: Int {
    max(groupPrice.leastParticipants, breakEven?.participants ?? 0)
  }

  /// Whether a group can have so many that it is worth it.
  public var canPay: Bool { threshold <= groupPrice.mostParticipants }

  /// Whether there are enough for one group.
  public var isEnough: Bool { canPay && total >= threshold }

  /// An order for those who need it, at the offering's own group price.
  public func requisition(_ id: Identifier<Requisition>) -> Requisition {
    Requisition(
      id: id, offering: offering, teams: Set(counts.map { teams[Int($0.team)] }),
      partners: partners.map(\.partner), price: groupPrice.amount,
      leastParticipants: groupPrice.leastParticipants,
      mostParticipants: groupPrice.mostParticipants)
  }

  /// What one full group saves against open places, or costs more where it is negative; nil without
  /// a break-even.
  public var saving: Money? {
    breakEven.map { $0.openNetPrice * min(total, groupPrice.mostParticipants) - groupPrice.amount }
  }
}

extension PooledDemand {
  /// Offerings with a group price that at least two need for whom they are meant.
  ///
  /// Those need one whose gap it would close, or who wait for a run of it. Where there are enough
  /// comes first, then where there may be; the largest first.
  static func all(
    among people: MarketPeople, partners: [PartnerDemand], in municipality: Municipality,
    on today: CivilDate
  ) -> [PooledDemand] {
    let lacking = Dictionary(grouping: people.open, by: \.competence)
    let theirs = partners.map(Lacking.init)
    let roster = people.people.keys.sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(roster, Int32(0)...))
    let teams = Set(people.people.values.map(\.employee.team)).sorted()
    let teamPlaces = Dictionary(uniqueKeysWithValues: zip(teams, Int32(0)...))
    return municipality.offerings.values.compactMap { offering -> PooledDemand? in
      guard let price = offering.groupPrice else { return nil }
      var wanting: Set<Identifier<Employee>> = []
      for (competence, level) in offering.develops {
        for gap in lacking[competence] ?? [] where level >= gap.required {
          guard let person = people.people[gap.employee], offering.isMeant(for: person.group)
          else { continue }
          wanting.insert(gap.employee)
        }
      }
      for id in municipality.assignmentsOfOffering[offering.id] {
        guard let assignment = municipality.assignments[id], assignment.state.isLive,
          assignment.session == nil, people.people[assignment.employee] != nil
        else { continue }
        wanting.insert(assignment.employee)
      }
      let wantingByTeam = Dictionary(grouping: wanting.compactMap { places[$0] }) { place in
        people.people[roster[Int(place)]].flatMap { teamPlaces[$0.employee.team] }
      }
      let shares = wantingByTeam.compactMap { team, places in
        team.map { (TeamCount(team: $0, count: Int32(places.count)), places) }
      }.sorted { (-$0.0.count, $0.0.team) < (-$1.0.count, $1.0.team) }
      let demand = PooledDemand(
        offering: offering.id, groupPrice: price, breakEven: BreakEven(of: offering, on: today),
        partners: theirs.compactMap { $0.share(of: offering, in: municipality) }
          .sorted { (-$0.count, $0.partner) < (-$1.count, $1.partner) },
        roster: roster, places: shares.map { $0.1.sorted() }.flatMap(\.self), teams: teams,
        counts: shares.map(\.0))
      return demand.total < 2 ? nil : demand
    }.sorted { $0.order < $1.order }
  }

  private var order: (Int, Int, Int, Identifier<Offering>) {
    (isEnough ? 0 : canPay ? 1 : 2, -total, -(saving?.øre ?? 0), offering)
  }
}

/// A partner's people by what they lack.
private struct Lacking {
  private let partner: PartnerDemand
  private var byCompetence: [String: [(person: Int, level: CompetenceLevel)]] = [:]

  init(_ partner: PartnerDemand) {
    self.partner = partner
    for (place, person) in partner.people.enumerated() {
      for (competence, level) in person.lacks {
        byCompetence[competence, default: []].append((place, level))
      }
    }
  }

  func share(
    of offering: Offering, in municipality: Municipality
  ) -> PooledDemand.PartnerShare? {
    var wanting: Set<Int> = []
    for (competence, level) in offering.develops {
      guard let name = municipality.competences[competence]?.name else { continue }
      for lack in byCompetence[PartnerDemand.key(of: name)] ?? []
      where level >= lack.level && offering.isMeant(for: partner.people[lack.person].group) {
        wanting.insert(lack.person)
      }
    }
    return wanting.isEmpty
      ? nil : PooledDemand.PartnerShare(partner: partner.name, count: wanting.count)
  }
}

extension Offering {
  /// Whether it is for a target group; where none is named, for all.
  fileprivate func isMeant(for group: TargetGroup) -> Bool {
    targetGroups.isEmpty || targetGroups.contains(group)
  }
}
