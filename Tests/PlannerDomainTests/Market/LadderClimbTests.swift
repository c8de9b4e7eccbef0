import PlannerDomain
import Testing

@Suite struct LadderClimbTests {
  private func climbs(_ assignments: Assignment..., and more: [Entry] = []) -> [LadderClimb] {
    Market(
      of: Municipality(
        entries: Municipality.smallEntries + more + assignments.map(Entry.assignment)),
      on: .today
    ).climbs
  }

  private static func module(_ number: Int, _ kind: OfferingKind = .diplomaModule) -> Offering {
    Offering(
      id: Identifier("m\(number)"), title: "Modul \(number)", provider: "via", kind: kind,
      length: .days(10))
  }

  private static func taken(_ offering: Offering, _ state: AssignmentState) -> Assignment {
    Assignment(
      id: Identifier("anna:\(offering.id)"), employee: "anna", offering: offering.id, year: 2026,
      reason: .ownWish, history: [.init(state, on: "2026-01-10")])
  }

  @Test func `who has begun nothing is not on the ladder`() { #expect(climbs() == []) }

  @Test func `a package has what is taken, what is on the way, and what is missing`() {
    let begun = climbs(.at(.completed, .anna, .basicEarly))
    #expect(begun.count == 1)
    #expect(begun.first?.goal == .module("ics-package"))
    #expect(begun.first?.done == ["ics-basic"] && begun.first?.missing == ["ics-deep"])
    #expect(begun.first?.needed == 2 && begun.first?.left == 1)
    let planned = climbs(
      .at(.completed, .anna, .basicEarly), .at(.enrolled, .anna, .deepOpen))
    #expect(planned.first?.planned == ["ics-deep"] && planned.first?.missing == [])
  }

  @Test func `a whole package counts as its module on the way to a diploma`() throws {
    let found = climbs(
      .at(.completed, .anna, .basicEarly), .at(.attended, .anna, .deepOpen))
    let diploma = try #require(found.first { $0.goal == .diploma })
    #expect(diploma.done == ["diploma-1"] && diploma.left == 5)
    let package = try #require(found.first { $0.goal == .module("ics-package") })
    #expect(package.isReached)
  }

  @Test func `a diploma takes six modules, and the provider's others are what is missing`() throws {
    let modules = (1...3).map { Self.module($0) }
    let found = climbs(
      Self.taken(modules[0], .completed), Self.taken(modules[1], .enrolled),
      and: modules.map(Entry.offering))
    let diploma = try #require(found.first)
    #expect(found.count == 1 && diploma.goal == .diploma && diploma.needed == 6)
    #expect(diploma.done == ["m1"] && diploma.planned == ["m2"])
    #expect(diploma.missing == ["diploma-1", "m3"])
  }

  @Test func `a master takes four semesters, and comes first`() throws {
    let semester = Self.module(1, .masterModule)
    let found = climbs(
      Self.taken(semester, .attended), .at(.completed, .anna, .basicEarly),
      and: [.offering(semester)])
    #expect(found.map(\.goal) == [.master, .module("ics-package")])
    #expect(found.first?.needed == 4 && found.first?.left == 3)
  }

  @Test func `who has the whole degree, or the module itself, climbs no more`() {
    let diploma = Self.module(9, .diploma)
    let module = Self.module(1)
    #expect(
      climbs(
        Self.taken(diploma, .completed), Self.taken(module, .completed),
        and: [.offering(diploma), .offering(module)]) == [])
    let own = Self.taken(.diplomaModule, .completed)
    #expect(
      !climbs(own, .at(.completed, .anna, .basicEarly)).contains {
        $0.goal == .module("ics-package")
      })
  }

  @Test func `absent and partly attended count for nothing`() {
    #expect(
      climbs(.at(.absent, .anna, .basicEarly), .at(.partlyAttended, .bo, .basicEarly)) == [])
  }
}
