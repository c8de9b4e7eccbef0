import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite("Offerings side by side")
struct ComparisonTests {
  private func comparison(_ size: Size, _ language: Language = .english) -> Story {
    var story = Story.catalogue(size, language)
    story.search("samtale")
    story.press("enter g space j space j space j space c")
    return story
  }

  @Test("A row for each property, and a star at the best")
  func wide() {
    let story = comparison(Story.wide)
    #expect(
      Array(story.lines[1..<21]) == [
        " Compare                                                                                                         ★ best",
        "                       Samtaler med børn i     Diplommodul 3:          Løsningsfokuserede      Akademimodul:",
        "                       krise                   samtaler med børn og    samtaler med familier   ungdomspædagogik og",
        "                                               unge                                            rusmidler",
        "────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────",
        " Provider              Børns Vilkår            Metropol                Solution                Randers Social- og",
        "                                                                                               Sundhedsskole",
        " Approved              ✓ approved              ✓ approved              not approved            ✓ approved",
        " Kind                  course                  diploma module          course                  academy programme",
        " Form                  open and                open                    open                    open",
        "                       requisitioned",
        " Length                2 days, spread over 3   2 weeks, spread over    3 days, spread over 8   3 weeks, spread over",
        "                       weeks                   12 weeks                weeks                   18 weeks",
        " Net                   kr. 3,100             ★ kr. 2,450               kr. 3,500               kr. 10,900",
        " Requisitioned         kr. 46,000 / 16–20      –                       –                       –",
        " Table 3               27 % cheaper            not covered             20 % cheaper          ★ 54 % cheaper",
        " Break-even            requisition from 16     –                       –                       –",
        " Next session          22 Mar 2027, Rådhuset ★ 23 Feb 2027, Campus     12 Apr 2027, Hotel      25 Aug 2027, Skolen,",
        "                       i Eksempelkøbing,       Nordlyset, København    Åløkken, Kolding        Randers",
        "                       byrådssalen",
      ])
    #expect(
      story.shows(" Lifts               ★ 6 gaps · 6 people     ★ 6 gaps · 6 people       none"))
    #expect(story.shows(" Purchase checklist    6 of 8                ★ 7 of 8"))
  }

  @Test("At 80×24 it goes on sideways and downwards, in Danish")
  func ordinary() {
    var story = comparison(Story.ordinary, .danish)
    #expect(story.lines[1].hasPrefix(" Sammenlign  1–2 af 4 ▸"))
    story.press("l l l l")
    #expect(story.lines[1].hasPrefix(" Sammenlign  ◂ 3–4 af 4"))
    #expect(story.lines[2].contains("Akademimodul:"))
    #expect(view(story.state).cursor?.column == 50)
    story.press("j j j j j j j j j j j j j j j j j j")
    #expect(story.shows(" Indhold"))
    #expect(story.lines[2].contains("Akademimodul:"))
  }

  @Test("At 40×10 there is one at a time")
  func tiny() {
    let story = comparison(Story.tiny)
    #expect(
      story.lines == [
        " 1 2 3 4 5 6 7 8      Modtagels… · 2027",
        " Compare  1 of 4 ▸               ★ best",
        "                Samtaler med børn i",
        "                krise",
        "────────────────────────────────────────",
        " Provider       Børns Vilkår",
        " Approved       ✓ approved",
        " Kind           course",
        " Form           open and requisitioned ▼",
        " Enter Open  ? Help  Esc Back  q Quit  …",
      ])
  }

  @Test("One alone is not compared, and the program says what is missing")
  func one() {
    var story = Story.catalogue()
    story.press("space c")
    #expect(story.state.catalogue.front == .list)
    #expect(story.lines.last == " Mark two or more with Space first.")
    story.press("space c")
    #expect(story.state.catalogue.front == .comparison)
  }

  @Test("Leaving out, opening, assigning and going back keep the rest")
  func within() {
    var story = comparison(Story.wide)
    story.press("l enter")
    #expect(story.lines[1] == " Diplommodul 3: samtaler med børn og unge")
    story.press("esc a")
    #expect(story.shows("Who takes “Diplommodul 3: samtaler"))
    story.press("esc space")
    #expect(story.state.catalogue.marked.count == 3)
    #expect(!story.shows("Diplommodul 3"))
    story.press("esc")
    #expect(story.lines[1].contains("● 3 marked"))
    story.press("X")
    #expect(story.state.catalogue.marked.isEmpty)
  }

  @Test("Nobody is best where all are alike")
  func alike() {
    let row = ComparisonRow(
      label: "x",
      cells: [
        .init(text: "a", worth: 1), .init(text: "a", worth: 1), .init(text: "a", worth: 1),
      ])
    #expect(row.best.isEmpty)
    let other = ComparisonRow(
      label: "x", cells: [.init(text: "a", worth: 1), .init(text: "–"), .init(text: "b", worth: 2)])
    #expect(other.best == [0])
    let alone = ComparisonRow(label: "x", cells: [.init(text: "a", worth: 1), .init(text: "–")])
    #expect(alone.best.isEmpty)
  }
}
