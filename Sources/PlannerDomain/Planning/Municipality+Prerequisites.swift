extension Municipality {
  /// Whether an employee's assignments meet a prerequisite: completed, or planned to end before what
  /// needs it begins.
  func isMet(
    _ prerequisite: Identifier<Offering>, by assignments: [Assignment], before start: CivilDate?
  ) -> Bool {
    assignments.contains { assignment in
      guard assignment.offering == prerequisite else { return false }
      switch assignment.state {
      case .completed, .attended: return true
      case .proposed, .approved, .enrolled:
        guard let start, let session = assignment.session.flatMap({ sessions[$0] }),
          session.state != .cancelled
        else { return false }
        return session.end < start
      default: return false
      }
    }
  }
}
