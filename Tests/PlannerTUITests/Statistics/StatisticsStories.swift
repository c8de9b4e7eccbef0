import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct StatisticsStories {
  @Test func `a number opens the offerings behind it, and from there one in the catalogue`() throws
  {
    var story = Story.statistics(.kinds)
    story.press("enter")
    #expect(story.state.statistics.list.total == 26)
    #expect(story.lines[1].contains("Course  26"))
    story.press("enter")
    #expect(story.state.screen == .catalogue)
    #expect(story.state.catalogue.front == .offering)
    story.press("esc")
    #expect(story.state.screen == .statistics && story.state.statistics.front == .list)
    story.press("esc esc")
    #expect(story.state.statistics.front == .chapters)
  }

  @Test func `a number of participants opens as many assignments, and one in the year`() throws {
    var story = Story.statistics()
    story.press("l j enter")
    let total = try #require(story.figures?.statistics.count(.participants))
    #expect(story.state.statistics.list.total == total && total > 0)
    story.press("enter")
    #expect(story.state.screen == .year)
  }

  @Test func `every number of people who took part has that many behind it`() throws {
    let story = Story.statistics(.kinds)
    let figures = try #require(story.figures)
    for table in figures.tables[.participantsByKind] ?? [] {
      for row in table.rows {
        let number = StatisticsNumber.share(
          .participantsByKind, among: table.among, row.identity)
        #expect(
          figures.entries(behind: number, layer: .need, in: Story.sample).count == row.count)
      }
    }
  }

  @Test func `a list behind a number is searched as one types`() {
    var story = Story.statistics(.kinds)
    story.press("enter /")
    story.type("boernesamtalen")
    #expect(story.state.statistics.list.rows.count == 1)
    #expect(story.text.contains("1 of 26"))
    story.press("esc")
    #expect(story.state.statistics.list.rows.count == 26)
  }

  @Test func `a need opens those who have it, and from there one of them`() {
    var story = Story.statistics(.needs, language: .danish)
    #expect(story.text.contains("Ingen tilbud når niveauet"))
    #expect(story.text.contains("intet tilbud udvikler den"))
    story.press("enter")
    #expect(story.state.statistics.list.total == 12)
    story.press("enter")
    #expect(story.state.screen == .people)
  }

  @Test func `an offering nobody needs opens at once`() {
    var story = Story.statistics(.unneeded)
    story.press("enter")
    #expect(story.state.screen == .catalogue && story.state.catalogue.front == .offering)
  }

  @Test func `on the map one goes by theme and target group, and the layer changes what is behind`()
    throws
  {
    var story = Story.statistics(.coverage)
    story.press("j j j j j l l")
    #expect(story.state.statistics.number == .cell(.abuse, .practitionerSpecialised))
    let cell = try #require(story.figures?.market.coverage[.abuse, .practitionerSpecialised])
    #expect(story.text.contains("need \(cell.people.count) · offers \(cell.offerings.count)"))
    story.press("s enter")
    #expect(story.state.statistics.list.total == cell.offerings.count)
    story.press("esc h h h")
    #expect(story.state.statistics.front == .chapters)
  }

  @Test func `the layer is no matter anywhere else`() {
    var story = Story.statistics(.kinds)
    story.press("s")
    #expect(story.state.message?.text == "Only on the map of themes by target groups.")
  }

  @Test func `it is narrowed by period, target group and team`() throws {
    var story = Story.statistics(.kinds)
    let all = try #require(story.figures?.statistics.count(.participants))
    story.press("m down enter")
    #expect(story.state.statistics.targetGroup == .caseworker)
    let caseworkers = try #require(story.figures?.statistics.count(.participants))
    #expect(caseworkers < all && caseworkers > 0)
    #expect(story.lines[1].contains("All teams · caseworker · all time"))
    story.press("p")
    #expect(story.figures?.statistics.count(.participants) == 0)
    #expect(story.lines[1].contains("caseworker · 2027"))
    story.press("[")
    #expect(story.lines[1].contains("caseworker · 2026"))
    #expect(story.figures?.statistics.count(.participants) == caseworkers)
    story.press("p p t down enter")
    #expect(story.state.team != nil)
    let ofTeam = try #require(story.figures?.statistics.count(.participants))
    #expect(ofTeam < caseworkers)
  }

  @Test func `the market's counts lead to their chapters`() {
    var story = Story.statistics()
    story.press("l G enter")
    #expect(story.state.statistics.chapter == .ladder)
    #expect(story.text.contains("Towards a diploma: 6 modules"))
  }

  @Test func `who climbs the ladder is told with what is missing`() {
    var story = Story.statistics(.ladder, language: .danish)
    #expect(story.text.contains("Mod en master: 4 semestre"))
    #expect(story.text.contains("mangler: Master, 2. semester"))
    story.press("enter")
    #expect(story.state.statistics.list.rows.count == 5)
  }

  @Test func `demand that pays is told with what it saves`() {
    let story = Story.statistics(.pooling)
    #expect(story.text.contains("Enough for a group"))
    #expect(story.text.contains("pays from 15 against kr. 480 open"))
    #expect(story.text.contains("Dearer than open, even for a full group"))
  }

  // MARK: - Kept, and as on the other screens

  @Test func `the figures are reckoned once, and anew when an act touches what they rest on`()
    throws
  {
    var story = Story.statistics(.kinds)
    let first = try #require(story.figures?.basis)
    story.press("j k 2 8")
    #expect(story.figures?.basis == first)
    #expect(story.state.statisticsQuestion == nil)
    let employee = try #require(Story.sample.employees.keys.min())
    let competence = try #require(Story.sample.competences.keys.min())
    story.make(
      .recordLevel(
        CompetenceRecord(
          id: "new", employee: employee, competence: competence, level: .expert,
          date: Story.today, evidence: .certificate)))
    let question = try #require(story.state.statisticsQuestion)
    #expect(question.basis.version == first.version + 1)
    #expect(story.figures?.basis == first)
    story.press("j")
    #expect(story.figures?.basis == question.basis)
  }

  @Test func `an act that touches none of it costs nothing`() throws {
    var story = Story.statistics(.kinds)
    let template = try #require(Story.sample.agreementTemplates.values.first)
    var other = template
    other.title = "Et andet navn"
    story.make(.enter(.agreementTemplate(other)))
    #expect(story.state.statisticsQuestion == nil)
    #expect(story.figures?.basis.version == story.state.plan.version)
  }

  @Test func `figures that are no longer wanted are not taken`() throws {
    var story = Story.statistics(.kinds)
    let old = try #require(story.figures)
    story.press("p")
    story.happen(.reckonedStatistics(old))
    #expect(story.figures?.basis.scope.period == Period(year: 2027))
  }

  @Test func `a saved view comes back to the chapter and how it was narrowed`() {
    var story = Story.statistics(.coverage)
    story.press("s v p p m down down enter")
    let saved = story.state.screenView
    story.press("v s p m up up enter")
    story.state.statistics.go(to: .summary)
    StatisticsScreen.show(saved, &story.state)
    let place = story.state.statistics
    #expect(place.chapter == .coverage && place.layer == .offered && place.showsNumbers)
    #expect(place.period == .lastYear && place.targetGroup == .middleManager)
    #expect(place.front == .chapters)
  }

  @Test func `what is in front is a list with a cell for each heading`() {
    for chapter in StatisticsChapter.allCases {
      let listing = Story.statistics(chapter).state.listing
      #expect(listing.count > 0)
      #expect(listing.tabSeparated.split(separator: "\n").count > listing.count - 1)
    }
    let listing = Story.statistics(.kinds).state.listing
    #expect(
      listing.row(0).cells == [
        "course", "Kinds of offerings used", "here", "76.5 %", "59.8 %", "fig. 4, N=526", "26",
        "34", "76.5 %",
      ])
  }

  @Test func `as plain lines a number is read with where the survey's comes from`() {
    var story = Story.statistics(.kinds)
    story.state.switchLinear()
    #expect(story.text.contains("course, Kinds of offerings used"))
    #expect(story.text.contains("the survey 59.8 % (fig. 4, N=526)"))
    story.press("esc")
    #expect(story.text.contains("Kinds of education, Against the survey"))
  }

  @Test func `the mouse chooses a chapter and a number`() {
    var story = Story.statistics()
    story.click("Kinds of education")
    #expect(story.state.statistics.chapter == .kinds)
    story.click("theme day  ")
    #expect(story.text.contains("Theme day · 3 of 34"))
    story.doubleClick("theme day  ")
    #expect(story.state.statistics.list.total == 3)
  }
}
