import PlannerDomain

/// The dated runs that people of a role would look among.
struct CourseChoices {
  let all: [Offering]
  private var lifting: [Identifier<Competence>: [CourseSession]] = [:]
  private var forGroup: [TargetGroup: [CourseSession]] = [:]

  init(offerings: [Offering], sessions: [CourseSession]) {
    all = offerings
    let offering = Dictionary(uniqueKeysWithValues: offerings.map { ($0.id, $0) })
    for session in sessions {
      guard let offering = offering[session.offering] else { continue }
      for group in TargetGroup.allCases where offering.targetGroups.contains(group) {
        forGroup[group, default: []].append(session)
      }
      for competence in offering.develops.keys { lifting[competence, default: []].append(session) }
    }
  }

  /// Those that lift the competence, else those for the role's target group.
  func sessions(for role: Role, lifting competence: Identifier<Competence>?) -> [CourseSession] {
    competence.flatMap { lifting[$0] } ?? forGroup[role.targetGroup] ?? []
  }
}
