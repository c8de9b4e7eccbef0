import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct FormFrameTests {
  /// The lines of the topmost box, cut out of what lies around it.
  private func dialog(_ story: Story) -> [String] {
    let lines = story.lines.map(Array.init)
    guard let top = lines.lastIndex(where: { $0.contains("┌") }),
      let left = lines[top].lastIndex(of: "┌"), let right = lines[top].lastIndex(of: "┐"),
      let bottom = lines.indices.first(where: {
        $0 > top && left < lines[$0].count && lines[$0][left] == "└"
      })
    else { return [] }
    return (top...bottom).map { String(lines[$0][left...right]) }
  }

  @Test func `A form at 80 by 24 in Danish, with a date that cannot be read`() {
    var story = Story(size: Size(columns: 80, rows: 24), language: .danish)
    story.state.openForm(.employee("m1002"), start: .left)
    story.type("31.2.2027")
    story.press("tab")
    #expect(
      dialog(story) == [
        "┌─ Ret medarbejder: Åse Tørvegås ──────────────────────────────────────────┐",
        "│   Navn *             Åse Tørvegås                                        │",
        "│   Medarbejdernummer  M1002                                               │",
        "│   Team *             Modtagelsen ▾                                       │",
        "│   Rolle *            Familierådgiver ▾                                   │",
        "│   Ansat *            1.1.2022            lø 1. januar 2022               │",
        "│   Fratrådt           31.2.2027           ? kan ikke læses                │",
        "│                      ! skal være en dato, fx 8.3.2027                    │",
        "│ › Timer om ugen *    37                  timer                           │",
        "│   E-mail             aase.toervegaas@eksempelkoebing.example             │",
        "│                                                                          │",
        "│                      [ Gem ]                                             │",
        "│ ──────────────────────────────────────────────────────────────────────── │",
        "│                                                                          │",
        "│                                                                          │",
        "└──────────────────────────────────────────────────────────────────────────┘",
      ])
    #expect(story.lines.last == " ^S Gem  Enter Videre  Esc Luk  Tab Næste felt")
  }

  @Test func `A form with parts and items at 120 by 40 in English`() {
    var story = Story(size: Size(columns: 120, rows: 40), language: .english)
    story.state.openForm(.session("bk-ics-1-26a"), start: .lateFees)
    #expect(
      dialog(story) == [
        "┌─ Edit session: ICS – grundkursus, 2 Feb – 16 Feb 2026 (3 days) ──────────────────────────────┐",
        "│   Offering *             ICS – grundkursus ▾                                                 │",
        "│   Course days *          2026-02-02..2026-02-03, 2026-02-16                                  │",
        "│                          = 2 Feb – 3 Feb, 16 Feb 2026 (3 days)                               │",
        "│   Begins at                                                                                  │",
        "│   Ends at                                                                                    │",
        "│   Place                  Hotel Åløkken, Kolding                                              │",
        "│   Region                 Syddanmark ▾                                                        │",
        "│   Places *               24                  participants                                    │",
        "│   At least *             11                  participants                                    │",
        "│   Requisition            – ▾                                                                 │",
        "│   State *                held ▾                                                              │",
        "│                                                                                              │",
        "│ Enrolling and cancelling                                                                     │",
        "│   Enrolment deadline     2025-12-29          Mo 29 December 2025                             │",
        "│   Free cancelling until  2026-01-05          Mo 5 January 2026                               │",
        "│ › Late fees              50 % from 6 Jan 2026                                                │",
        "│                          100 % from 26 Jan 2026                                              │",
        "│                          + add a fee                                                         │",
        "│                                                                                              │",
        "│                          [ Save ]                                                            │",
        "│ ──────────────────────────────────────────────────────────────────────────────────────────── │",
        "│ Enter adds and edits; Del removes.                                                           │",
        "│                                                                                              │",
        "└──────────────────────────────────────────────────────────────────────────────────────────────┘",
      ])
  }

  @Test func `A form at 40 by 10 scrolls with its cursor and tells a label that is cut in full`() {
    var story = Story(size: Size(columns: 40, rows: 10), language: .danish)
    story.state.enterNew(.team)
    story.press("end shift-tab shift-tab")
    #expect(
      story.lines == [
        " 1 2 3 4 5 6 7 8      Alle teams · 2027",
        "┌─ Nyt team ───────────────────────────┐",
        "│   Leder         – ▾                 ▲│",
        "│   Chef          – ▾                  │",
        "│ › Mindste b… *  0           på arbe… │",
        "│                                      │",
        "│                 [ Gem ]              │",
        "│ Mindste bemanding: Så mange skal     │",
        "└──────────────────────────────────────┘",
        " ^S Gem  Enter Videre  Esc Luk  …",
      ])
  }

  @Test func `The cursor of the terminal stands where one writes`() {
    var story = Story(size: Size(columns: 80, rows: 24), language: .danish)
    story.state.openForm(.employee("m1002"))
    #expect(view(story.state).cursor == Point(column: 37, row: 5))
    story.press("home right")
    #expect(view(story.state).cursor == Point(column: 26, row: 5))
    story.press("tab tab")
    #expect(view(story.state).cursor == Point(column: 25, row: 7))
  }

  @Test func `A long text is wrapped, and its cursor stands in its row`() {
    var story = Story(size: Size(columns: 80, rows: 24), language: .danish)
    story.state.openForm(.offering("bk-lov"), start: .summary)
    #expect(
      story.text.contains("│ › Beskrivelse           En dag om, hvad loven ændrer i mødet med"))
    #expect(story.text.contains("│                         deltagernes egne sager."))
    let end = view(story.state)
    #expect(
      end.cursor.flatMap { end.character(at: Point(column: $0.column - 1, row: $0.row)) } == ".")
    story.press("home")
    let start = view(story.state)
    #expect(start.cursor.flatMap { start.character(at: $0) } == "E")
    story.press("end left left")
    story.type("ø")
    #expect(story.text.contains("deltagernes egne sageør."))
  }
}
