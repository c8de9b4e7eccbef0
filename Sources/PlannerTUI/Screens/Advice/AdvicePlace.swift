import PlannerDomain

/// What the list of all advice remembers.
struct AdvicePlace: Hashable, Sendable {
  /// What the list depends on.
  struct Basis: Hashable, Sendable {
    var book: AdviceBook.Basis?
    var found: [Advice]?
    var dismissals: [Advice.ID: AdviceDismissal]
    var showsDismissed: Bool
    var filter: String
    var language: Language
  }

  var book = AdviceBook()
  /// Whether it lies in front of the overview.
  var isOpen = false
  var showsDismissed = false
  var cursor = ListCursor<Advice.ID>()
  var filter = Filter()
  /// Of the chosen team, or all; nil until it has been reckoned.
  private(set) var all: [Advice]?
  private(set) var shown: [Advice] = []
  private(set) var ids: [Advice.ID] = []
  private(set) var dismissed = 0
  private var basis: Basis?

  var standing: Int { (all?.count ?? 0) - dismissed }

  var selected: Advice? {
    ids.indices.contains(cursor.index) && ids[cursor.index] == cursor.selected
      ? shown[cursor.index] : nil
  }

  /// Takes what the book has of some teams.
  mutating func refresh(_ state: AppState) {
    guard state.plan.isWhole else { return }
    let basis = Basis(
      book: book.basis, found: book.advice(of: state.advisedTeams),
      dismissals: state.municipality.adviceDismissals, showsDismissed: showsDismissed,
      filter: filter.text, language: state.language)
    guard basis != self.basis else { return }
    let isFiltered = basis.filter != self.basis?.filter
    self.basis = basis
    all = basis.found
    let municipality = state.municipality
    let found = basis.found ?? []
    dismissed = found.count { municipality.dismissal(of: $0) != nil }
    shown = showsDismissed ? found : municipality.standing(found)
    let queries = filter.text.split(whereSeparator: \.isWhitespace).map { SearchQuery(String($0)) }
    if !queries.isEmpty {
      shown = shown.filter { advice in
        let text = SearchText(AdviceTelling(advice, state.words, in: municipality).searchText)
        return queries.allSatisfy { FuzzyMatch($0, in: text) != nil }
      }
    }
    ids = shown.map(\.id)
    if isFiltered, !filter.text.isEmpty { cursor = ListCursor(selected: ids.first) }
  }
}

extension AppState {
  /// Those whose advice is told: the chosen team's, or all.
  var advisedTeams: [Identifier<Team>] { team.map { [$0] } ?? municipality.teams.keys.sorted() }

  /// What must be reckoned for the advice that is in view; nil when nothing must.
  mutating func adviceQuestion() -> AdviceBook.Question? {
    guard plan.isWhole, screen == .overview, !municipality.isEmpty else { return nil }
    return advice.book.question(about: advisedTeams, in: municipality)
  }
}
