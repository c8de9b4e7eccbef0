import PlannerDomain

/// The list behind a number, kept until the figures, what is shown or the filter changes.
struct StatisticsList: Hashable, Sendable {
  struct Basis: Hashable, Sendable {
    var figures: StatisticsFigures.Basis
    var number: StatisticsNumber
    var layer: ThemeCoverage.Layer
  }

  /// What is told of an entry.
  struct Told: Hashable, Sendable {
    var what: String
    var whose: String
    var when: String
  }

  private var basis: Basis?
  private var all: [StatisticsEntry] = []
  private var texts: SearchTexts?
  private var filter = ""
  private(set) var rows: [StatisticsEntry] = []

  var total: Int { all.count }

  /// True when other rows are shown than before because of the filter.
  mutating func refresh(
    _ basis: Basis, filter: String, _ words: Words, in municipality: Municipality,
    rows: () -> [StatisticsEntry]
  ) -> Bool {
    let isNew = basis != self.basis
    guard isNew || filter != self.filter else { return false }
    if isNew {
      self.basis = basis
      all = rows()
      texts = nil
    }
    let isFiltered = filter != self.filter
    self.filter = filter
    show(words, municipality)
    return isFiltered
  }

  private mutating func show(_ words: Words, _ municipality: Municipality) {
    let query = SearchQuery(filter)
    guard !query.isEmpty else {
      rows = all
      return
    }
    let texts =
      texts
      ?? SearchTexts(
        all.map { entry in
          let told = entry.told(words, municipality)
          return "\(told.what) \(told.whose)"
        })
    self.texts = texts
    rows = zip(all, texts.hits(of: query)).filter(\.1).map(\.0)
  }
}

extension StatisticsEntry {
  func told(_ words: Words, _ municipality: Municipality) -> StatisticsList.Told {
    switch self {
    case .offering(let id):
      let offering = municipality.offerings[id]
      return StatisticsList.Told(
        what: offering?.title ?? "",
        whose: offering.flatMap { municipality.providers[$0.provider]?.name } ?? "",
        when: offering.map { words.domain.name($0.kind) } ?? "")
    case .employee(let id):
      let employee = municipality.employees[id]
      return StatisticsList.Told(
        what: employee?.name ?? "",
        whose: employee.flatMap { municipality.teams[$0.team]?.name } ?? "",
        when: employee.flatMap { municipality.roles[$0.role]?.title } ?? "")
    case .assignment(let id):
      let assignment = municipality.assignments[id]
      let end = assignment?.session.flatMap { municipality.sessions[$0]?.end }
      let state = assignment.map { words.domain.name($0.state) } ?? ""
      return StatisticsList.Told(
        what: assignment.flatMap { municipality.offerings[$0.offering]?.title } ?? "",
        whose: assignment.flatMap { municipality.employees[$0.employee]?.name } ?? "",
        when: [state, end.map(words.format.mediumDate)].compactMap(\.self)
          .joined(separator: ", "))
    }
  }
}
