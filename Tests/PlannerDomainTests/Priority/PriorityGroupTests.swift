import PlannerDomain
import Testing

/// The four groups by the product's own thresholds (report, chapter 11).
@Suite struct PriorityGroupTests {
  private static let groups = Array(TargetGroup.allCases)

  private func facts(
    strategy: Bool = false, bands: Int = 0, diploma: Bool = false, master: Bool = false,
    groups: Int = 0
  ) -> PriorityFacts {
    PriorityFacts(
      hasAdoptedStrategy: strategy, courseBands: Set(DurationBand.allCases.prefix(bands)),
      usesDiploma: diploma, usesMaster: master, targetGroups: Set(Self.groups.prefix(groups)))
  }

  @Test("Few target groups and no degree is the first group, whatever else there is")
  func first() {
    #expect(PriorityGroup(facts()) == .first)
    #expect(PriorityGroup(facts(strategy: true, bands: 5, master: true, groups: 2)) == .first)
  }

  @Test("Several target groups, or any diploma module, is the second")
  func second() {
    #expect(PriorityGroup(facts(bands: 1, groups: 3)) == .second)
    #expect(PriorityGroup(facts(diploma: true, groups: 1)) == .second)
    #expect(PriorityGroup(facts(bands: 1, diploma: true, groups: 4)) == .second)
  }

  @Test("Different lengths, diploma and most target groups is the third, with or without strategy")
  func third() {
    #expect(PriorityGroup(facts(bands: 2, diploma: true, groups: 4)) == .third)
    #expect(
      PriorityGroup(facts(strategy: true, bands: 3, diploma: true, groups: 5)) == .third)
    #expect(
      PriorityGroup(facts(strategy: true, bands: 2, diploma: true, master: true, groups: 4))
        == .third)
  }

  @Test("Everything is the fourth, and nothing is lacking in it")
  func fourth() {
    let all = facts(strategy: true, bands: 2, diploma: true, master: true, groups: 5)
    #expect(PriorityGroup(all) == .fourth)
    #expect(PriorityAssessment(all).lacking == [])
  }

  @Test("A single condition that is lacking is the one step to the next group")
  func oneStep() {
    let assessment = PriorityAssessment(facts(bands: 1, diploma: true, groups: 4))
    #expect(assessment.group == .second)
    #expect(assessment.lacking.map(\.condition) == [.differentLengths])
    #expect(assessment.states(of: .third).map(\.isMet) == [false, true, true])
  }

  @Test("Where more is lacking, what takes least comes first")
  func several() {
    let assessment = PriorityAssessment(facts(bands: 0, groups: 3))
    #expect(
      assessment.lacking.map(\.condition) == [.diploma, .targetGroups(4), .differentLengths])
    #expect(assessment.lacking.map(\.lacking) == [1, 1, 2])
  }

  @Test("Every combination of facts belongs to the highest group whose conditions all hold")
  func everyCombination() {
    for strategy in [false, true] {
      for bands in 0...3 {
        for diploma in [false, true] {
          for master in [false, true] {
            for groups in 0...5 {
              let group = PriorityGroup(
                facts(
                  strategy: strategy, bands: bands, diploma: diploma, master: master,
                  groups: groups))
              let expected: PriorityGroup =
                if strategy && bands >= 2 && diploma && master && groups == 5 {
                  .fourth
                } else if bands >= 2 && diploma && groups >= 4 {
                  .third
                } else if diploma || groups >= 3 {
                  .second
                } else {
                  .first
                }
              #expect(group == expected)
            }
          }
        }
      }
    }
  }

  @Test("The survey's 74 municipalities are in one group each")
  func survey() {
    let counts = [PriorityGroup.second, .third, .fourth].map(\.surveyed.municipalities)
    #expect(counts == [56, 12, 6])
    #expect(counts.reduce(0, +) == PriorityGroup.surveyedMunicipalities)
  }
}

/// The facts that a plan gives.
@Suite struct PriorityFactsTests {
  private static let year = Period(from: "2026-01-01", to: "2026-12-31")

  private func facts(
    _ assignments: [Assignment], counting uptake: PriorityFacts.Uptake = .takenPart,
    team: Identifier<Team>? = nil
  ) throws -> PriorityFacts {
    let municipality = try Municipality.small.after(
      all: assignments.map { .enter(.assignment($0)) })
    return PriorityFacts(
      of: municipality, during: try #require(Self.year), team: team, counting: uptake,
      hasAdoptedStrategy: false)
  }

  @Test("Those who took part count with their own target group, not with the offering's")
  func takenPart() throws {
    let found = try facts([
      .at(.completed, .anna, .basicEarly), .at(.partlyAttended, .ditte, .deepOpen),
    ])
    #expect(
      found
        == PriorityFacts(
          courseBands: [.upToOneDay, .upToFourAndAHalfDays],
          targetGroups: [.caseworker, .middleManager]))
  }

  @Test("Absence, wishes and refusals do not count, and approval only where it is asked for")
  func notTakenPart() throws {
    let assignments: [Assignment] = [
      .at(.absent, .anna, .basicEarly), .at(.declined, .bo, .deepOpen),
      .at(.proposed, .clara, .basicLate), .at(.approved, .ditte, .deepOpen),
    ]
    #expect(try facts(assignments) == PriorityFacts())
    #expect(
      try facts(assignments, counting: .takenPartOrBound)
        == PriorityFacts(
          courseBands: [.upToFourAndAHalfDays], targetGroups: [.middleManager]))
  }

  @Test("A theme day reaches its participants, but is no course")
  func themeDay() throws {
    #expect(
      try facts([.at(.attended, .anna, .morning)]) == PriorityFacts(targetGroups: [.caseworker]))
  }

  @Test("What began outside the period, or in another team, does not count")
  func elsewhere() throws {
    let old = CourseSession(
      id: "old", offering: "ics-basic", days: ["2025-12-30"], capacity: 5)
    let municipality = try Municipality.small.after(
      .enter(.session(old)), .enter(.assignment(.at(.completed, .anna, old))))
    let found = PriorityFacts(
      of: municipality, during: try #require(Self.year), hasAdoptedStrategy: true)
    #expect(found == PriorityFacts(hasAdoptedStrategy: true))
    #expect(try facts([.at(.completed, .anna, .basicEarly)], team: "south") == PriorityFacts())
  }

  @Test("A diploma module without dates counts in its year")
  func withoutDates() throws {
    let module = Assignment(
      id: "m", employee: "anna", offering: "diploma-1", year: 2026, reason: .ownWish,
      history: [
        .init(.approved, on: "2026-01-10"), .init(.enrolled, on: "2026-01-11"),
        .init(.attended, on: "2026-06-19"), .init(.completed, on: "2026-06-20"),
      ])
    #expect(
      try facts([module]) == PriorityFacts(usesDiploma: true, targetGroups: [.caseworker]))
  }
}
