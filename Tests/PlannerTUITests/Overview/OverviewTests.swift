import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct OverviewTests {
  private static let team: Identifier<Team> = "boerne-familie"

  private func overview(
    _ size: Size, _ language: Language, _ municipality: Municipality? = nil
  ) -> Story {
    Story(municipality, size: size, language: language)
  }

  @Test func `at 80×24 it shows gaps, conflicts and deadlines at once, in Danish`() {
    let story = overview(Size(columns: 80, rows: 24), .danish)
    #expect(
      Array(story.lines.prefix(8)) == [
        " 1 Overblik  2 Kat  3 Med  4 Åre  5 Aft  6 Opf  7 Str  8 Sta  Alle teams · 2027",
        " Eksempelkøbing Kommune · 118 medarbejdere · 241 gab, 176 for sent, 52 i planen",
        "",
        " Største gab uden noget i planen  5 af 189",
        "   --- Åse Tørvegås           Barnets Lov             0→3  over 3 år for sent",
        "   --- Åse Tørvegås           ICS-udredning og fagl…  0→3  over 4 år for sent",
        "   --- Jeppe Havtornsen       Barnets Reform: grund…  0→3  over 16 år for sent",
        "   --- Dicte Sildebo          Barnets Reform: grund…  0→3  over 6 år for sent",
      ])
    #expect(story.lines[10] == " Konflikter  9")
    #expect(
      story.lines.last
        == " Enter Åbn  a Tildel  t Vælg team  e Ret  ? Hjælp  : Alle handlinger  q Afslut")
  }

  @Test func `at 40×10 the first gaps are there`() {
    let story = overview(Size(columns: 40, rows: 10), .english)
    #expect(story.lines[0].hasPrefix(" 1 2 3 4"))
    #expect(story.lines[3] == " Largest gaps with nothing planned  5 …")
    #expect(story.lines[4].contains("Åse"))
  }

  @Test func `an empty plan says how to begin`() {
    for language in Language.allCases {
      let story = overview(Size(columns: 80, rows: 24), language, Municipality())
      #expect(story.text.contains("planner import"))
      #expect(story.text.contains("planner demo"))
    }
  }

  @Test func `a short-staffed day and a double booking are told once each, blocks first`() {
    let story = overview(Size(columns: 120, rows: 40), .english)
    let lines = story.lines.filter { $0.hasPrefix("   × ") || $0.hasPrefix("   ! ") }
    #expect(lines.count == 9)
    #expect(lines.filter { $0.contains("Sundhedsplejen has only") }.count == 1)
    #expect(lines.filter { $0.contains("Øjvind Nattergalsen: is also on") }.count == 1)
    let firstWarning = lines.firstIndex { $0.hasPrefix("   ! ") } ?? 0
    #expect(lines.dropFirst(firstWarning).allSatisfy { $0.hasPrefix("   ! ") })
  }

  @Test func `each line opens its place`() throws {
    var story = overview(Size(columns: 120, rows: 40), .english)
    story.press("enter")
    #expect(story.state.screen == .people)
    story.press("esc j j j j j enter")
    #expect(story.state.screen == .year)
    story.press("esc end enter")
    #expect(story.state.screen == .year)
  }

  @Test func `who comes back from a team's budget sees all teams again`() throws {
    var story = overview(Size(columns: 120, rows: 60), .english)
    let line = try #require(story.state.overview.lines.first { $0.section == .budget })
    story.state.overview.cursor.expect(line.id)
    story.state.prepare()
    story.press("enter")
    #expect(story.state.screen == .year && story.state.team != nil)
    story.press("esc")
    #expect(story.state.screen == .overview && story.state.team == nil)
    // A team that one chooses oneself stays chosen.
    story.press("enter t down enter esc")
    #expect(story.state.screen == .overview && story.state.team != nil)
  }

  @Test(arguments: Language.allCases)
  func `what the parts of a budget's bar are is said above them`(language: Language) throws {
    let story = overview(Size(columns: 80, rows: 60), language)
    let heading = try #require(story.lines.first { $0.hasPrefix(" Budget") })
    #expect(
      heading.hasSuffix(
        language(
          "█ brugt  ▓ disponeret  ░ foreslået  · fri", "█ spent  ▓ committed  ░ proposed  · free")))
  }

  @Test(arguments: [(1, 1), (3, 2), (19, 5), (20, 6), (40, 10), (80, 24), (120, 40), (300, 100)])
  func `no size and no key breaks it`(columns: Int, rows: Int) {
    var story = overview(Size(columns: columns, rows: rows), .danish)
    for keys in ["j j k G g", "? esc", ": esc", "a esc", "t esc", "enter esc", "pgdn pgup"] {
      story.press(keys)
      #expect(story.lines.count == rows)
    }
  }
}
