/// That some lack the same level of a competence, and nothing on the market leads them there.
public struct MarketNeed: Hashable, Sendable {
  public enum Lack: Hashable, Sendable {
    /// No offering develops the competence to the level; the highest that any does.
    case offering(highest: CompetenceLevel)
    /// Offerings do, but none of them has a coming session with a free seat.
    case session(of: [Identifier<Offering>])
  }

  public let competence: Identifier<Competence>
  /// The level that is required.
  public let level: CompetenceLevel
  public let lack: Lack
  /// The most pressing first; none of them is on the way to a dated run that would close it.
  public let gaps: [Gap]
  public let teams: [Identifier<Team>: Int]
  public let groups: [TargetGroup: Int]

  public var people: [Identifier<Employee>] { gaps.map(\.employee) }
}

extension MarketNeed {
  /// What no offering covers first, then what no coming session does; the most people first.
  static func uncovered(
    among people: MarketPeople, in municipality: Municipality, on today: CivilDate
  ) -> [MarketNeed] {
    let supply = Supply(of: municipality, on: today)
    let kinds = Dictionary(grouping: people.open) {
      Kind(competence: $0.competence, level: $0.required)
    }
    return kinds.compactMap { kind, gaps -> MarketNeed? in
      guard let lack = supply.lack(of: kind) else { return nil }
      var teams: [Identifier<Team>: Int] = [:]
      var groups: [TargetGroup: Int] = [:]
      for person in gaps.compactMap({ people.people[$0.employee] }) {
        teams[person.employee.team, default: 0] += 1
        groups[person.group, default: 0] += 1
      }
      return MarketNeed(
        competence: kind.competence, level: kind.level, lack: lack, gaps: gaps, teams: teams,
        groups: groups)
    }.sorted { $0.order < $1.order }
  }

  private var order: (Int, Int, Identifier<Competence>, Int) {
    let rank = if case .offering = lack { 0 } else { 1 }
    return (rank, -gaps.count, competence, level.rawValue)
  }

  fileprivate struct Kind: Hashable {
    let competence: Identifier<Competence>
    let level: CompetenceLevel
  }
}

/// What offerings lead to, and which of them can be come to.
private struct Supply {
  private var offerings: [Identifier<Competence>: [(level: CompetenceLevel, Offering)]] = [:]
  private let open: Set<Identifier<Offering>>

  init(of municipality: Municipality, on today: CivilDate) {
    open = Set(
      municipality.sessions.values.lazy
        .filter { $0.isComing(on: today) && municipality.freeSeats(in: $0) > 0 }
        .map(\.offering))
    for offering in municipality.offerings.values {
      for (competence, level) in offering.develops {
        offerings[competence, default: []].append((level, offering))
      }
    }
  }

  func lack(of kind: MarketNeed.Kind) -> MarketNeed.Lack? {
    let all = offerings[kind.competence] ?? []
    let enough = all.filter { $0.level >= kind.level }.map(\.1.id)
    if enough.isEmpty { return .offering(highest: all.map(\.level).max() ?? .none) }
    return enough.contains(where: open.contains) ? nil : .session(of: enough.sorted())
  }
}
