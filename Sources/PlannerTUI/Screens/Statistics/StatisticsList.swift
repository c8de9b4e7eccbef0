import PlannerDomain

/// The list behind a number, kept until the figures, what is shown or the filter changes.
struct StatisticsList: Hashable, Sendable {
  struct Basis: Hashable, Sendable {
    var figures: StatisticsFigures.Basis
    var number: StatisticsNumber
    var layer: ThemeCoverage.Layer
  }

  /// What is told of an entry: its name, where it belongs, and something more.
  struct Told: Hashable, Sendable {
    var name: String
    var place: String
    var more: String
  }

  /// What all entries are about.
  enum Kind: Hashable, Sendable {
    case offerings, employees, assignments, ratings, mixed
  }

  private var basis: Basis?
  private var all: [StatisticsEntry] = []
  private var texts: SearchTexts?
  private var filter = ""
  private(set) var rows: [StatisticsEntry] = []

  var total: Int { all.count }

  var kind: Kind {
    guard let first = all.first?.kind else { return .mixed }
    return all.allSatisfy { $0.kind == first } ? first : .mixed
  }

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
          return "\(told.name) \(told.place)"
        })
    self.texts = texts
    rows = zip(all, texts.hits(of: query)).filter(\.1).map(\.0)
  }
}

extension StatisticsEntry {
  fileprivate var kind: StatisticsList.Kind {
    switch self {
    case .offering: .offerings
    case .employee: .employees
    case .assignment: .assignments
    case .rating: .ratings
    }
  }

  func told(_ words: Words, _ municipality: Municipality) -> StatisticsList.Told {
    switch self {
    case .offering(let id):
      let offering = municipality.offerings[id]
      return StatisticsList.Told(
        name: offering?.title ?? "",
        place: offering.flatMap { municipality.providers[$0.provider]?.name } ?? "",
        more: offering.map { words.domain.name($0.kind) } ?? "")
    case .employee(let id):
      let employee = municipality.employees[id]
      return StatisticsList.Told(
        name: employee?.name ?? "",
        place: employee.flatMap { municipality.teams[$0.team]?.name } ?? "",
        more: employee.flatMap { municipality.roles[$0.role]?.title } ?? "")
    case .assignment(let id):
      let assignment = municipality.assignments[id]
      let end = assignment?.session.flatMap { municipality.sessions[$0]?.end }
      let state = assignment.map { words.domain.name($0.state) } ?? ""
      return StatisticsList.Told(
        name: assignment.flatMap { municipality.offerings[$0.offering]?.title } ?? "",
        place: assignment.flatMap { municipality.employees[$0.employee]?.name } ?? "",
        more: [state, end.map(words.format.mediumDate)].compactMap(\.self)
          .joined(separator: ", "))
    case .rating(let id):
      guard let rating = municipality.ratings[id],
        let assignment = municipality.assignments[rating.assignment]
      else { return StatisticsList.Told(name: "", place: "", more: "") }
      return StatisticsList.Told(
        name: municipality.offerings[assignment.offering]?.title ?? "",
        place: municipality.employees[assignment.employee]?.name ?? "",
        more: [
          words.domain.name(rating.rater), words.format.mediumDate(rating.date),
          words.followUp.rating(used: rating.used, shared: rating.shared),
        ].joined(separator: ", "))
    }
  }
}
