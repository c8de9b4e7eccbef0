extension AgreementTerms {
  /// A first draft about some assignments: from a template, or else from the municipality's own for
  /// such education, or else from the built-in one; with the offering's learning goals.
  ///
  /// The last of an offering's goals is often the workplace's; a goal that names the workplace or the
  /// team counts as theirs. What is written is Danish, as agreements are.
  public static func firstDraft(
    about assignments: [Assignment], from template: AgreementTemplate? = nil,
    in municipality: Municipality
  ) -> AgreementTerms {
    guard let first = assignments.first, let offering = municipality.offerings[first.offering]
    else { return template?.terms ?? AgreementTerms() }
    let scope = AgreementScope(offering)
    let chosen =
      template ?? municipality.templates(for: scope).first ?? AgreementTemplate.builtIn(for: scope)
    var terms = chosen.terms
    for text in offering.learningGoals {
      let goal = LearningGoal(Self.isAboutWorkplace(text) ? .workplace : .participant, text)
      if !terms.goals.contains(goal) { terms.goals.append(goal) }
    }
    if terms.purpose.isBlank { terms.purpose = municipality.purpose(of: first, offering) }
    return terms
  }

  private static func isAboutWorkplace(_ goal: String) -> Bool {
    let text = DanishText.fold(goal)
    return ["arbejdsplads", "team", "afdeling", "kolleger"].contains { text.hasPrefix($0) }
  }

  /// The same text written anew in an agreement, where a number that an item has had is never
  /// another's.
  public func anew(in agreement: ImplementationAgreement) -> AgreementTerms {
    var terms = self
    for (place, item) in items.enumerated() {
      terms.items[place] = AgreementItem(
        number: agreement.nextItemNumber + place, kind: item.kind, phase: item.phase,
        text: item.text, audience: item.audience, owner: item.owner, due: item.due)
    }
    return terms
  }

  /// The same text for another course: days that were fixed by hand are counted from where they belong
  /// again, what comes before from the start and what comes after from the end.
  ///
  /// - Parameters:
  ///   - old: the course that they were fixed for; nil without dates.
  ///   - new: the course that it will be about; nil without dates, and for a template. A day that would
  ///     then have passed, or lie on the wrong side of the course, becomes the usual one.
  public func reused(
    from old: Period?, for new: Period? = nil, on today: CivilDate
  ) -> AgreementTerms {
    var terms = self
    for index in terms.items.indices {
      guard case .fixed(let date) = items[index].due else { continue }
      terms.items[index].due = items[index].phase.due(
        like: old.map { items[index].phase.counted(date, in: $0) }, for: new, on: today,
        else: AgreementItem.usualDue(items[index].kind, items[index].phase))
    }
    return terms
  }
}

extension AgreementItem {
  /// When something is due where nothing else is said.
  public static func usualDue(_ kind: Kind, _ phase: Phase) -> DueDate {
    switch (phase, kind) {
    case (.before, _): .fromStart(days: -14)
    case (.during, _): .fromEnd(days: 0)
    case (.after, .followUp): .fromEnd(days: 21)
    case (.after, _): .fromEnd(days: 14)
    }
  }

  /// Whether it is to be done before a course, and is due when that has begun.
  public func comesTooLate(for course: Period?) -> Bool {
    guard phase == .before else { return false }
    if case .fromStart(let days) = due { return days > 0 }
    return course.flatMap { course in due.date(of: course).map { course.first < $0 } } ?? false
  }
}

extension AgreementItem.Phase {
  /// A day as counted from the course by what belongs there.
  fileprivate func counted(_ date: CivilDate, in course: Period) -> DueDate {
    self == .after
      ? .fromEnd(days: course.last.days(until: date))
      : .fromStart(days: course.first.days(until: date))
  }

  /// A due date where it makes sense, or else the usual one; today where that has passed, too.
  fileprivate func due(
    like due: DueDate?, for course: Period?, on today: CivilDate, else usual: DueDate
  ) -> DueDate {
    if let due, isInPlace(due, of: course, on: today) { return due }
    guard let course, course.first >= today, usual.date(of: course).map({ $0 < today }) ?? false
    else { return usual }
    return .fromStart(days: course.first.days(until: today))
  }

  private func isInPlace(_ due: DueDate, of course: Period?, on today: CivilDate) -> Bool {
    switch due {
    case .fromStart(let days) where self == .before:
      guard days <= 0, Limits.dueDays.contains(days) else { return false }
    case .fromStart(let days):
      guard days >= 0, Limits.dueDays.contains(days) else { return false }
    case .fromEnd(let days):
      guard days >= 0, Limits.dueDays.contains(days) else { return false }
    case .fixed: return false
    }
    guard let course, let date = due.date(of: course) else { return true }
    return today <= date && (self != .during || date <= course.last)
  }
}

extension Municipality {
  /// The municipality's own templates for a sort of education, by title.
  public func templates(for scope: AgreementScope) -> [AgreementTemplate] {
    agreementTemplates.values.filter { $0.scopes.contains(scope) }
      .sorted { (DanishText.sortKey($0.title), $0.id) < (DanishText.sortKey($1.title), $1.id) }
  }

  /// A first sentence on why, from the reason for the assignment.
  fileprivate func purpose(of assignment: Assignment, _ offering: Offering) -> String {
    switch assignment.reason {
    case .gap(let competence):
      "At komme på det niveau, som jobbet kræver: \(competences[competence]?.name ?? offering.title)"
    case .strategyGoal(let goal): "At bidrage til målet: \(goal)"
    case .ownWish, .leadersDecision: "At bruge det lærte fra »\(offering.title)« i egne opgaver"
    }
  }

  /// The team of whoever takes an assignment.
  public func team(of assignment: Identifier<Assignment>) -> Identifier<Team>? {
    assignments[assignment].flatMap { employees[$0.employee]?.team }
  }

  /// Assignments that one agreement can be about: those of one team and one session together, in the
  /// order in which they come.
  public func agreementGroups(
    of assignments: [Identifier<Assignment>]
  ) -> [[Identifier<Assignment>]] {
    struct Key: Hashable {
      var team: Identifier<Team>?
      var session: Identifier<CourseSession>?
    }
    var groups: [Key: [Identifier<Assignment>]] = [:]
    var order: [Key] = []
    for id in assignments {
      let key = Key(team: team(of: id), session: self.assignments[id]?.session)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(id)
    }
    return order.compactMap { groups[$0] }
  }

  /// What begins an agreement about some assignments: its draft, and its first follow-up goals; nothing
  /// where there is no team.
  public func beginning(
    _ agreement: NewAgreement, on today: CivilDate, by actor: Actor,
    _ identifiers: inout IdentifierSource
  ) -> [Edit] {
    guard let team = agreement.assignments.min().flatMap({ team(of: $0) }) else { return [] }
    let draft = ImplementationAgreement(
      id: agreement.id, team: team, assignments: agreement.assignments, terms: agreement.terms,
      history: [.init(.draft, on: today, by: actor.name)])
    return [.draftAgreement(agreement)]
      + draftedGoals(for: draft, on: today, by: actor, &identifiers)
      .map { .enter(.followUpGoal($0)) }
  }

  /// A follow-up goal for each competence that the offering develops: a month or two after the end,
  /// the leader looks for it in practice (report, chapters 9.2, 10.3).
  public func draftedGoals(
    for agreement: ImplementationAgreement, on today: CivilDate, by actor: Actor,
    _ identifiers: inout IdentifierSource
  ) -> [FollowUpGoal] {
    guard let offering = offering(of: agreement) else { return [] }
    var goals: [FollowUpGoal] = []
    for competence in offering.develops.keys.sorted() {
      guard let name = competences[competence]?.name else { continue }
      goals.append(
        FollowUpGoal(
          id: identifiers.next(), agreement: agreement.id, text: "\(name) bruges i egne opgaver",
          owner: .leader, indicator: "Set i to opgaver eller samtaler",
          competence: competence, due: .fromEnd(days: 60),
          history: [.init(.state(.open), on: today, by: actor.name)]))
    }
    return goals
  }
}
