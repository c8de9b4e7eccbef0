import PlannerDomain

/// The list's rows, reckoned once for each state of the plan and once for each question.
struct AgreementBoard: Hashable, Sendable {
  /// What all rows depend on.
  struct Basis: Hashable, Sendable {
    var version: Int
    var team: Identifier<Team>?
    var today: CivilDate
  }

  struct Question: Hashable, Sendable {
    var group: AgreementGroup
    var order: AgreementOrder
    var text: String
  }

  private(set) var basis: Basis?
  private var question: Question?
  /// What is missing first, then by state and course start.
  private var all: [AgreementRow] = []
  /// What each row is found by, made when first asked for.
  private var texts: [SearchText] = []
  /// The places among all rows of what was found last.
  private var places: [Int] = []
  private(set) var counts: [AgreementGroup: Int] = [:]
  /// What is shown.
  private(set) var rows: [AgreementRow] = []
  private(set) var ids: [AgreementRow.ID] = []

  var isEmpty: Bool { all.isEmpty }

  mutating func refresh(_ municipality: Municipality, _ basis: Basis, for question: Question) {
    guard basis != self.basis || question != self.question else { return }
    if basis != self.basis { reckon(municipality, basis) }
    find(question, in: municipality)
    rows = sorted(places.map { all[$0] }, by: question.order, in: municipality)
    self.question = question
    ids = rows.map(\.id)
  }

  private mutating func reckon(_ municipality: Municipality, _ basis: Basis) {
    self.basis = basis
    let list = AgreementList(of: municipality, team: basis.team, on: basis.today)
    all = list.missing.map(AgreementRow.missing) + list.rows.map(AgreementRow.agreement)
    texts = []
    question = nil
    counts = [.all: all.count]
    for row in all { counts[row.group, default: 0] += 1 }
  }

  private mutating func find(_ question: Question, in municipality: Municipality) {
    // What is searched for on is among what was found.
    let goesOn =
      self.question.map { old in
        old.group == question.group && !old.text.isEmpty && question.text.hasPrefix(old.text)
      } ?? false
    if !goesOn {
      places = all.indices.filter {
        question.group == .all || all[$0].group == question.group
      }
    }
    let query = SearchQuery(question.text)
    guard !query.isEmpty else { return }
    if texts.isEmpty { texts = searchTexts(municipality) }
    let texts = texts
    places = places.concurrentStretches { stretch in
      stretch.filter { FuzzyMatch(query, in: texts[$0]) != nil }
    }
  }

  private func searchTexts(_ municipality: Municipality) -> [SearchText] {
    all.concurrentStretches { rows in
      rows.map { row in
        SearchText(
          (row.people(in: municipality) + [
            row.offering(in: municipality)?.title ?? "",
            municipality.teams[row.team]?.name ?? "",
          ]).joined(separator: " "))
      }
    }
  }

  private func sorted(
    _ rows: [AgreementRow], by order: AgreementOrder, in municipality: Municipality
  ) -> [AgreementRow] {
    switch order {
    case .state: return rows
    case .start:
      let never = CivilDate(dayNumber: .max)
      return rows.enumerated().sorted {
        ($0.element.start ?? never, $0.offset) < ($1.element.start ?? never, $1.offset)
      }.map(\.element)
    case .team:
      let teams = municipality.teams.mapValues { DanishText.sortKey($0.name) }
      return rows.enumerated().map { (teams[$0.element.team], $0.offset, $0.element) }
        .sorted { left, right in
          if let first = left.0, let second = right.0, first != second { return first < second }
          return left.1 < right.1
        }.map(\.2)
    case .people: return rows.sortedByName { $0.people(in: municipality).first ?? "" }
    }
  }
}
