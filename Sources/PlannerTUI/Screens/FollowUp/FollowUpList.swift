import PlannerDomain

/// The rows of the list in front, kept until the plan, what is shown or the filter changes.
struct FollowUpList: Hashable, Sendable {
  struct Basis: Hashable, Sendable {
    var plan: FollowUpPlace.Basis
    var source: FollowUpPlace.Source
  }

  private var basis: Basis?
  private var all: [FollowUpRow] = []
  private var texts: [SearchText] = []
  private var filter = ""
  private(set) var rows: [FollowUpRow] = []
  private(set) var ids: [FollowUpRow.ID] = []
  private(set) var overdue = 0

  var total: Int { all.count }
  var isAboutRatings: Bool {
    if case .number(let number) = basis?.source { number.isAboutRatings } else { false }
  }

  /// True when other rows are shown than before because of the filter.
  mutating func refresh(
    _ basis: Basis, filter: String, _ words: Words, in municipality: Municipality,
    rows: () -> [FollowUpRow]
  ) -> Bool {
    let isNew = basis != self.basis
    guard isNew || filter != self.filter else { return false }
    if isNew {
      self.basis = basis
      all = rows()
      texts = []
      overdue = all.count { $0.isOverdue(on: basis.plan.today) }
    }
    let isFiltered = filter != self.filter
    self.filter = filter
    show(words, municipality)
    return isFiltered
  }

  private mutating func show(_ words: Words, _ municipality: Municipality) {
    let queries = filter.split(whereSeparator: \.isWhitespace).map { SearchQuery(String($0)) }
    if queries.isEmpty {
      rows = all
    } else {
      if texts.isEmpty {
        var told = FollowUpTelling(words, municipality)
        texts = all.map { SearchText(told.searchText(of: $0)) }
      }
      rows = all.indices.filter { index in
        queries.allSatisfy { FuzzyMatch($0, in: texts[index]) != nil }
      }.map { all[$0] }
    }
    ids = rows.map(\.id)
  }
}

extension FollowUpRow {
  fileprivate func isOverdue(on today: CivilDate) -> Bool {
    if case .open(let duty) = self { duty.isOverdue(on: today) } else { false }
  }
}
