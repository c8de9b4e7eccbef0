import PlannerDomain
import Testing

@Suite struct NetCostTests {
  @Test(
    "A subsidy is taken off from its first day to its last",
    arguments: [
      ("2025-12-31", 0), ("2026-01-01", 500), ("2026-12-31", 500), ("2027-01-01", 0),
    ])
  func inForce(day: String, kroner: Int) throws {
    let cost = NetCost(openPlaceOn: .icsDeep, day: try #require(CivilDate(day)))
    #expect(
      cost
        == NetCost(
          price: .kroner(3000), otherCosts: .kroner(300), subsidy: .kroner(kroner)))
    #expect(cost.net == .kroner(3300 - kroner))
  }

  static let subsidies: [([Subsidy], Int)] = [
    ([], 0),
    ([Subsidy(name: "a", amount: .percentOfPrice(25))], 750),
    ([Subsidy(name: "a", amount: .percentOfPrice(100))], 3000),
    ([Subsidy(name: "a", amount: .perParticipant(.kroner(9000)))], 3000),
    (
      [
        Subsidy(name: "a", amount: .perParticipant(.kroner(1000))),
        Subsidy(name: "b", amount: .percentOfPrice(50)),
      ], 2500
    ),
    (
      [
        Subsidy(name: "a", amount: .percentOfPrice(80)),
        Subsidy(name: "b", amount: .perParticipant(.kroner(1000))),
      ], 3000
    ),
    (
      [
        Subsidy(name: "a", amount: .perParticipant(.kroner(100)), until: "2026-08-31"),
        Subsidy(name: "b", amount: .perParticipant(.kroner(200)), from: "2026-09-01"),
      ], 200
    ),
  ]

  @Test("Subsidies add up to the price at most, and leave other costs", arguments: subsidies)
  func amounts(subsidies: [Subsidy], kroner: Int) {
    let offering = changed(Offering.icsDeep) { $0.subsidies = subsidies }
    let cost = NetCost(openPlaceOn: offering, day: "2026-09-07")
    #expect(cost.subsidy == .kroner(kroner))
    #expect(cost.net == .kroner(3300 - kroner))
  }

  @Test("Only so many participants of a session are subsidised")
  func cap() throws {
    let offering = changed(Offering.icsDeep) { $0.subsidies[0].mostParticipants = 1 }
    #expect(NetCost(openPlaceOn: offering, day: "2026-09-07", place: 1).subsidy == .kroner(500))
    #expect(NetCost(openPlaceOn: offering, day: "2026-09-07", place: 2).subsidy == .zero)
    let first = Assignment.at(.approved, .anna, .deepOpen)
    let second = Assignment.at(.approved, .bo, .deepOpen)
    let municipality = try Municipality.small.after(
      .enter(.offering(offering)), .enter(.assignment(first)))
    #expect(NetCost(of: first, in: municipality).subsidy == .kroner(500))
    #expect(NetCost(of: second, in: municipality).subsidy == .zero)
  }

  @Test("Without a session the rules of the first of January of the year hold")
  func undated() {
    let assignment = changed(Assignment.at(.wished, .anna, .deepOpen)) { $0.session = nil }
    let small = Municipality.small
    #expect(NetCost(of: assignment, in: small).subsidy == .kroner(500))
    let next = changed(assignment) { $0.year = 2027 }
    #expect(NetCost(of: next, in: small).subsidy == .zero)
  }

  @Test(
    "An order is shared by those with a seat, and by the least number when they are fewer",
    arguments: [(0, 5000), (1, 5000), (3, 5000), (4, 4000), (7, 2500)])
  func share(others: Int, kroner: Int) throws {
    let people = (0..<others).map {
      Employee(
        id: Identifier("p\($0)"), name: "Kollega", team: "south", role: "caseworker",
        hired: "2020-01-01")
    }
    let municipality = try Municipality.small.after(
      all: people.map { .enter(.employee($0)) }
        + people.map { .enter(.assignment(.at(.approved, $0, .deepOwn))) })
    let cost = NetCost(of: .at(.proposed, .anna, .deepOwn), in: municipality)
    #expect(
      cost
        == NetCost(
          price: .kroner(kroner), otherCosts: .kroner(300), subsidy: .kroner(500)))
  }

  @Test(
    "The shares of an order sum to its price from the least number on, however they came",
    arguments: [4, 5, 7, 13])
  func shares(count: Int) throws {
    let offering = changed(Offering.icsDeep) {
      $0.travelCost = .zero
      $0.materialCost = .zero
      $0.subsidies = []
      $0.prerequisites = []
    }
    let people = (0..<count).map {
      Employee(
        id: Identifier("p\($0)"), name: "Kollega", team: "south", role: "caseworker",
        hired: "2020-01-01")
    }
    let entries: [Edit] =
      [.enter(.offering(offering))] + people.map { .enter(.employee($0)) }
    let approvals: [Edit] = people.map { .assign(.plan($0, .deepOwn, .approved)) }
    let steps: [Edit] = [
      .advance("p0:deep-own", to: .enrolled, note: ""),
      .advance("p1:deep-own", to: .waitlisted, note: ""),
    ]
    var municipality = try Municipality.small.after(all: entries + approvals + steps)
    let øre = Requisition.deepForNorth.price.øre
    var status = BudgetStatus(of: "south", in: 2026, municipality: municipality)
    #expect((øre...øre + count).contains(status.committed.øre))
    let here = ["p0:deep-own", "p2:deep-own", "p3:deep-own"] as [Identifier<Assignment>]
    for (id, state) in zip(here, [AssignmentState.attended, .partlyAttended, .absent]) {
      if id != here[0] {
        try municipality.apply(
          .advance(id, to: .enrolled, note: "x"), on: "2026-11-09", by: .leader)
      }
      try municipality.apply(.advance(id, to: state, note: ""), on: "2026-11-09", by: .leader)
    }
    status = BudgetStatus(of: "south", in: 2026, municipality: municipality)
    #expect((øre...øre + count).contains((status.committed + status.spent).øre))
  }

  @Test("Another one to share an order overruns no budget that holds its price")
  func shareInBudget() throws {
    let people: [Employee] = [.anna, .bo, .clara]
    let dear = changed(Offering.icsDeep) {
      $0.travelCost = .zero
      $0.materialCost = .zero
      $0.subsidies = []
      $0.prerequisites = []
    }
    let pair = changed(Requisition.deepForNorth) { $0.leastParticipants = 2 }
    let lax = changed(Team.north) { $0.leastStaffing = 0 }
    let municipality = try Municipality.small.after(
      all: [
        .enter(.offering(dear)), .enter(.requisition(pair)), .enter(.team(lax)),
        .enter(.budget(changed(.north2026) { $0.frame = Money(øre: 2_000_001) })),
      ] + people.map { .assign(.plan($0, .deepOwn, .approved)) })
    let status = BudgetStatus(of: "north", in: 2026, municipality: municipality)
    #expect(status.committed == Money(øre: 2_000_001))
    let ids = people.map { Identifier<Assignment>.of($0, .deepOwn) }
    #expect(ids.allSatisfy { municipality.assignments[$0]?.agreedCost == nil })
  }

  @Test("As many of an order are subsidised as may be, the first bound before the rest")
  func subsidisedShares() throws {
    let offering = changed(Offering.icsDeep) {
      $0.subsidies[0].mostParticipants = 1
      $0.prerequisites = []
    }
    let municipality = try Municipality.small.after(
      .enter(.offering(offering)), .assign(.plan(.bo, .deepOwn, .approved)))
    let later = try municipality.after(
      .assign(.plan(.anna, .deepOwn, .approved, note: "Bemanding")), on: "2026-08-02")
    let subsidies = ["bo:deep-own", "anna:deep-own"].compactMap {
      later.assignments[Identifier($0)].map { NetCost(of: $0, in: later).subsidy }
    }
    #expect(subsidies == [.kroner(500), .zero])
  }

  @Test("An order without a session is reckoned at the least number")
  func unplannedOrder() throws {
    let ordered = changed(Offering.icsDeep) {
      $0.forms = [.requisitioned]
      $0.pricePerParticipant = nil
    }
    let municipality = try Municipality.small.after(
      .remove(.session("deep-open")), .enter(.offering(ordered)))
    let assignment = changed(Assignment.at(.wished, .anna, .deepOwn)) { $0.session = nil }
    #expect(NetCost(of: assignment, in: municipality).price == .kroner(5000))
  }
}

@Suite struct BreakEvenTests {
  private func offering(group: Int, open: Int?, most: Int = 20) -> Offering {
    changed(Offering.icsDeep) {
      $0.subsidies = []
      $0.pricePerParticipant = open.map(Money.kroner)
      $0.groupPrice?.amount = .kroner(group)
      $0.groupPrice?.mostParticipants = most
    }
  }

  @Test(
    "Group price over open price is rounded up",
    arguments: [(20_000, 2500, 8), (20_001, 2500, 9), (19_999, 2500, 8), (100, 2500, 1)])
  func rounding(group: Int, open: Int, participants: Int) throws {
    let result = try #require(
      BreakEven(of: offering(group: group, open: open), on: .today))
    #expect(result.participants == participants)
    #expect(result.openNetPrice == .kroner(open))
    #expect(result.groupPrice.amount == .kroner(group))
  }

  @Test("The open price is net of the subsidy in force, without travel and materials")
  func subsidy() throws {
    let during = try #require(BreakEven(of: .icsDeep, on: "2026-06-01"))
    #expect(during.openNetPrice == .kroner(2500) && during.participants == 8)
    let after = try #require(BreakEven(of: .icsDeep, on: "2027-06-01"))
    #expect(after.openNetPrice == .kroner(3000) && after.participants == 7)
  }

  @Test("There is none for one form only, or for what is free to take openly")
  func none() {
    #expect(BreakEven(of: .icsBasic, on: .today) == nil)
    #expect(BreakEven(of: offering(group: 20_000, open: nil), on: .today) == nil)
    #expect(BreakEven(of: offering(group: 20_000, open: 0), on: .today) == nil)
    let subsidised = changed(Offering.icsDeep) {
      $0.subsidies = [Subsidy(name: "Alt", amount: .percentOfPrice(100))]
    }
    #expect(BreakEven(of: subsidised, on: .today) == nil)
  }

  @Test("It may be more than the group can hold", arguments: [(8, true), (7, false)])
  func within(most: Int, isWithin: Bool) throws {
    let result = try #require(
      BreakEven(of: offering(group: 20_000, open: 2500, most: most), on: .today))
    #expect(result.isWithinGroup == isWithin)
  }
}
