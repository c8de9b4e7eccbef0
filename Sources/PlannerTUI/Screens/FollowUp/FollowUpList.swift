import PlannerDomain

/// The rows of the list in front, kept until the plan, what is shown or the filter changes.
struct FollowUpList: Hashable, Sendable {
  struct Basis: Hashable, Sendable {
    var plan: FollowUpPlace.Basis
    var source: FollowUpPlace.Source
    var language: Language
  }

  /// What is in the list.
  enum Content {
    /// Of teams' open duties those that count.
    case open([TeamBook<TeamRows<FollowUpRow>>.Entry], (DueDuty) -> Bool)
    /// Other rows, in their order.
    case rows([FollowUpRow])
  }

  private(set) var basis: Basis?
  private(set) var rows = TeamList<FollowUpRow, Int>()
  private(set) var overdue = 0

  var ids: TeamList<FollowUpRow, Int>.IDs { rows.ids }
  var total: Int { rows.total }
  var isAboutRatings: Bool {
    if case .number(let number) = basis?.source { number.isAboutRatings } else { false }
  }

  /// Takes in what is in the list now.
  mutating func take(
    _ content: Content, for basis: Basis, in municipality: Municipality, isSearched: Bool
  ) {
    var asBefore = self.basis
    asBefore?.plan.version = basis.plan.version
    self.basis = basis
    let today = basis.plan.today
    switch content {
    case .open(let entries, let holds):
      rows.take(entries, isAsBefore: asBefore == basis) { row in
        guard case .open(let duty) = row, holds(duty) else { return nil }
        return duty.due?.dayNumber ?? .max
      }
      overdue = rows.count(before: today.dayNumber)
    case .rows(let all):
      var part = TeamRows(all)
      if isSearched { part.write(in: municipality, basis.language) }
      let entry = TeamBook.Entry(team: "", version: basis.plan.version, part: part)
      let telling = FollowUpTelling(Words(basis.language), municipality)
      rows.take([entry], isAsBefore: false) { row in
        let day = telling.day(of: row)?.dayNumber ?? .max
        // Of what lies behind, the latest is asked about first.
        return if case .open = row { day } else { -day }
      }
      overdue = all.count { $0.isOverdue(on: today) }
    }
  }

  /// Shows what a text is found in; false where it is as before.
  mutating func search(_ text: String) -> Bool { rows.search(text) }
}

extension FollowUpRow {
  fileprivate func isOverdue(on today: CivilDate) -> Bool {
    if case .open(let duty) = self { duty.isOverdue(on: today) } else { false }
  }
}
