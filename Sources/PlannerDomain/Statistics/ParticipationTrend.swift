/// How many took part, quarter by quarter.
public struct ParticipationTrend: Hashable, Sendable {
  public struct Part: Hashable, Sendable {
    public let quarter: Quarter
    /// By identifier.
    public let assignments: [Identifier<Assignment>]
  }

  /// The oldest first; a quarter for each, also those without any.
  public let parts: [Part]

  /// The quarters up to the day's, whatever the scope's period.
  public init(
    of municipality: Municipality, within scope: StatisticsScope, until today: CivilDate,
    quarters: Int
  ) {
    var everWhen = scope
    everWhen.period = nil
    var found: [Quarter: [Identifier<Assignment>]] = [:]
    for (assignment, _) in municipality.participations(within: everWhen) {
      guard let day = municipality.participationDay(of: assignment) else { continue }
      found[Quarter(of: day), default: []].append(assignment.id)
    }
    let last = Quarter(of: today)
    parts = (0..<max(0, quarters)).reversed().map { ago in
      let quarter = last.adding(-ago)
      return Part(quarter: quarter, assignments: found[quarter] ?? [])
    }
  }
}
