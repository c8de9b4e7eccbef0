import PlannerDomain

@testable import PlannerTUI

extension Story {
  /// On the statistics screen, in a chapter, with the cursor among its numbers.
  static func statistics(
    _ chapter: StatisticsChapter = .summary, size: Size = Size(columns: 120, rows: 40),
    language: Language = .english, in municipality: Municipality = Self.sample
  ) -> Story {
    var story = Story(municipality, size: size, language: language)
    story.press("8")
    if chapter != .summary {
      story.state.statistics.go(to: chapter)
      story.state.prepare()
      story.press("l")
    }
    return story
  }

  var figures: StatisticsFigures? { state.statistics.figures }
}
