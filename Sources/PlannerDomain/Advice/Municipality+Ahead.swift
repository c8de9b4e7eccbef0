extension Municipality {
  /// Whether an assignment is still to come or running: live, and its session not over.
  func isAhead(_ assignment: Assignment, on today: CivilDate) -> Bool {
    guard assignment.state.isLive else { return false }
    return assignment.session.flatMap { sessions[$0]?.end }.map { $0 >= today } ?? true
  }
}
