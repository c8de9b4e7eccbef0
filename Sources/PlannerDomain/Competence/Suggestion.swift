/// An offering that would lift an employee's gap, with what speaks for and against it.
public struct Suggestion: Hashable, Sendable {
  public enum Point: Hashable, Sendable {
    case reachesLevel(CompetenceLevel)
    case liftsPartly(to: CompetenceLevel, required: CompetenceLevel)
    case forTargetGroup(TargetGroup)
    case notForTargetGroup(TargetGroup)
    /// It lifts that many other gaps of the same employee too.
    case liftsOthers(Int)
    case nextSession(CivilDate)
    case noSession
    case fullyBooked
    case inChildrensCatalogue
    case approvedProvider
    case missingPrerequisite(Identifier<Offering>)
  }

  public let offering: Identifier<Offering>
  public let netPrice: Money
  /// Higher is better; only to be compared within one list.
  public let score: Int
  public let points: [Point]
}

extension Municipality {
  /// Offerings that lift a gap and that the employee is not on the way to already, the best first;
  /// the cheaper first among equals.
  ///
  /// The order is the product's own: reaching the level counts most, then being meant for the
  /// employee's target group, then other gaps lifted on the way, a coming session with free seats,
  /// an approved provider, and the children's catalogue.
  public func suggestions(
    for gap: Gap, analysis: GapAnalysis, on today: CivilDate
  ) -> [Suggestion] {
    guard let employee = employees[gap.employee], let role = roles[employee.role] else { return [] }
    let underWay = Set(
      assignments(of: gap.employee).filter(\.state.isLive).map(\.offering))
    return offerings.values
      .filter { ($0.develops[gap.competence] ?? .none) > gap.actual && !underWay.contains($0.id) }
      .map { suggestion($0, for: gap, of: role.targetGroup, analysis: analysis, on: today) }
      .sorted { ($1.score, $0.netPrice, $0.offering) < ($0.score, $1.netPrice, $1.offering) }
  }

  private func suggestion(
    _ offering: Offering, for gap: Gap, of group: TargetGroup, analysis: GapAnalysis,
    on today: CivilDate
  ) -> Suggestion {
    var points: [Suggestion.Point] = []
    var score = 0
    func add(_ point: Suggestion.Point, _ worth: Int) {
      points.append(point)
      score += worth
    }
    let level = offering.develops[gap.competence] ?? .none
    if level >= gap.required {
      add(.reachesLevel(level), 100)
    } else {
      add(
        .liftsPartly(to: level, required: gap.required), 30 * (level.rawValue - gap.actual.rawValue)
      )
    }
    if offering.targetGroups.contains(group) {
      add(.forTargetGroup(group), 40)
    } else {
      add(.notForTargetGroup(group), 0)
    }
    let others = analysis.gaps(of: gap.employee).count {
      $0.competence != gap.competence && (offering.develops[$0.competence] ?? .none) > $0.actual
    }
    if others > 0 { add(.liftsOthers(others), 15 * others) }
    let coming = comingSessions(of: offering.id, on: today)
    if let next = coming.first(where: { freeSeats(in: $0) > 0 }) {
      add(.nextSession(next.start), 25)
    } else {
      add(coming.isEmpty ? .noSession : .fullyBooked, 0)
    }
    if providers[offering.provider]?.isApproved == true { add(.approvedProvider, 10) }
    if offering.isInChildrensCatalogue { add(.inChildrensCatalogue, 5) }
    let own = assignments(of: gap.employee)
    for prerequisite in offering.prerequisites.sorted()
    where !isMet(prerequisite, by: own, before: coming.first?.start) {
      add(.missingPrerequisite(prerequisite), -50)
    }
    return Suggestion(
      offering: offering.id, netPrice: offering.netPricePerHead(on: coming.first?.start ?? today),
      score: score, points: points)
  }
}
