import PlannerDomain

/// What the statistics screen remembers.
struct StatisticsPlace: Hashable, Sendable {
  /// When education ended; the names are lasting.
  enum Period: String, CaseIterable, Hashable, Sendable {
    case ever
    /// The plan year.
    case year
    case lastYear = "last-year"
  }

  /// What takes the keys.
  enum Front: Hashable, Sendable {
    case chapters, page, list
  }

  var period = Period.ever
  var targetGroup: TargetGroup?
  var layer = ThemeCoverage.Layer.need
  var showsNumbers = false
  var partners = Partners()

  var figures: StatisticsFigures?
  /// What was asked last; the figures follow.
  var asked: StatisticsFigures.Basis?

  var chapters = ListCursor(selected: StatisticsChapter.summary)
  /// Whether one has gone into the chapter.
  var isInside = false
  var page = StatisticsPage()
  /// Where the cursor stands in each chapter.
  var selected: [StatisticsChapter: StatisticsNumber] = [:]
  var top = 0

  /// The number that was gone into.
  var opened: StatisticsNumber?
  var list = StatisticsList()
  var cursor = ListCursor<StatisticsEntry>()
  var filter = Filter()

  var chapter: StatisticsChapter { chapters.selected ?? .summary }
  var number: StatisticsNumber? { selected[chapter] }

  var front: Front { opened != nil ? .list : isInside ? .page : .chapters }

  /// Takes in what was reckoned, if it is what was asked last.
  mutating func take(_ figures: StatisticsFigures) {
    if figures.basis == asked { self.figures = figures }
  }

  mutating func go(to chapter: StatisticsChapter) {
    close()
    guard chapter != self.chapter else { return }
    chapters.expect(chapter)
    isInside = false
    top = 0
  }

  mutating func open(_ number: StatisticsNumber) {
    opened = number
    cursor = ListCursor()
    filter = Filter()
  }

  mutating func close() {
    opened = nil
    filter = Filter()
  }

  mutating func select(_ number: StatisticsNumber) {
    isInside = true
    selected[chapter] = number
  }
}

extension AppState {
  /// Whose education, and when.
  var statisticsScope: StatisticsScope {
    let period: Period? =
      switch statistics.period {
      case .ever: nil
      case .year: Period(year: planYear)
      case .lastYear: Period(from: today.adding(months: -12).adding(days: 1), to: today)
      }
    return StatisticsScope(period: period, team: team, targetGroup: statistics.targetGroup)
  }

  /// What has yet to be reckoned for the screen, once it is looked at.
  var statisticsQuestion: StatisticsQuestion? {
    guard screen == .statistics, plan.isWhole else { return nil }
    let basis = StatisticsFigures.Basis(
      version: plan.version, scope: statisticsScope, today: today,
      partners: statistics.partners.edition)
    guard basis != statistics.figures?.basis, basis != statistics.asked else { return nil }
    return StatisticsQuestion(
      municipality: municipality, basis: basis,
      partners: statistics.partners.all.map(\.demand))
  }
}
