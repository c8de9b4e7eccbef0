import PlannerDomain
import Testing

@Suite("Nobody is their own leader") struct OwnLeaderTests {
  private static let ditteDeep = Identifier<Assignment>.of(.ditte, .deepOpen)
  private static let draft = Edit.draftAgreement(
    NewAgreement(id: "dittes", assignments: [ditteDeep], terms: .full))

  /// Ditte leads the team, and has an agreement of her own.
  private static func drafted(head: Identifier<Employee>? = nil) throws -> Municipality {
    try Municipality.small.after(
      .enter(.team(changed(.north) { $0.head = head })),
      .assign(.plan(.ditte, .deepOpen, .approved, note: "Kan følge med")), draft)
  }

  private func lacks(_ now: Municipality) throws -> [AgreementCheck.Lack] {
    let agreement = try #require(now.agreements["dittes"])
    return AgreementCheck(of: agreement, in: now).findings.map(\.lack)
  }

  @Test("The head has the leader's part of the leader's own agreement, and its duties")
  func head() throws {
    let now = try Self.drafted(head: "erik")
    let agreement = try #require(now.agreements["dittes"])
    #expect(now.leader(of: agreement) == "erik")
    #expect(now.people(responsibleFor: .leader, in: agreement) == ["erik"])
    #expect(try !lacks(now).contains(.otherLeader))
  }

  @Test("Where no head is known nobody has the leader's part, and the check says so")
  func noHead() throws {
    for head in [nil, "ditte"] as [Identifier<Employee>?] {
      let now = try Self.drafted(head: head)
      let agreement = try #require(now.agreements["dittes"])
      #expect(now.leader(of: agreement) == nil)
      #expect(now.people(responsibleFor: .leader, in: agreement) == [])
      #expect(try lacks(now).contains(.otherLeader))
    }
  }

  @Test(
    "Who takes part cannot sign as the leader; another can, whose name says that it is in order")
  func signing() throws {
    let now = try Self.drafted()
    now.expectRefusal(
      of: .sign("dittes", .leader, name: " ditte ørum", of: .full), .ownLeader("dittes"))
    let signed = try now.after(.sign("dittes", .leader, name: "Kaja Chef", of: .full))
    #expect(try !lacks(signed).contains(.otherLeader))
  }

  @Test("In an agreement with several, the leader among them leaves the part to the head")
  func amongOthers() throws {
    let now = try Municipality.approved().after(
      .enter(.team(changed(.north) { $0.head = "erik" })),
      .assign(.plan(.ditte, .deepOpen, .approved, note: "Kan følge med")), .draftAnnas)
    #expect(now.annas.flatMap { now.leader(of: $0) } == "ditte")
    let joint = try now.after(.coverAssignments(.annas, [.annaDeep, Self.ditteDeep]))
    #expect(joint.annas.flatMap { joint.leader(of: $0) } == "erik")
    let back = try joint.after(.advance(Self.ditteDeep, to: .withdrawn, note: "Syg"))
    #expect(back.annas.flatMap { back.leader(of: $0) } == "ditte")
  }
}
