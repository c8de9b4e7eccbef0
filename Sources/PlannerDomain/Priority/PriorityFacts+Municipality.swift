extension PriorityFacts {
  /// Whose education counts.
  public enum Uptake: Hashable, Sendable {
    /// Those who took part.
    case takenPart
    /// Those who took part, and those who are approved or enrolled.
    case takenPartOrBound
  }

  /// - Parameters:
  ///   - period: when the education began; without dates, the year that it was planned for.
  ///   - team: whose employees count; nil for all.
  ///   - hasAdoptedStrategy: whether a written strategy is adopted and in force.
  public init(
    of municipality: Municipality, during period: Period, team: Identifier<Team>? = nil,
    counting uptake: Uptake = .takenPart, hasAdoptedStrategy: Bool
  ) {
    self.init(hasAdoptedStrategy: hasAdoptedStrategy)
    for assignment in municipality.assignments.values
    where uptake.counts(assignment.state) && municipality.began(assignment, during: period) {
      guard let offering = municipality.offerings[assignment.offering],
        let employee = municipality.employees[assignment.employee],
        team == nil || employee.team == team,
        let role = municipality.roles[employee.role]
      else { continue }
      add(offering.kind, lasting: offering.durationBand, for: role.targetGroup)
    }
  }
}

extension PriorityFacts.Uptake {
  func counts(_ state: AssignmentState) -> Bool {
    state.tookPart || (self == .takenPartOrBound && state.commitsMoney)
  }
}

extension Municipality {
  /// Whether education began, or begins, within a period: on its session's first day, or some time
  /// of its year where there are no dates.
  func began(_ assignment: Assignment, during period: Period) -> Bool {
    if let session = assignment.session.flatMap({ sessions[$0] }) {
      return period.contains(session.start)
    }
    return period.first.year <= assignment.year && assignment.year <= period.last.year
  }
}
