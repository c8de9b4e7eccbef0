extension Municipality {
  /// A live assignment of the employee to something that lifts the gap; nil when none is planned.
  public func assignment(lifting gap: Gap) -> Assignment? {
    assignment(of: gap.employee, lifting: gap.competence, above: gap.actual)
  }

  /// A live assignment of the employee to something that lifts the competence above a level.
  public func assignment(
    of employee: Identifier<Employee>, lifting competence: Identifier<Competence>,
    above level: CompetenceLevel
  ) -> Assignment? {
    assignments(of: employee)
      .filter { assignment in
        assignment.state.isLive
          && (offerings[assignment.offering]?.develops[competence] ?? .none) > level
      }
      .min { $0.id < $1.id }
  }
}
