/// An offering that nobody seems to need, and why it seems so.
public struct UnneededOffering: Hashable, Sendable {
  public enum Reason: Int, CaseIterable, Hashable, Sendable, Comparable {
    /// No competences are noted, so nobody can be said to need it.
    case developsNothing
    /// Nobody lacks what it develops.
    case nobodyLacksIt
    /// Nobody took it, or is on the way to it, in the period.
    case nobodyTakesIt

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  public let offering: Identifier<Offering>
  /// One or two, in order.
  public let reasons: [Reason]
}

extension UnneededOffering {
  /// Those with most reasons first, then by title.
  static func all(
    among people: MarketPeople, in municipality: Municipality, within period: Period?
  ) -> [UnneededOffering] {
    var lowest: [Identifier<Competence>: CompetenceLevel] = [:]
    for gap in people.gaps {
      lowest[gap.competence] = min(lowest[gap.competence] ?? gap.actual, gap.actual)
    }
    var taken: Set<Identifier<Offering>> = []
    for employee in people.people.keys {
      municipality.eachAssignment(of: employee) { assignment in
        guard assignment.state.isLive || assignment.state.tookPart,
          municipality.lies(assignment, within: period)
        else { return }
        taken.insert(assignment.offering)
      }
    }
    let found = municipality.offerings.values.compactMap { offering -> UnneededOffering? in
      let reasons = reasons(for: offering, lowest: lowest, isTaken: taken.contains(offering.id))
      return reasons.isEmpty ? nil : UnneededOffering(offering: offering.id, reasons: reasons)
    }
    let keyed = found.map { unneeded in
      let title = municipality.offerings[unneeded.offering]?.title ?? ""
      return (rank: unneeded.rank, title: DanishText.sortKey(title), unneeded: unneeded)
    }
    return keyed.sorted {
      ($0.rank, $0.title, $0.unneeded.offering) < ($1.rank, $1.title, $1.unneeded.offering)
    }.map(\.unneeded)
  }

  /// - Parameter lowest: where those who lack a competence stand, at the lowest.
  private static func reasons(
    for offering: Offering, lowest: [Identifier<Competence>: CompetenceLevel], isTaken: Bool
  ) -> [Reason] {
    var reasons: [Reason] = []
    if offering.develops.isEmpty {
      reasons.append(.developsNothing)
    } else if !offering.develops.contains(where: { $1 > lowest[$0] ?? .expert }) {
      reasons.append(.nobodyLacksIt)
    }
    if !isTaken { reasons.append(.nobodyTakesIt) }
    return reasons
  }

  private var rank: Int {
    let first = reasons.first == .nobodyLacksIt ? 0 : reasons.first == .developsNothing ? 1 : 2
    return first - reasons.count * 3
  }
}

extension Municipality {
  /// Whether education lies in a period: its last course day, or its plan year where it has no run.
  func lies(_ assignment: Assignment, within period: Period?) -> Bool {
    guard let period else { return true }
    if let end = assignment.session.flatMap({ sessions[$0] })?.end { return period.contains(end) }
    return (period.first.year...period.last.year).contains(assignment.year)
  }
}
