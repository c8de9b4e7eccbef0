import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct StatisticsFrameTests {
  @Test func `at 80×24 in Danish the own shares stand beside the survey's`() {
    let story = Story.statistics(.kinds, size: Size(columns: 80, rows: 24), language: .danish)
    let lines = story.lines
    #expect(lines[1].hasSuffix("│ Uddannelsestyper  Alle teams · al tid"))
    #expect(lines[4].contains("kursus") && lines[4].hasSuffix("76,5 %    59,8 %"))
    #expect(lines[4].contains("┃"))
    #expect(lines[20].hasSuffix("Kursus · 26 af 34 anvendte uddannelser · 76,5 %"))
    #expect(lines[21].hasSuffix("undersøgelsen 59,8 % (fig. 4, N=526)"))
    #expect(lines.last?.hasPrefix(" Enter Åbn  v Søjler/tal") == true)
  }

  @Test func `at 120×40 the source stands in the chart, and none where there is no figure`() throws
  {
    let story = Story.statistics(.kinds)
    let course = try #require(story.lines.first { $0.contains("course  ") })
    #expect(course.hasSuffix("76.5 %    59.8 %  fig. 4, N=526"))
    let conference = try #require(story.lines.first { $0.contains("conference  ") })
    #expect(conference.hasSuffix("–"))
  }

  @Test(arguments: Language.allCases)
  func `how theory and practice fit stands beside figure 23`(language: Language) throws {
    let story = Story.statistics(.match, language: language)
    let label = language("teori, høj/nogen grad", "theory, high or some")
    let rows = story.lines.filter { $0.contains(label) }
    #expect(rows.count == 2)
    #expect(rows.first?.hasSuffix("82 %  fig. 23, N=44*") == true)
    #expect(
      rows.last?.hasSuffix(language("ca. 70 %  kap. 1, N=61*", "about 70 %  ch. 1, N=61*")) == true)
    let practice = language("praksis, høj/nogen grad", "practice, high or some")
    let row = try #require(story.lines.first { $0.contains(practice) })
    #expect(row.hasSuffix("55 %  fig. 23, N=44*"))
  }

  @Test func `where the report gives no figure it is said`() {
    var story = Story.statistics(.methods)
    #expect(story.text.contains("the survey gives no number"))
    #expect(story.text.contains("Teaching methods · the survey gives no number"))
    story.press("v")
    #expect(!story.text.contains("█"))
  }

  @Test func `at 40×10 the chapters come first, and one in front of them`() {
    var story = Story.statistics(size: Size(columns: 40, rows: 10))
    #expect(story.lines[2].hasPrefix("   In all"))
    story.press("j j l")
    #expect(story.lines[1].hasPrefix(" Kinds of education"))
    #expect(story.text.contains("course"))
    #expect(story.lines[8].hasPrefix(" Course · 26 of 34"))
    story.press("esc")
    #expect(story.lines[2].contains("In all"))
  }

  @Test(arguments: Language.allCases)
  func `a plan in which nothing was held says what would fill it`(language: Language) {
    let story = Story.statistics(language: language, in: Municipality())
    #expect(
      story.text.contains(
        language("Ingen har deltaget i uddannelse", "Nobody here has taken part in education")))
    for chapter in StatisticsChapter.allCases where chapter.isMarket && chapter != .coverage {
      let empty = Story.statistics(chapter, language: language, in: Municipality())
      let said = empty.state.words.market.nothing(in: chapter).split(separator: " ").prefix(4)
        .joined(separator: " ")
      #expect(empty.text.contains(said))
    }
  }

  @Test func `the map has a number in every cell that has something`() throws {
    let story = Story.statistics(.coverage)
    let market = try #require(story.figures?.market)
    let abuse = try #require(story.lines.first { $0.contains("│ Overgreb") })
    for group in TargetGroup.allCases {
      #expect(abuse.contains(" \(market.coverage[.abuse, group].people.count)"))
    }
    #expect(story.text.contains("need: people who lack something"))
  }

  @Test func `prices are held against table 3, carried to today's`() throws {
    let story = Story.statistics(.prices)
    let row = try #require(story.figures?.prices.first)
    #expect(story.text.contains("1,523  table 3, N=58"))
    #expect(story.text.contains("table 3 today"))
    #expect(row.indexedSurvey == .kroner(1190).percent(128))
    let average = try #require(row.average)
    #expect(story.text.contains("the survey kr. 1,190 (table 3, N=58)"))
    #expect(story.text.contains("today (index 128) kr. 1,523"))
    #expect(story.text.contains(average > row.indexedSurvey ? "% dearer" : "% cheaper"))
  }

  @Test(arguments: Language.allCases)
  func `printed as text, no label is cut`(language: Language) throws {
    let report = StatisticsReport(of: Story.sample, within: StatisticsScope(), language: language)
    #expect(report.lines.allSatisfy { !$0.contains("…") && TextWidth.width(of: $0) <= 80 })
    #expect(
      report.lines.contains(
        language(
          "  brugt i høj eller nogen grad, i", "  used in high or some degree, in")))
  }

  @Test func `until all is read there is an ellipsis or nothing, and no figures`() {
    var state = AppState(
      municipality: Story.sample, revision: 1, isWhole: false, language: .english,
      today: Story.today, actor: Actor(name: "Tester"), seed: 1)
    state.screen = .statistics
    state.prepare()
    #expect(state.statisticsQuestion == nil)
    #expect(view(state).lines.contains { $0.contains("reckoning …") })
  }

  @Test(arguments: [(1, 1), (3, 2), (19, 5), (20, 6), (40, 10), (71, 12), (80, 24), (300, 100)])
  func `no size and no key breaks it`(columns: Int, rows: Int) {
    for chapter in StatisticsChapter.allCases {
      var story = Story.statistics(
        chapter, size: Size(columns: columns, rows: rows), language: .danish)
      for keys in [
        "j j l l k h", "G g", "enter j enter", "esc esc", "/ a b esc", "v j", "s s", "p", "m esc",
        "pgdn pgup", "t esc", "? esc", "v", "p p", "h h esc",
      ] {
        story.press(keys)
        #expect(story.lines.count == rows)
        #expect(story.lines.allSatisfy { TextWidth.width(of: $0) <= columns })
        story.press("8")
      }
    }
  }
}
