extension Municipality {
  /// A live assignment of the employee to something that lifts the gap; nil when none is planned.
  public func assignment(lifting gap: Gap) -> Assignment? {
    assignments(of: gap.employee)
      .filter { assignment in
        assignment.state.isLive
          && (offerings[assignment.offering]?.develops[gap.competence] ?? .none) > gap.actual
      }
      .min { $0.id < $1.id }
  }
}
