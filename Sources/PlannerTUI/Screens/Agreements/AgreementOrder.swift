import PlannerDomain

/// What the list is sorted by.
enum AgreementOrder: String, CaseIterable, Hashable, Sendable {
  /// What is missing first, and then as an agreement comes along.
  case state
  case start, team, people

  var next: AgreementOrder {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }
}

extension AgreementOrder {
  /// What a row is sorted by: first by the name, then by the numbers.
  struct Key: Comparable, Hashable, Sendable {
    var name = ""
    var first: Int
    var second: Int

    static func < (left: Key, right: Key) -> Bool {
      if left.name != right.name { return left.name < right.name }
      return left.first != right.first ? left.first < right.first : left.second < right.second
    }
  }

  func key(of row: AgreementRow, in municipality: Municipality) -> Key {
    let group = row.group.place
    let start = row.start?.dayNumber ?? .max
    switch self {
    case .state: return Key(first: group, second: start)
    case .start: return Key(first: start, second: group)
    case .team:
      let name = municipality.teams[row.team]?.name ?? ""
      return Key(name: DanishText.sortKey(name), first: group, second: start)
    case .people:
      let name = row.people(in: municipality).first ?? ""
      return Key(name: DanishText.sortKey(name), first: group, second: start)
    }
  }
}

extension AgreementGroup {
  /// Where it stands in the order in which an agreement comes along.
  var place: Int {
    switch self {
    case .all: 0
    case .missing: 1
    case .draft: 2
    case .agreed: 3
    case .active: 4
    case .concluded: 5
    case .lapsed: 6
    }
  }
}
