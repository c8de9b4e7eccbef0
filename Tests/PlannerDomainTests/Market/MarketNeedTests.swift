import PlannerDomain
import Testing

@Suite struct MarketNeedTests {
  private func needs(
    _ municipality: Municipality, _ scope: StatisticsScope = StatisticsScope()
  ) -> [MarketNeed] { Market(of: municipality, within: scope, on: .today).needs }

  private static func cancelled(_ session: CourseSession) -> Edit {
    .enter(.session(changed(session) { $0.state = .cancelled }))
  }

  @Test func `where coming sessions with free seats reach every level, nothing is lacked`() {
    #expect(needs(.small) == [])
  }

  @Test func `a level that no offering reaches is told with the highest that one does, and who`()
    throws
  {
    let demanding = changed(Role.caseworker) { $0.profile.requirements[0].level = .expert }
    let need = try #require(needs(try Municipality.small.after(.enter(.role(demanding)))).first)
    #expect(need.competence == "ics" && need.level == .expert)
    #expect(need.lack == .offering(highest: .masters))
    #expect(Set(need.people) == ["anna", "bo", "clara", "erik"])
    #expect(need.teams == ["north": 3, "south": 1])
    #expect(need.groups == [.caseworker: 4])
  }

  @Test func `offerings without a coming session are lacking too, after what has no offering`()
    throws
  {
    let municipality = try Municipality.small.after(
      Self.cancelled(.deepOpen), Self.cancelled(.deepOwn))
    let found = needs(municipality)
    #expect(found.map(\.competence) == ["ics"])
    #expect(found.first?.lack == .session(of: ["ics-deep"]))
    #expect(found.first.map { Set($0.people) } == ["anna", "clara", "erik"])
  }

  @Test func `a full session covers nobody but those who have a seat in it`() throws {
    let municipality = try Municipality.small.after(
      Self.cancelled(.deepOwn),
      .enter(.session(changed(.deepOpen) { $0.capacity = 1 })),
      .assign(.plan(.anna, .deepOpen, .approved, note: "Alligevel")))
    let need = try #require(needs(municipality).first)
    #expect(need.lack == .session(of: ["ics-deep"]))
    #expect(Set(need.people) == ["clara", "erik"])
  }

  @Test(
    "Only those asked about count",
    arguments: [
      (StatisticsScope(team: "south"), ["erik"]),
      (StatisticsScope(team: "north"), ["anna", "clara"]),
      (StatisticsScope(targetGroup: .head), []),
    ])
  func scope(scope: StatisticsScope, people: [String]) throws {
    let municipality = try Municipality.small.after(
      Self.cancelled(.deepOpen), Self.cancelled(.deepOwn))
    #expect(
      needs(municipality, scope).flatMap(\.people).map(\.rawValue).sorted() == people)
  }
}
