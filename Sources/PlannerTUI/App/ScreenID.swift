/// The screens, in the order of their number keys.
enum ScreenID: Int, CaseIterable, Hashable, Sendable {
  case overview = 1
  case catalogue, people, year, agreements, followUp, strategy, statistics
  /// Gone to by choosing files, rather than by a number.
  case importing

  /// Those that have a tab and a number.
  static let tabs = allCases.filter { $0 != .importing }

  var type: any Screen.Type {
    switch self {
    case .overview: OverviewScreen.self
    case .catalogue: CatalogueScreen.self
    case .people: PeopleScreen.self
    case .year: YearScreen.self
    case .agreements: AgreementsScreen.self
    case .followUp: FollowUpScreen.self
    case .strategy: StrategyScreen.self
    case .statistics: StatisticsScreen.self
    case .importing: ImportScreen.self
    }
  }

  /// Whether it shows people and gaps above all, which are known before the rest is read.
  var isSeenFirst: Bool { self == .overview || self == .people }

  /// The lasting name, as in files.
  var name: String { String(describing: self) }

  init?(name: String) {
    guard let screen = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = screen
  }

  func title(_ words: Words) -> String {
    switch self {
    case .overview: words.overview.title
    case .catalogue: words.catalogue.title
    case .people: words.people.title
    case .year: words.year.title
    case .agreements: words.agreements.title
    case .followUp: words.followUp.title
    case .strategy: words.strategies.title
    case .statistics: words.market.title
    case .importing: words.importing.title
    }
  }

  var context: Context {
    switch self {
    case .overview: .overview
    case .catalogue: .catalogue
    case .people: .people
    case .year: .year
    case .agreements: .agreements
    case .followUp: .followUp
    case .strategy: .strategies
    case .statistics: .statistics
    case .importing: .importing
    }
  }
}
