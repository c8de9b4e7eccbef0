import PlannerDomain
import Testing

/// The three-day course costs 20,000 kroner for 4 to 20, or 3,000 less 500 of subsidy each.
@Suite struct PooledDemandTests {
  private func pools(
    _ municipality: Municipality = .small, partners: [PartnerDemand] = []
  ) -> [PooledDemand] { Market(of: municipality, partners: partners, on: .today).pools }

  private func neighbour(_ count: Int, _ group: TargetGroup = .caseworker) -> PartnerDemand {
    PartnerDemand(
      name: "Nabostrup",
      people: Array(repeating: .init(group: group, lacks: ["ics": .masters]), count: count))
  }

  @Test func `those whose gap it would close are pooled, team by team`() throws {
    let pool = try #require(pools().first)
    #expect(pool.offering == "ics-deep" && pools().count == 1)
    #expect(pool.shares.map(\.team) == ["north", "south"])
    #expect(pool.shares.map(\.count) == [2, 1] && pool.people == ["anna", "clara", "erik"])
    #expect(pool.breakEven?.participants == 8)
    #expect(pool.threshold == 8 && pool.total == 3 && !pool.isEnough && pool.canPay)
    #expect(pool.saving == .kroner(3 * 2500 - 20_000))
  }

  @Test(
    "With neighbours there may be enough",
    arguments: [(4, 7, false, -2500), (5, 8, true, 0), (7, 10, true, 5000)])
  func partners(count: Int, total: Int, isEnough: Bool, kroner: Int) throws {
    let pool = try #require(pools(partners: [neighbour(count)]).first)
    #expect(pool.total == total && pool.isEnough == isEnough)
    #expect(pool.saving == .kroner(kroner))
    #expect(pool.partners.map(\.partner) == ["Nabostrup"])
    #expect(pool.partners.map(\.count) == [count])
  }

  @Test func `a neighbour's people count only where it is meant for them`() throws {
    let pool = try #require(pools(partners: [neighbour(9, .head)]).first)
    #expect(pool.partners.isEmpty)
  }

  @Test func `no more than a full group saves`() throws {
    let pool = try #require(pools(partners: [neighbour(40)]).first)
    #expect(pool.saving == .kroner(20 * 2500 - 20_000))
  }

  @Test func `what is dearer than open places for a full group never pays`() throws {
    let dear = changed(Offering.icsDeep) { $0.groupPrice?.amount = .kroner(60_000) }
    let pool = try #require(
      pools(try Municipality.small.after(.enter(.offering(dear))), partners: [neighbour(17)]).first)
    #expect(pool.total == 20 && pool.threshold == 24 && !pool.canPay && !pool.isEnough)
  }

  @Test func `who is on the way to a run is not pooled, and who waits for one is`() throws {
    let municipality = try Municipality.small.after(
      .assign(.plan(.anna, .deepOpen, .approved, note: "Alligevel")),
      .assign(.plan(.bo, .icsDeep, note: "Alligevel")))
    let pool = try #require(pools(municipality).first)
    #expect(pool.shares.map(\.count) == [2, 1] && pool.people == ["bo", "clara", "erik"])
  }

  @Test func `what a partner's plan tells is what is lacked, and not by whom`() throws {
    let demand = PartnerDemand(of: .small, named: "fil", on: .today)
    #expect(demand.name == "Ærøby Kommune")
    #expect(demand.people.count == 4)
    #expect(
      demand.people.first
        == .init(group: .caseworker, lacks: ["ics": .masters, "samtaler om overgreb": .can]))
    let nameless = try Municipality.small.after(.enter(.profile(MunicipalityProfile())))
    #expect(PartnerDemand(of: nameless, named: "fil", on: .today).name == "fil")
  }

  @Test func `competences are the same by name, whatever they are called inside`() throws {
    let pool = try #require(
      pools(partners: [PartnerDemand(of: .small, named: "", on: .today)]).first)
    #expect(pool.partners.map(\.count) == [3])
  }
}
