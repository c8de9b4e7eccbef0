import PlannerDomain

/// The rows of the list of strategies and their goals, kept until something of them changes.
struct StrategyBoard: Hashable, Sendable {
  struct Basis: Hashable, Sendable {
    var version: Int
    var team: Identifier<Team>?
    var showsEnded: Bool
    var text: String
    var language: Language
  }

  enum Row: Hashable, Sendable {
    case strategy(EducationStrategy)
    case goal(StrategyGoal.ID, StrategyGoal)

    var stop: StrategyStop {
      switch self {
      case .strategy(let strategy): .strategy(strategy.id)
      case .goal(let id, _): .goal(id)
      }
    }
  }

  private var basis: Basis?
  private(set) var rows: [Row] = []
  private(set) var ids: [StrategyStop] = []
  /// How many strategies there are, shown or not.
  private(set) var total = 0
  private(set) var ended = 0

  mutating func refresh(_ municipality: Municipality, _ basis: Basis) {
    guard basis != self.basis else { return }
    self.basis = basis
    let team = basis.team.flatMap { municipality.teams[$0] }
    let all = municipality.strategies.values.filter { strategy in
      team.map { strategy.terms.scope.covers($0) } ?? true
    }
    total = all.count
    ended = all.count { $0.state == .ended }
    let queries = basis.text.split(whereSeparator: \.isWhitespace).map { SearchQuery(String($0)) }
    func fits(_ text: String) -> Bool {
      let text = SearchText(text)
      return queries.allSatisfy { FuzzyMatch($0, in: text) != nil }
    }
    rows = Self.ordered(all.filter { basis.showsEnded || $0.state != .ended }).flatMap {
      strategy -> [Row] in
      let goals = strategy.terms.goals.filter {
        queries.isEmpty || fits(strategy.terms.title + " " + $0.text)
      }
      guard queries.isEmpty || !goals.isEmpty || fits(strategy.terms.title) else { return [] }
      return [.strategy(strategy)]
        + goals.map { .goal(StrategyGoal.ID(strategy.id, $0.number), $0) }
    }
    ids = rows.map(\.stop)
  }

  /// What is in force first, then drafts, then what has ended; the municipality's before the others.
  static func ordered(_ strategies: [EducationStrategy]) -> [EducationStrategy] {
    func rank(_ strategy: EducationStrategy) -> Int {
      switch strategy.state {
      case .adopted: 0
      case .draft: 1
      case .ended: 2
      }
    }
    return strategies.map { ($0, DanishText.sortKey($0.terms.title)) }.sorted {
      (rank($0.0), $0.0.terms.scope.depth, $0.1, $0.0.id)
        < (rank($1.0), $1.0.terms.scope.depth, $1.1, $1.0.id)
    }.map(\.0)
  }
}
