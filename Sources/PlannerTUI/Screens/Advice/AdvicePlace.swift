import PlannerDomain

/// What the list of all advice remembers.
struct AdvicePlace: Hashable, Sendable {
  /// What the list depends on.
  struct Basis: Hashable, Sendable {
    var edition: Int
    var team: Identifier<Team>?
    var dismissals: [Advice.ID: AdviceDismissal]
    var showsDismissed: Bool
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
  private var narrowed = ""
  private var basis: Basis?
  /// What the filter narrows, with what each is found by, once something is searched for.
  private var offered: [Advice] = []
  private var texts: SearchTexts?

  var standing: Int { (all?.count ?? 0) - dismissed }

  var selected: Advice? {
    ids.indices.contains(cursor.index) && ids[cursor.index] == cursor.selected
      ? shown[cursor.index] : nil
  }

  /// Takes what the book has of the chosen teams, and narrows it.
  mutating func refresh(_ state: AppState) {
    guard state.plan.isWhole else { return }
    let basis = Basis(
      edition: book.edition, team: state.team,
      dismissals: state.municipality.adviceDismissals, showsDismissed: showsDismissed,
      language: state.language)
    let isNew = basis != self.basis
    guard isNew || filter.text != narrowed else { return }
    if isNew {
      if basis.edition != self.basis?.edition || basis.team != self.basis?.team {
        all = book.advice(of: state.advisedTeams)
      }
      self.basis = basis
      let found = all ?? []
      let standing = state.municipality.standing(found)
      dismissed = found.count - standing.count
      offered = showsDismissed ? found : standing
      texts = nil
    }
    let isFiltered = filter.text != narrowed
    narrowed = filter.text
    narrow(state)
    if isFiltered, !narrowed.isEmpty { cursor = ListCursor(selected: ids.first) }
  }

  private mutating func narrow(_ state: AppState) {
    let query = SearchQuery(narrowed)
    if query.isEmpty {
      shown = offered
    } else {
      let texts =
        texts
        ?? SearchTexts(
          offered.map { AdviceTelling($0, state.words, in: state.municipality).searchText })
      self.texts = texts
      shown = zip(offered, texts.hits(of: query)).filter(\.1).map(\.0)
    }
    ids = shown.map(\.id)
  }
}

extension AppState {
  /// Those whose advice is told: the chosen team's, or all.
  var advisedTeams: [Identifier<Team>] { team.map { [$0] } ?? municipality.teams.keys.sorted() }

  /// What must be reckoned for the advice that is in view; nil when nothing must.
  mutating func adviceQuestion() -> AdviceBook.Question? {
    guard plan.isWhole, !municipality.isEmpty else { return nil }
    return advice.book.question(
      about: screen == .overview ? advisedTeams : [], in: municipality)
  }
}
