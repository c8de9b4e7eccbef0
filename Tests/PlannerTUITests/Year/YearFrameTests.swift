import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct YearFrameTests {
  private func story(
    _ size: Size, _ language: Language, team: Identifier<Team>? = "modtagelse", keys: String = ""
  ) -> Story {
    var story = Story(size: size, language: language)
    story.press("4")
    story.state.team = team
    story.send(.woken)
    story.press(keys)
    return story
  }

  @Test("The year of a team at 120 × 40, in Danish")
  func wide() {
    let lines = story(Size(columns: 120, rows: 40), .danish).lines
    #expect(
      lines.prefix(17) == [
        " 1 Overblik  2 Katalog  3 Medarbejdere  4 Året  5 Aftaler  6 Opfølgning  7 Strategi  8 Statistik     Modtagelsen · 2027",
        " Efter hold · 6 tildelinger                              ? ønsket  + foreslået  ✓ godkendt  ● tilmeldt  ○ på venteliste",
        " Budget 2027 ▓▓▓▓····················  fri 28.360 af 34.000 kr.   █ brugt 0  ▓ disponeret 5.640  ░ foreslået 0",
        "                                        jan  feb mar apr maj  jun jul aug  sep okt  nov dec",
        "                                   uge   1   5   9   13  17  21  25  29  33  37  41  45  49",
        "────────────────────────────────────────h───────────hh────hhh─h────────────────────────────hh───────────────────────────",
        "   DUBU for nye brugere                │  ◆                                                   12. jan.",
        "    ● Ulla Syrenholt                   │  ●                                                   tilmeldt · 1.290 kr.",
        "   Barnets Lov – overblik og konsekven…│   ◆                                                  20. jan.",
        "    ● Åge Ørredbæk                     │   ●                                                  tilmeldt · 350 kr.",
        "   ICS – grundkursus                   │    ◆◆                                                25. jan.–1. feb., 3 dage",
        "    ● Håkon Enebærby                   │    ●●                                                tilmeldt · 1.000 kr.",
        "    ● Kåre Svanemosen                  │    ●●                                                tilmeldt · 1.000 kr.",
        "    ● Ulla Syrenholt                   │    ●●                                                tilmeldt · 1.000 kr.",
        "   Børnesamtalen – grundkursus         │ f      ◆─◆◆                                          23. feb.–16. mar., 3 dage",
        "    ✓ Håkon Enebærby                   │        ✓─✓✓                                          godkendt · 1.000 kr.",
        "                                       │",
      ])
    #expect(
      lines.dropFirst(31).prefix(5) == [
        "─ DUBU for nye brugere ─────────────────────────────────────────────────────────────────────────── bekræftet · 1 plads ─",
        "  ti 12. jan. 2027 · Mødecentret, Esbjerg · KOMBIT",
        "  fristen var 16. november 2026 · gratis afbud til 29. december 2026 · 1 deltager, 1.290 kr.",
        "  ● Ulla Syrenholt", "  h 31. dec. nytårsaften · 1. jan. nytårsdag",
      ])
  }

  @Test("The year of a team at 80 × 24, in English")
  func ordinary() {
    #expect(
      story(Size(columns: 80, rows: 24), .english, keys: "j").lines.prefix(23) == [
        " 1 Ove  2 Cat  3 Peo  4 Year  5 Agr  6 Fol  7 Str  8 Sta     Modtagelsen · 2027",
        " By session · 6 assignments",
        " Budget 2027 ▓▓▓·············  free 28,360 of kr. 34,000",
        "                           Jan  Feb Mar Apr May  Jun Jul Aug  Sep Oct  Nov Dec",
        "                     week   1   5   9   13  17  21  25  29  33  37  41  45  49",
        "───────────────────────────h───────────hh────hhh─h────────────────────────────hh",
        "   DUBU for nye brugere   │  ◆",
        "    ● Ulla Syrenholt      │  ●",
        "   Barnets Lov – overblik…│   ◆",
        "    ● Åge Ørredbæk        │   ●",
        "   ICS – grundkursus      │    ◆◆",
        "    ● Håkon Enebærby      │    ●●",
        "    ● Kåre Svanemosen     │    ●●",
        "    ● Ulla Syrenholt      │    ●●",
        "   Børnesamtalen – grundk…│ d      ◆─◆◆",
        "    ✓ Håkon Enebærby      │        ✓─✓✓",
        "                          │",
        "                          │",
        "─ Ulla Syrenholt · DUBU for nye brugere ─────────────────────────── ● enrolled ─",
        "  Tu 12 Jan 2027 · Mødecentret, Esbjerg · KOMBIT",
        "  kr. 1,290 agreed · reason: closes a gap in DUBU: dokumentation i fagsystemet",
        "  · the deadline was 16 November 2026",
        "  History: wished 1 Oct 2026 → proposed 13 Oct 2026 → approved 1 … i shows all",
      ])
  }

  @Test("The year of a team at 40 × 10, in Danish")
  func narrow() {
    #expect(
      story(Size(columns: 40, rows: 10), .danish, keys: "j").lines.prefix(9) == [
        " 1 2 3 4 5 6 7 8      Modtagels… · 2027", " Efter hold · 6 tildelinger",
        "                j f m a m j j a s o n d", "  DUBU for nye…│◆",
        "  ● Ulla Syren…│●", "  Barnets Lov …│ ◆", "  ● Åge Ørredb…▼ ●",
        "─ Ulla Syrenholt · DUBU f…  ● tilmeldt ─", "  ti 12. jan. 2027 · Mød … i viser alt",
      ])
  }

  @Test("By person each employee has a row with the course days")
  func byPerson() {
    let lines = story(Size(columns: 80, rows: 24), .danish, keys: "v").lines
    #expect(lines[1] == " Efter medarbejder · 6 tildelinger")
    #expect(lines[10] == "   Håkon Enebærby         │    ●●  ✓ ✓✓")
    #expect(lines[11] == "   Jeppe Havtornsen       │")
    #expect(lines[16] == "   Ulla Syrenholt         │  ● ●●")
    #expect(
      lines[18]
        == "─ Ulla Syrenholt ───────────────────────────────────────────── Familierådgiver ─")
  }

  @Test("Folded sessions have those who go beside them")
  func folded() {
    let lines = story(Size(columns: 120, rows: 40), .english, team: "unge", keys: "f").lines
    #expect(
      lines[12]
        == "   Samtaler med børn i krise  2        │     d      ◆─◆ ✓ Carl Ålekiste, ✓ Pernille Ålegræs   22 Mar – 5 Apr, 2 days"
    )
  }

  @Test("An overrun frame is told in words, and among all teams by number")
  func overrun() {
    let own = story(Size(columns: 80, rows: 24), .danish, team: "unge").lines
    #expect(own[2] == " Budget 2027 ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓! overskredet med 5.440 kr. af 20.000 kr.")
    let all = story(Size(columns: 120, rows: 40), .danish, team: nil).lines
    #expect(all[2].hasSuffix("! 1 team overskrider"))
  }

  @Test("Where days are shown, holidays are marked and named")
  func holidays() {
    let lines = story(Size(columns: 120, rows: 40), .danish, team: "boernefamilie", keys: "+ + G")
      .lines
    #expect(lines[1].contains("   h 6. maj Kristi himmelfartsdag · 16. maj pinsedag · "))
    #expect(lines[6].contains("h─────────hh──────────────────h"))
  }

  @Test("Each team's budget has a line when asked for")
  func budgets() {
    let lines = story(Size(columns: 100, rows: 30), .english, team: nil, keys: "b").lines
    #expect(
      lines[3].hasPrefix(
        "   Børne- og familieteamet          ▓▓▓▓▓▓▓▓▓▓▓▓▓▓·····  free 13,315 of kr. 48,000"))
  }

  @Test("A year without assignments says what to do")
  func empty() {
    let lines = story(Size(columns: 80, rows: 24), .english, keys: "] ]").lines
    #expect(lines[4] == "  No assignments in 2029.")
    #expect(lines[6] == "  Press 2 to find an offering and assign it,")
  }

  @Test("A municipality without employees says where to begin")
  func nobody() {
    var story = Story(Municipality(), size: Size(columns: 80, rows: 24), language: .danish)
    story.press("4")
    #expect(story.lines.contains("  Her er ingen medarbejdere endnu."))
  }

  @Test("The hardware cursor stands on the selected row")
  func cursor() {
    let story = story(Size(columns: 80, rows: 24), .danish, keys: "j j")
    #expect(view(story.state).cursor == Point(column: 0, row: 8))
  }
}
