import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct OwnLeaderStories {
  /// The agreements, with the cursor on Mogens Fregneholm, who leads his team, and his coming course.
  private func story(in municipality: Municipality) throws -> Story {
    var story = Story(
      municipality, size: Size(columns: 120, rows: 40), language: .danish,
      actor: Story.consultant)
    story.press("5")
    let index = try #require(
      story.state.agreements.board.ids.firstIndex {
        if case .missing(let missing) = $0 { missing == "a2027-036" } else { false }
      })
    for _ in 0..<index { story.press("down") }
    return story
  }

  @Test func `The leader's own agreement is signed by whom the leader answers to`() throws {
    var story = try story(in: Story.sample)
    story.press("enter enter esc")
    #expect(story.text.contains("leder: Thøger Åmose-Eksempel"))
    story.press("S")
    let agreement = try #require(story.state.openAgreement)
    #expect(
      agreement.signatures.map(\.name)
        == ["Mogens Fregneholm", "Thøger Åmose-Eksempel", "Hanne Prøve"])
    let duties = DutyList(of: .person("m1116"), in: story.state.municipality, on: story.state.today)
    #expect(duties.duties.contains { $0.agreement == agreement.id && $0.owner == .leader })
  }

  @Test func `Where no other leader is known one is asked for, and the leader's own name refused`()
    throws
  {
    var municipality = Story.sample
    var team = try #require(municipality.teams["trivsel"])
    team.head = nil
    try municipality.apply(.enter(.team(team)), on: Story.today, by: Story.consultant)
    var story = try story(in: municipality)
    story.press("enter enter esc")
    #expect(story.text.contains("ingen anden leder"))
    #expect(story.text.contains("en anden leder: deltageren"))
    story.press("S")
    #expect(story.text.contains("Hvem skriver under? Leder"))
    story.type("Mogens Fregneholm")
    story.press("enter")
    #expect(story.text.contains("Ingen er sin egen leder"))
    #expect(story.state.openAgreement?.signatures == [])
    story.press("ctrl-u")
    story.type("Kaja Direktør")
    story.press("enter")
    #expect(story.state.openAgreement?.recorded == .agreed)
    #expect(story.state.openAgreement?.signatures.map(\.name).contains("Kaja Direktør") == true)
  }

  @Test func `Whoever signed as the leader in the sample data is who leads by it`() {
    let sample = Story.sample
    for agreement in sample.agreements.values where !agreement.recorded.isOver {
      guard let signed = agreement.signatures.first(where: { $0.party == .leader }) else {
        continue
      }
      #expect(
        sample.leader(of: agreement).flatMap { sample.employees[$0]?.name } == signed.name,
        "\(agreement.id)")
    }
  }
}
