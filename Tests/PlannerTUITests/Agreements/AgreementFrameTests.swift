import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct AgreementFrameTests {
  private func story(_ size: Size, _ language: Language, keys: String = "") -> Story {
    var story = Story(
      size: size, language: language, actor: Actor(name: "Hanne", duty: .consultant))
    story.press("5")
    story.press(keys)
    return story
  }

  @Test("The list at 120 × 40, in Danish")
  func wide() {
    let lines = story(Size(columns: 120, rows: 40), .danish).lines
    #expect(
      lines.prefix(6) == [
        " 1 Overblik  2 Katalog  3 Medarbejdere  4 Året  5 Aftaler  6 Opfølgning  7 Strategi  8 Statistik      Alle teams · 2027",
        " 84 i alt · efter tilstand",
        "  Alle 84  Mangler 7  Kladde 11  Aftalt 5  I gang 30  Afsluttet 25  Bortfaldet 6",
        "",
        "   Tilstand     Hvem                    Uddannelse              Kursusstart   Team            Status",
        "   ! mangler    Mads Isfuglsen          Tværfagligt samarbejde… 27. jan. 2027 Trivselsteamet… længere temakursus, ka…",
      ])
    #expect(
      lines.dropFirst(36).prefix(2) == [
        " Mads Isfuglsen · Tværfagligt samarbejde 1: fælles sprog og fælles mål",
        " længere temakursus, kap. 6.6, 10.3 · kursusstart 27. januar 2027, om 66 dage · Enter skriver aftalen.",
      ])
  }

  @Test("The list at 80 × 24, in English, narrowed to drafts")
  func ordinary() {
    let lines = story(Size(columns: 80, rows: 24), .english, keys: "> >").lines
    #expect(lines[1] == " 11 of 84 · by state")
    #expect(
      lines[2]
        == " All 84  Missing 7  Draft 11  Agreed 5  Active 30  Concluded 25  Lapsed 6".replacing(
          " All", with: "  All"))
    #expect(lines[4].hasPrefix("   State        Who            Offering"))
    #expect(lines[4].contains("Status"))
    #expect(lines[5].hasPrefix("   ○ draft      Agnete Bålfærd"))
  }

  @Test("The list at 40 × 10 keeps the state and the name")
  func small() {
    let lines = story(Size(columns: 40, rows: 10), .danish).lines
    #expect(lines[0] == " 1 2 3 4 5 6 7 8      Alle teams · 2027")
    #expect(lines[2] == " ‹ Alle 84 ›")
    #expect(lines[4].hasPrefix("   ! mangler    Mads Isfuglsen"))
  }

  @Test("A page at 80 × 24: who shall sign, what it lacks, and the text")
  func page() {
    let story = story(Size(columns: 80, rows: 24), .danish, keys: "enter enter esc")
    let lines = story.lines
    #expect(
      lines[1] == " Mads Isfuglsen                                                        ○ kladde")
    #expect(
      story.text.contains(
        "Underskrifter                                             0 af 3 underskrifter"))
    #expect(
      story.text.contains(
        "○ HR                                                                   mangler"))
    #expect(story.text.contains("en kollega med: ingen anden fra teamet tager af sted"))
  }

  @Test("Search finds people, education and team, and keeps the order")
  func search() {
    var story = story(Size(columns: 120, rows: 40), .danish, keys: "/")
    story.type("boernesamtalen blåklokke")
    #expect(story.state.agreements.board.rows.count < 5)
    #expect(story.lines[5].contains("Birgitte Blåklokke"))
    story.press("enter enter")
    #expect(story.state.agreements.front == .page)
    story.press("esc esc")
    #expect(story.state.agreements.filter.text.isEmpty)
  }

  @Test("Where nothing is agreed the list says what to do", arguments: Language.allCases)
  func empty(language: Language) {
    var story = Story(Municipality(), size: Size(columns: 80, rows: 24), language: language)
    story.press("5")
    #expect(story.text.contains(story.state.words.agreements.emptyTitle))
    #expect(story.text.contains(language == .danish ? "kapitel 6.6" : "chapters 6.6"))
    story.press("n")
    #expect(story.lines.last?.contains(story.state.words.agreements.noAssignment) == true)
  }

  @Test(
    "Every front holds at any size, read aloud and printed",
    arguments: [
      Size(columns: 120, rows: 40), Size(columns: 40, rows: 10), Size(columns: 20, rows: 6),
    ])
  func sizes(size: Size) {
    for keys in [
      "", "enter enter", "enter enter esc", "enter enter esc G j k pgup", "T", "T enter",
      "end enter v",
    ] {
      var story = story(size, .danish, keys: keys)
      #expect(story.lines.count == size.rows)
      _ = story.state.listing.plainText
      story.state.manner.isLinear = true
      #expect(story.lines.count == size.rows)
    }
  }

  @Test(
    "Two versions of an agreement are compared: what was changed, added and moved, and who signed")
  func versions() throws {
    var story = story(Size(columns: 120, rows: 40), .english)
    story.state.open(.agreement("ia2026-044"), on: .agreements)
    story.state.prepare()
    #expect(story.text.contains("✓ Dicte Sildebo"))
    story.press("v")
    let text = story.text
    #expect(text.contains("version 1: ✓ Dicte Sildebo 19 Jul"))
    #expect(text.contains("version 2: ✓ Dicte Sildebo 28 Jul"))
    for line in [
      "- Find en sag", "+ Find en sag, det nye skal prøves på",
      "+ Teamet har en fælles skabelon til notater",
    ] {
      #expect(text.contains(line), "\(line)")
    }
    // What both say is not told.
    #expect(!text.contains("Tal om, hvorfor netop dette kursus"))
    story.press("esc")
    #expect(story.state.agreements.front == .page)
  }

  @Test("A saved view brings back the state, the order and the search")
  func saved() {
    var story = story(Size(columns: 120, rows: 40), .danish, keys: "> > o /")
    story.type("blå")
    story.press("enter")
    let view = story.state.screenView
    #expect(view.grouping == "draft")
    story.press("esc esc 1")
    story.state.switchTo(.agreements)
    AgreementsScreen.show(view, &story.state)
    #expect(story.state.agreements.group == .draft)
    #expect(story.state.agreements.order == .start)
    #expect(story.state.agreements.filter.text == "blå")
  }

  @Test(
    "Days around a course are read as they are written",
    arguments: [
      ("14 dage før", DueDate.fromStart(days: -14)), ("-14", .fromStart(days: -14)),
      ("21", .fromEnd(days: 21)), ("21 efter", .fromEnd(days: 21)),
      ("3 uger efter", .fromEnd(days: 21)), ("30 efter start", .fromStart(days: 30)),
      ("slut", .fromEnd(days: 0)), ("ved start", .fromStart(days: 0)),
      ("2 days before end", .fromEnd(days: -2)),
      ("8.3.2027", .fixed(CivilDate("2027-03-08") ?? CivilDate(dayNumber: 0))),
    ])
  func due(text: String, due: DueDate) {
    let readings = Readings(say: .danish)
    #expect(readings.due(text) == due)
    #expect(readings.due(readings.text(due)) == due)
    #expect(readings.due("engang") == nil)
  }
}
