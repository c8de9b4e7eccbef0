internal import PlannerDomain

/// What sessions and assignments held earlier, each newest first.
struct EarlierPlan {
  private(set) var sessions: [Identifier<CourseSession>: [CourseSession]] = [:]
  private(set) var assignments: [Identifier<Assignment>: [Assignment]] = [:]

  init(_ versions: [EntryKey: [Entry]]) {
    for entry in versions.values.joined() {
      switch entry {
      case .session(let session): sessions[session.id, default: []].append(session)
      case .assignment(let assignment):
        assignments[assignment.id, default: []].append(assignment)
      default: break
      }
    }
  }
}
