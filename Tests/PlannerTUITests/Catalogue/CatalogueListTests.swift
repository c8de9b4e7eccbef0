import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite("The catalogue's list")
struct CatalogueListTests {
  @Test("At 80×24 it shows what one chooses by, what lifts most gaps first")
  func ordinary() {
    var story = Story.catalogue(Story.ordinary, .danish)
    story.press("<")
    #expect(
      Array(story.lines.prefix(8)) == [
        " 1 Ove  2 Katalog  3 Med  4 Åre  5 Aft  6 Opf  7 Str  8 Sta  Modtagelsen · 2027",
        " 106 uddannelser                                        efter gab, der løftes ▼",
        "   Titel                                Længde    Netto kr. Næste hold    Gab ▼",
        "   Diplomuddannelse på børne- og ungeo… 12 uger      14.500 –                20",
        "   ICS – analyse og vurdering for øvede 2 dage          680 19. maj 2027     14",
        "   Diplommodul 2: undersøgelse, analys… 2 uger        2.450 10. feb. 2027    10",
        "   Årskursus for rådgivere på børne- o… 3 dage        1.000 16. nov. 2027    10",
        "   Barnets Reform – grundkursus for ny… 2 dage          650 1. feb. 2027      9",
      ])
    #expect(
      story.lines.last?.hasPrefix(
        " Enter Åbn  Space Markér  f Afgræns  a Tildel  o Sortér") == true)
  }

  @Test("At 120×40 the selected offering is told beside it")
  func wide() {
    var story = Story.catalogue()
    story.press("< j")
    #expect(
      Array(story.lines[1..<12]) == [
        " 106 offerings                                                                                         by gaps lifted ▼",
        "   Title                                        Net kr. Next session  Gaps▼ │ ICS – analyse og vurdering for øvede",
        "   Diplomuddannelse på børne- og ungeområdet     14,500 –                20 │ ✓ University College Lillebælt · univers…",
        "   ICS – analyse og vurdering for øvede             680 19 May 2027      14 │",
        "   Diplommodul 2: undersøgelse, analyse og …      2,450 10 Feb 2027      10 │ Kind         course · themed course ·",
        "   Årskursus for rådgivere på børne- og ung…      1,000 16 Nov 2027      10 │              children's catalogue",
        "   Barnets Reform – grundkursus for nye råd…        650 1 Feb 2027        9 │ Form         open and requisitioned",
        "   Diplomuddannelse på børne- og ungeområde…     14,400 –                 8 │ Length       2 days, spread over 2 weeks",
        "   Diplomuddannelse på børne- og ungeområde…     14,400 –                 8 │ Net          kr. 680 per participant",
        "   ICS – grundkursus                              1,000 25 Jan 2027       8 │ Develops     Handleplaner og mål →",
        "   Når bekymringen skal deles: underretning…        340 28 Jan 2027       7 │              masters",
      ])
  }

  @Test("At 40×10 title, price and gaps are left")
  func tiny() {
    var story = Story.catalogue(Story.tiny)
    story.press("< space")
    #expect(
      story.lines == [
        " 1 2 3 4 5 6 7 8      Modtagels… · 2027",
        " 106 offerings         by gaps lifted ▼",
        "   Title                  Net kr. Gaps▼",
        " ● Diplomuddannelse p…     14,500    20",
        "   ICS – analyse og v…        680    14",
        "   Diplommodul 2: und…      2,450    10",
        "   Årskursus for rådg…      1,000    10",
        "   Barnets Reform – g…        650     9",
        "   Diplomuddannelse p…     14,400     8▼",
        " Enter Open  ? Help  q Quit  …",
      ])
  }

  @Test("The filter finds as one types, and shows the letters it found")
  func filter() throws {
    var story = Story.catalogue(Story.ordinary)
    story.search("boernesam")
    #expect(story.lines[1].hasPrefix(" / boernesam"))
    #expect(story.lines[3].hasPrefix("   Børnesamtalen"))
    let frame = view(story.state)
    let marked = (0..<80).filter { frame.style(at: Point(column: $0, row: 3))?.tone == .match }
    #expect(marked == Array(3..<11))
    // The cursor is in the field; it leaves with Enter and the search stays.
    #expect(frame.cursor?.row == 1)
    story.press("enter")
    #expect(view(story.state).cursor?.row == 3)
    #expect(story.lines[1].hasPrefix(" / boernesam"))
    story.press("esc")
    #expect(story.lines[1].hasPrefix(" 106 offerings"))
  }

  @Test("What was selected stays so when the filter is cleared and the screen shrinks")
  func identity() {
    var story = Story.catalogue(Story.ordinary)
    story.search("løsningsfokus")
    #expect(story.state.selectedOffering == "solution-loes")
    story.press("esc")
    #expect(story.cursorLine.contains("Løsningsfokuserede samtaler"))
    story.send(.resized(Story.tiny))
    #expect(story.cursorLine.contains("Løsningsfokuser"))
    story.press("f")
    story.send(.resized(Story.wide))
    story.press("l")
    #expect(story.state.selectedOffering == "solution-loes")
  }

  @Test("Nothing found says how to find more")
  func nothing() {
    var story = Story.catalogue(Story.ordinary, .danish)
    story.press("f space f")
    story.search("zzz")
    #expect(story.lines[1].contains("0 af 106"))
    #expect(story.shows("Ingen uddannelser passer."))
    #expect(story.shows("Esc rydder søgningen."))
    #expect(story.shows("x rydder afgrænsningen."))
    story.press("enter a")
    #expect(story.state.layers.isEmpty)
  }

  @Test("An empty catalogue says how to fill it")
  func empty() {
    var story = Story(Municipality(), size: Story.ordinary)
    story.press("2")
    #expect(story.shows("The catalogue is empty"))
    #expect(story.shows("planner import FOLDER"))
    story.press("f j enter space c a o O")
    #expect(story.shows("The catalogue is empty"))
  }

  @Test("Sorting goes through the columns, turns round, and shows its sign")
  func sorting() {
    var story = Story.catalogue(Story.ordinary)
    #expect(story.lines[2].contains("Title ▲"))
    #expect(story.lines[3].contains("§ 11-rådgivning"))
    story.press("O")
    #expect(story.lines[2].contains("Title ▼"))
    #expect(story.lines[3].contains("Årskursus"))
    story.press("o")
    #expect(story.lines[2].contains("Provider ▲"))
    story.press("o o o")
    #expect(story.lines[2].contains("Net kr. ▲"))
    let prices = story.state.catalogue.finding.rows.map(\.netPrice)
    #expect(prices == prices.sorted())
    story.press("> >")
    #expect(story.lines[2].contains("Places▼"))
    let seats = story.state.catalogue.finding.rows.map(\.freeSeats)
    #expect(seats == seats.sorted(by: >))
  }

  @Test("The query runs again only when it or the plan has changed")
  func kept() {
    var story = Story.catalogue()
    let before = story.state.catalogue.finding
    story.press("j j space f f ? esc")
    #expect(story.state.catalogue.finding == before)
    story.press("O")
    #expect(story.state.catalogue.finding != before)
  }
}
