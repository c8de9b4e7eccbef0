extension Municipality {
  /// A live assignment of the employee to something that lifts the gap; nil when none is planned.
  public func assignment(lifting gap: Gap) -> Assignment? {
    assignment(of: gap.employee, lifting: gap.competence, above: gap.actual)
  }

  /// The first by identifier of the employee's live assignments to something that lifts the
  /// competence above a level.
  public func assignment(
    of employee: Identifier<Employee>, lifting competence: Identifier<Competence>,
    above level: CompetenceLevel
  ) -> Assignment? {
    for id in assignmentsOfEmployee[employee] {
      guard let assignment = assignments[id], assignment.state.isLive,
        (offerings[assignment.offering]?.develops[competence] ?? .none) > level
      else { continue }
      return assignment
    }
    return nil
  }

  /// To what level the employee's live assignments lift each competence that they lift.
  public func plannedLevels(
    of employee: Identifier<Employee>
  ) -> [Identifier<Competence>: CompetenceLevel] {
    var levels: [Identifier<Competence>: CompetenceLevel] = [:]
    for id in assignmentsOfEmployee[employee] {
      guard let assignment = assignments[id], assignment.state.isLive,
        let offering = offerings[assignment.offering]
      else { continue }
      levels.merge(offering.develops) { max($0, $1) }
    }
    return levels
  }
}

extension Standing {
  /// Whether a level that is planned for lifts what is missing, if not all of it.
  public func isLifted(to planned: CompetenceLevel?) -> Bool {
    gap > 0 && (planned ?? .none) > level
  }
}
