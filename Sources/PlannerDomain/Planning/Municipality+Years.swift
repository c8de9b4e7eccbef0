extension Municipality {
  /// The years that anything is planned, held or budgeted in, in order.
  public var years: [Int] {
    var years = Set(budgets.keys.map(\.year))
    years.formUnion(assignments.values.map(\.year))
    for session in sessions.values { years.formUnion(session.days.map(\.year)) }
    return years.sorted()
  }
}
