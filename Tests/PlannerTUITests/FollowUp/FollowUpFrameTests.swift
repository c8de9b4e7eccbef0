import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct FollowUpFrameTests {
  @Test func `at 80×24 the dashboard shows totals and teams, in Danish`() {
    let story = Story.followUp(size: Size(columns: 80, rows: 24), language: .danish)
    let status = FollowUpStatus(of: Story.sample, on: Story.today)
    let lines = story.lines
    #expect(lines[1].hasPrefix(" \(status.overdue.count) over fristen"))
    #expect(lines[1].contains("tavse teams"))
    #expect(
      lines[3] == " Teams                        Over fristen  30 dage  Til tiden    Seneste tegn")
    #expect(lines[4].hasPrefix("   Børne- og familieteamet"))
    #expect(lines.last?.hasPrefix(" Enter Åbn  v Overblik/opgaver") == true)
  }

  @Test func `at 40×10 the totals and the first teams are there`() {
    let story = Story.followUp(size: Size(columns: 40, rows: 10))
    #expect(story.lines[1].contains("overdue"))
    #expect(story.text.contains("Teams"))
    #expect(story.lines.allSatisfy { TextWidth.width(of: $0) <= 40 })
  }

  @Test func `a list tells when, what, who and what it is about, the longest overdue first`() {
    var story = Story.followUp(language: .danish)
    story.press("v")
    #expect(story.lines[1].contains("Opgaver: Alle teams"))
    #expect(story.lines[2].contains("Frist"))
    #expect(story.lines[3].hasPrefix(" ! 16. feb. 2026 279 dage over"))
    #expect(story.lines[3].contains("Øjvind Nattergalsen"))
    #expect(story.text.contains("Intet nyt siden"))
  }

  @Test func `a plan without agreements says where following up begins`() {
    for language in Language.allCases {
      let story = Story.followUp(language: language, in: Municipality())
      #expect(story.text.contains(language("Intet at følge op på", "Nothing to follow up on")))
    }
  }

  @Test func `until all is read there is an ellipsis`() {
    var state = AppState(
      municipality: Story.sample, revision: 1, isWhole: false, language: .english,
      today: Story.today, actor: Actor(name: "Tester", duty: .manager), seed: 1)
    state.screen = .followUp
    state.prepare()
    #expect(view(state).lines[2] == "  …")
    state.screen = .overview
    state.prepare()
    #expect(view(state).lines.contains("   …"))
  }

  @Test func `as plain lines each line of the dashboard is one row with its headings`() throws {
    var story = Story.followUp()
    story.state.switchLinear()
    #expect(story.text.contains("overdue"))
    let listing = story.state.listing
    let team = try #require(
      (0..<listing.count).map(listing.row).first { $0.name == "Ungeteamet" })
    #expect(team.cells.contains { $0.hasPrefix("Overdue ") })
  }

  @Test func `a saved view comes back to the same list`() {
    var story = Story.followUp(.leader)
    story.state.followUp.scope = .humanResources
    story.state.prepare()
    let saved = story.state.screenView
    story.press("v 1")
    story.state.followUp.scope = .team
    FollowUpScreen.show(saved, &story.state)
    #expect(story.state.followUp.scope == .humanResources)
    #expect(story.state.followUp.room == .list)
  }

  @Test(arguments: [(1, 1), (3, 2), (19, 5), (20, 6), (40, 10), (80, 24), (120, 40), (300, 100)])
  func `no size and no key breaks it`(columns: Int, rows: Int) {
    for duty in Actor.Duty.allCases {
      var story = Story.followUp(
        duty, size: Size(columns: columns, rows: rows), language: .danish)
      for keys in [
        "j j l l k h G g", "enter j r 1 2 1 enter", "esc", "v j j", "/ a b esc", "n esc", "m esc",
        "D esc", "p esc", "x esc", "c esc", "s esc", "L esc", "o esc", "O esc", "? esc", "v",
        "pgdn pgup", "u u",
      ] {
        story.press(keys)
        #expect(story.lines.count == rows)
      }
    }
  }
}
