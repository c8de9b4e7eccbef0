import PlannerDomain
import Testing

@Suite struct MarketOfferTests {
  private static let completed = Assignment.at(.completed, .bo, .morning)

  private func market(
    _ more: [Entry] = [], _ scope: StatisticsScope = StatisticsScope()
  ) -> Market {
    Market(
      of: Municipality(entries: Municipality.smallEntries + more), within: scope, on: .today)
  }

  @Test func `what nobody takes is told, and first what develops nothing besides`() {
    #expect(
      market().unneeded.map(\.offering)
        == ["law-afternoon", "diploma-1", "ics-basic", "ics-deep", "abuse-morning"])
    #expect(market().unneeded.first?.reasons == [.developsNothing, .nobodyTakesIt])
    #expect(market().unneeded.dropFirst().allSatisfy { $0.reasons == [.nobodyTakesIt] })
  }

  @Test func `what somebody both lacks and takes is needed`() {
    let plan = Assignment.at(.enrolled, .anna, .basicLate)
    #expect(!market([.assignment(plan)]).unneeded.map(\.offering).contains("ics-basic"))
  }

  @Test func `taking counts within the period only`() throws {
    let plan = Assignment.at(.enrolled, .anna, .basicLate)
    func isUnneeded(_ year: Int) -> Bool {
      market([.assignment(plan)], StatisticsScope(period: Period(year: year))).unneeded
        .contains { $0.offering == "ics-basic" }
    }
    #expect(isUnneeded(2025) && !isUnneeded(2026))
  }

  @Test func `who declined or was absent does not take it`() {
    for state in [AssignmentState.declined, .absent, .withdrawn] {
      let plan = Assignment.at(state, .anna, .basicLate)
      #expect(market([.assignment(plan)]).unneeded.map(\.offering).contains("ics-basic"))
    }
  }

  @Test func `of those who lack nothing, everything that develops something is unneeded`() {
    let found = market([], StatisticsScope(targetGroup: .middleManager)).unneeded
    #expect(found.first { $0.offering == "ics-deep" }?.reasons == [.nobodyLacksIt, .nobodyTakesIt])
  }

  @Test func `a theme and target group has who needs, what is offered, and who took part`() {
    let coverage = market([.assignment(Self.completed)]).coverage
    #expect(coverage[.ics, .caseworker].people == ["anna", "clara", "erik"])
    #expect(coverage[.ics, .caseworker].offerings == ["ics-basic", "ics-deep"])
    #expect(coverage[.abuse, .caseworker].people == ["anna", "bo", "clara", "erik"])
    #expect(coverage[.abuse, .caseworker].assignments == [Self.completed.id])
    #expect(coverage[.abuse, .practitionerGeneral].offerings == ["abuse-morning"])
    #expect(coverage.most(.need) == 4 && coverage.most(.offered) == 2 && coverage.most(.used) == 1)
  }

  @Test func `an own theme counts under the survey's`() {
    let coverage = market().coverage
    #expect(coverage[.childrensReform, .head].offerings == ["law-afternoon"])
    #expect(coverage[.childrensReform, .middleManager].offerings == ["ics-deep"])
    #expect(coverage[.other, .head] == ThemeCoverage.Cell())
  }

  @Test func `participants are counted by quarter, also where there are none`() {
    let municipality = Municipality(
      entries: Municipality.smallEntries + [.assignment(Self.completed)])
    let trend = ParticipationTrend(
      of: municipality, within: StatisticsScope(), until: .today, quarters: 2)
    #expect(trend.parts.map(\.quarter.number) == [2, 3])
    #expect(trend.parts.map(\.assignments) == [[], [Self.completed.id]])
  }

  @Test func `behind a row of participants stand those it counts`() throws {
    let municipality = Municipality(
      entries: Municipality.smallEntries + [
        .assignment(Self.completed), .assignment(.at(.completed, .anna, .basicEarly)),
        .assignment(.at(.absent, .clara, .morning)),
      ])
    let scope = StatisticsScope()
    let facts = EducationFacts(of: municipality, within: scope)
    let table = try #require(Statistics(of: facts).tables(of: .participantsByKind).first)
    let row = try #require(table.rows.first { $0.traits == [.kind(.themeDay)] })
    #expect(row.count == 1)
    #expect(
      municipality.participations(behind: row, of: facts, within: scope) == [Self.completed.id])
  }
}
