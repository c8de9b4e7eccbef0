import PlannerDomain

/// Giving education to employees: whatever is not known yet is asked for, one thing at a time.
extension AppState {
  mutating func assign(_ draft: AssignmentDraft) {
    if draft.employees.isEmpty {
      pickEmployees(for: draft)
    } else if draft.offering == nil {
      pickOffering(for: draft)
    } else if let session = draft.session {
      assign(draft, to: session)
    } else {
      pickSession(for: draft)
    }
  }

  /// The last step: makes the assignments, as one act.
  mutating func assign(_ draft: AssignmentDraft, to session: Identifier<CourseSession>?) {
    guard let offeringID = draft.offering, let offering = municipality.offerings[offeringID]
    else { return }
    let edits = draft.employees.map { employee in
      Edit.assign(
        NewAssignment(
          id: identifiers.next(), employee: employee, offering: offeringID, session: session,
          year: planYear,
          reason: municipality.reason(
            for: employee, taking: offering, closing: draft.competence, on: today)))
    }
    if let planned = planned(edits) { make(planned) }
  }

  func gaps(of employee: Identifier<Employee>) -> [Gap] {
    guard let person = municipality.employees[employee] else { return [] }
    return GapAnalysis(of: municipality, employees: [person], on: today).gaps
  }

  func names(of employees: [Identifier<Employee>]) -> String {
    guard employees.count <= 2 else { return words.planning.people(employees.count) }
    return employees.compactMap { municipality.employees[$0]?.name }
      .joined(separator: words.planning.and)
  }

  // MARK: - What is asked for

  private mutating func pickEmployees(for draft: AssignmentDraft) {
    guard let offering = draft.offering.flatMap({ municipality.offerings[$0] }) else { return }
    let lifted = Dictionary(
      grouping: insight.analysis.gaps(liftedBy: offering), by: \.employee)
    let people = draft.team.map { municipality.people(in: $0, on: today) } ?? insight.employees
    let items =
      people
      .map { employee -> (Picker.Item, Int) in
        let gaps = lifted[employee.id] ?? []
        let underWay = municipality.assignments(of: employee.id).contains {
          $0.offering == offering.id && $0.state.isLive
        }
        let detail =
          underWay
          ? words.planning.underWay
          : gaps.isEmpty ? "" : words.planning.liftsGaps(gaps.count)
        return (
          Picker.Item(
            id: employee.id.rawValue, title: employee.name, detail: detail,
            tone: underWay ? .faint : .plain),
          underWay ? -1 : gaps.reduce(0) { $0 + $1.weight }
        )
      }
      .enumerated()
      .sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
      .map(\.element.0)
    layers.append(
      .picker(
        Picker(
          title: words.planning.whoTakes(offering.title), purpose: .employees(draft),
          items: items, allowsMany: true)))
  }

  private mutating func pickOffering(for draft: AssignmentDraft) {
    let items = suggestedItems(for: draft) ?? catalogueItems(for: draft)
    layers.append(
      .picker(
        Picker(
          title: words.planning.takesWhat(names(of: draft.employees)),
          purpose: .offering(draft), items: items)))
  }

  /// What lifts the gap one came from, the best first; nil when one did not come from one.
  private func suggestedItems(for draft: AssignmentDraft) -> [Picker.Item]? {
    guard let employee = draft.employees.first, draft.employees.count == 1,
      let person = municipality.employees[employee]
    else { return nil }
    let analysis = GapAnalysis(of: municipality, employees: [person], on: today)
    guard let gap = analysis.gaps.first(where: { $0.competence == draft.competence }) else {
      return nil
    }
    return municipality.suggestions(for: gap, analysis: analysis, on: today).map { suggestion in
      let level = suggestion.points.lazy.compactMap { point -> CompetenceLevel? in
        switch point {
        case .reachesLevel(let level), .liftsPartly(let level, _): level
        default: nil
        }
      }.first
      return Picker.Item(
        id: suggestion.offering.rawValue,
        title: municipality.offerings[suggestion.offering]?.title ?? "",
        detail: "\(gap.actual.rawValue)→\((level ?? gap.actual).rawValue) · "
          + words.format.money(suggestion.netPrice))
    }
  }

  /// The whole catalogue, what lifts the most gaps first.
  private func catalogueItems(for draft: AssignmentDraft) -> [Picker.Item] {
    let people = draft.employees.compactMap { municipality.employees[$0] }
    let catalogue = Catalogue(
      of: municipality, on: today,
      against: GapAnalysis(of: municipality, employees: people, on: today))
    return catalogue.rows.enumerated()
      .sorted { ($1.element.gapsLifted, $0.offset) < ($0.element.gapsLifted, $1.offset) }
      .map { _, row in
        let lifts = row.gapsLifted > 0 ? words.planning.liftsGaps(row.gapsLifted) + " · " : ""
        return Picker.Item(
          id: row.id.rawValue, title: row.offering.title,
          detail: lifts + words.format.money(row.netPrice))
      }
  }

  private mutating func pickSession(for draft: AssignmentDraft) {
    guard let offering = draft.offering else { return }
    let items = sessionItems(of: offering, besides: nil)
    layers.append(
      .picker(
        Picker(
          title: words.planning.whichSession, purpose: .session(draft), items: items,
          selected: items.first { $0.tone == .plain }?.id)))
  }

  /// The coming sessions of an offering, and the choice of none yet.
  func sessionItems(
    of offering: Identifier<Offering>, besides current: Identifier<CourseSession>?
  ) -> [Picker.Item] {
    let coming = municipality.comingSessions(of: offering, on: today)
      .filter { $0.id != current }
    let items = coming.map { session in
      let free = municipality.freeSeats(in: session)
      return Picker.Item(
        id: session.id.rawValue, title: words.planning.days(of: session),
        detail: [words.planning.freeSeats(free), session.place].filter { !$0.isEmpty }
          .joined(separator: " · "),
        tone: free == 0 ? .faint : .plain)
    }
    return items + [Picker.Item(id: "", title: words.planning.noSessionYet)]
  }
}
