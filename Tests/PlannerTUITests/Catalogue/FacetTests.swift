import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite("Facets of the catalogue")
struct FacetTests {
  @Test("Beside the table on a wide screen, with counts of what each would leave")
  func wide() {
    var story = Story.catalogue()
    story.press("f space j space")
    #expect(
      Array(story.lines[1..<10]) == [
        " 37 of 106                                                                                                   by title ▲",
        " Only: have free places, lift gaps of mine                                                                     x clears",
        " Only those that …              │   Title ▲                             Length      Net kr. Next session   Places  Gaps",
        " [x] lift gaps of mine      37  │   Barnets Lov – børns rettigheder i … 3 days          950 9 Mar 2027         46     3",
        " [x] have free places       37  │   Barnets Lov – overblik og konsekve… 1 day           350 20 Jan 2027        46     2",
        " [ ] children's catalogue   17  │   Barnets Lov for ledere              1 day           350 11 Feb 2027        21     3",
        " Target group                   │   Barnets Reform – grundkursus for n… 2 days          650 1 Feb 2027         44     9",
        " [ ] caseworker             34  │   Børnesamtalen – grundkursus         3 days        1,000 23 Feb 2027        42     6",
        " [ ] middle manager         16  │   Børnesamtalen med de yngste og de … 2 days          700 7 May 2027         24     6",
      ])
    let rows = story.state.catalogue.finding.rows
    #expect(rows.count == 37)
    #expect(rows.allSatisfy { $0.freeSeats > 0 && $0.gapsLifted > 0 })
  }

  @Test("Over the whole screen on a narrow one, in Danish")
  func narrow() {
    var story = Story.catalogue(Story.tiny, .danish)
    story.press("f space")
    #expect(
      story.lines == [
        " 1 2 3 4 5 6 7 8      Modtagels… · 2027",
        " 42 af 106                efter titel ▲",
        " Kun: løfter mine gab          x rydder",
        " Kun dem, der …",
        " [x] løfter mine gab                42",
        " [ ] har ledige pladser             37",
        " [ ] er i Børnekataloget            17",
        " Målgruppe",
        " [ ] sagsbehandler                  39 ▼",
        " f Luk afgrænsning  ? Hjælp  q Afslut  …",
      ])
    story.press("esc")
    #expect(story.lines[1].hasPrefix(" 42 af 106"))
    #expect(story.lines[2].hasPrefix(" Kun: løfter mine gab"))
    #expect(story.lines[4].contains("Barnets Lov"))
  }

  @Test("Values of one facet widen, facets narrow, and counts follow")
  func counts() {
    var story = Story.catalogue()
    story.state.catalogue.chosen = [.form(.requisitioned), .kind(.course)]
    story.press("f")
    let both = story.state.catalogue.finding
    #expect(both.rows.count == both.counts[.kind(.course)])
    story.state.catalogue.chosen.insert(.kind(.themeDay))
    story.press("f")
    let more = story.state.catalogue.finding
    #expect(more.rows.count == both.rows.count + (both.counts[.kind(.themeDay)] ?? 0))
    #expect(story.lines[2].contains("Kind: course, theme day · Form: requisitioned"))
  }

  @Test("One key clears them all; Esc does not")
  func clearing() {
    var story = Story.catalogue()
    story.press("f j j j space esc esc esc")
    #expect(story.state.catalogue.chosen == [.targetGroup(.caseworker)])
    #expect(!story.shows("Only those that"))
    story.press("x")
    #expect(story.state.catalogue.chosen.isEmpty)
    #expect(story.lines[1].hasPrefix(" 106 offerings"))
    story.press("x")
    #expect(story.lines.last == " No facets are chosen.")
  }

  @Test("The keys go to the facets or to the table, and each shows its own hints")
  func focus() {
    var story = Story.catalogue()
    story.press("f G")
    #expect(story.cursorLine.contains("[ ] private"))
    #expect(story.lines.last?.hasPrefix(" Space On/off  f Close facets  o Sort") == true)
    story.press("l")
    #expect(story.shows("[ ] private"))
    #expect(story.lines.last?.hasPrefix(" Enter Open  Space Mark  f Narrow down") == true)
    story.press("j h")
    #expect(story.cursorLine.contains("[ ] private"))
    story.press("f")
    #expect(!story.shows("[ ] private"))
  }

  @Test("Lifting gaps is asked for the team that is looked at")
  func team() {
    var story = Story.catalogue(team: "modtagelse")
    story.press("f space")
    let own = story.state.catalogue.finding.rows.count
    story.press("f t")
    story.type("All teams")
    story.press("enter")
    #expect(story.state.team == nil)
    #expect(story.state.catalogue.finding.rows.count > own)
  }
}
