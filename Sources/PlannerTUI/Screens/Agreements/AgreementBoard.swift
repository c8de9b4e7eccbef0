import PlannerDomain

/// The list's rows, renewed for what an act touches and searched once for each question.
struct AgreementBoard: Hashable, Sendable {
  /// What the rows and their order depend on.
  struct Basis: Hashable, Sendable {
    var version: Int
    var team: Identifier<Team>?
    var today: CivilDate
    var group: AgreementGroup
    var order: AgreementOrder
    var language: Language
  }

  private(set) var basis: Basis?
  /// What is shown.
  private(set) var rows = TeamList<AgreementRow, AgreementOrder.Key>()
  /// How many there are in each group, found or not.
  private(set) var counts: [AgreementGroup: Int] = [:]

  var ids: TeamList<AgreementRow, AgreementOrder.Key>.IDs { rows.ids }
  var isEmpty: Bool { counts[.all] ?? 0 == 0 }

  mutating func refresh(
    _ municipality: Municipality, _ basis: Basis, text: String, _ books: inout TeamBooks
  ) {
    let isUnwritten = !text.isEmpty && rows.isUnwritten
    if basis != self.basis || isUnwritten {
      let teams = municipality.teams(in: basis.team)
      var entries = books.agreements.entries(of: teams, in: municipality)
      if !text.isEmpty {
        books.agreements.write(of: teams, in: municipality, basis.language)
        entries = books.agreements.entries(of: teams, in: municipality)
      }
      count(entries)
      var asBefore = self.basis
      asBefore?.version = basis.version
      rows.take(entries, isAsBefore: asBefore == basis) { row in
        basis.group == .all || row.group == basis.group
          ? basis.order.key(of: row, in: municipality) : nil
      }
      self.basis = basis
    }
    _ = rows.search(text)
  }

  private mutating func count(_ entries: [TeamBook<TeamRows<AgreementRow>>.Entry]) {
    var found = [Int](repeating: 0, count: AgreementGroup.allCases.count)
    for entry in entries {
      for row in entry.part.rows { found[row.group.place] += 1 }
    }
    counts = Dictionary(uniqueKeysWithValues: zip(AgreementGroup.allCases, found))
    counts[.all] = found.reduce(0, +)
  }
}
