/// Gathers what a text lacks, for `AgreementCheck`.
struct AgreementChecker {
  let terms: AgreementTerms
  let assignments: [Assignment]
  let municipality: Municipality
  private(set) var findings: [AgreementCheck.Finding] = []

  init(terms: AgreementTerms, assignments: [Assignment], municipality: Municipality) {
    self.terms = terms
    self.assignments = assignments
    self.municipality = municipality
  }

  private var offering: Offering? {
    assignments.first.flatMap { municipality.offerings[$0.offering] }
  }

  private var course: Period? { municipality.course(of: assignments) }

  mutating func checkTerms() {
    if terms.goals(of: .participant).isEmpty { add(.participantGoals, .blocksSigning, "9.2") }
    if terms.goals(of: .workplace).isEmpty { add(.workplaceGoals, .blocksSigning, "9.2") }
    if terms.purpose.isBlank { add(.purpose, .warning, "10.3") }
    if !terms.items.contains(where: { $0.phase == .before }) { add(.preparation, .warning, "10.3") }
    let late = terms.items.count { $0.comesTooLate(for: course) }
    if late > 0 { add(.latePreparation(count: late), .warning, "10.3") }
    if offering?.spreadWeeks ?? 1 > 1, !terms.items.contains(where: { $0.phase == .during }) {
      add(.practiceTasks, .warning, "10.3")
    }
    for kind in LeaderCommitment.Kind.allCases
    where !terms.commitments.contains(where: { $0.kind == kind }) {
      add(.commitment(kind), kind == .sparring ? .hint : .warning, "10.3")
    }
    if terms.practice == nil { add(.practiceTime, .warning, "10.3") }
    if terms.items(.sharing).isEmpty { add(.sharing, .warning, "10.3") }
    if terms.cover.isBlank { add(.cover, .hint, "10.3") }
  }

  /// Goals that nobody has thought about are followed by nobody.
  mutating func checkWords() {
    guard !terms.items.isEmpty, isFirstDraft else { return }
    add(.ownWords, .warning, "9.2")
  }

  private static let builtIn = AgreementScope.allCases.map { AgreementTemplate.builtIn(for: $0) }

  private var isFirstDraft: Bool {
    (Array(municipality.agreementTemplates.values) + Self.builtIn).contains { template in
      template.terms.items == terms.items
        && .firstDraft(about: assignments, from: template, in: municipality) == terms
    }
  }

  mutating func checkFollowUp(_ goals: [FollowUpGoal]) {
    let dues = terms.items(.followUp).map(\.due) + goals.map(\.due)
    if dues.isEmpty {
      add(.followUp, .warning, "10.3")
    } else if let days = dues.compactMap({ daysAfterEnd($0) }).min(),
      days > AgreementCheck.mostDaysToFollowUp
    {
      add(.lateFollowUp(days: days), .warning, "10.3")
    }
    if goals.isEmpty { add(.followUpGoals, .hint, "9.2") }
  }

  mutating func checkPeople(isOwnLeader: Bool) {
    if goesAlone { add(.goesAlone, .hint, "10.1") }
    let teams = assignments.compactMap { municipality.employees[$0.employee]?.team }
    if teams.contains(where: { municipality.teams[$0]?.leader == nil }) {
      add(.leader, .warning, "10.3")
    }
    if isOwnLeader { add(.otherLeader, .warning, "10.3") }
    if course == nil { add(.dates, .hint, "10.3") }
  }

  /// Sharing is harder for who goes alone.
  private var goesAlone: Bool {
    guard assignments.count == 1, let own = assignments.first else { return false }
    return municipality.goesAlone(own)
  }

  private func daysAfterEnd(_ due: DueDate) -> Int? {
    if case .fromEnd(let days) = due { return days }
    guard let course else { return nil }
    return due.date(of: course).map { course.last.days(until: $0) }
  }

  private mutating func add(
    _ lack: AgreementCheck.Lack, _ severity: AgreementCheck.Severity, _ chapter: String
  ) {
    findings.append(.init(lack: lack, severity: severity, chapter: chapter))
  }
}
