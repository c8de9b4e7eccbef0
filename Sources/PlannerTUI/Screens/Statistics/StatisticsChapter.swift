import PlannerDomain

/// What the statistics screen tells, chapter by chapter; the names are lasting.
enum StatisticsChapter: String, CaseIterable, Hashable, Sendable {
  case summary, providers, kinds, forms, catalogue, lengths
  case targetGroups = "target-groups"
  case themes, abuse, methods, match, transfer, barriers, prices
  case needs, unneeded, coverage, pooling, ladder

  /// Whether it is about the market, rather than beside the survey's figures.
  var isMarket: Bool {
    switch self {
    case .needs, .unneeded, .coverage, .pooling, .ladder: true
    default: false
    }
  }

  /// The statistics in it.
  var topics: [StatisticTopic] {
    switch self {
    case .providers: [.providers]
    case .kinds: [.kinds, .participantsByKind]
    case .forms: [.forms, .formsByKind]
    case .catalogue: [.catalogue, .usedAtAll]
    case .lengths: [.lengths, .participantsByLength, .lengthsByKind, .lengthsByAudience]
    case .targetGroups: [.audiences, .participantGroups, .kindsByAudience]
    case .themes: [.themes, .themesByForm, .themesByCatalogue]
    case .abuse: [.abuseKinds, .abuseLengths, .abuseAudiences]
    case .methods: [.methods, .methodsByKind]
    case .match: [.matchOfDegrees, .matchOfCourses]
    case .transfer: [.transferFromDegrees, .transferFromCourses]
    case .barriers: [.barriersAfterDegrees, .barriersAfterCourses]
    case .prices: [.subsidies]
    default: []
    }
  }
}
