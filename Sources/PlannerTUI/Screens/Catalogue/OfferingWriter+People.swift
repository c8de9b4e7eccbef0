import PlannerDomain

extension OfferingWriter {
  /// At most so many people are named who would gain.
  private static let mostCandidates = 20
  /// At most so many sessions of the past are told.
  private static let mostEarlier = 6

  func writeSessions(_ rows: inout PageRows) {
    rows.heading(words.sessions, facts.coming.isEmpty ? "" : String(facts.coming.count))
    if facts.coming.isEmpty { rows.text(words.noSessions, indent: 2, style: .faint) }
    for session in facts.coming { write(session, &rows) }
    guard !facts.earlier.isEmpty else { return }
    rows.heading(words.earlierSessions, String(facts.earlier.count))
    for session in facts.earlier.prefix(Self.mostEarlier) { write(session, &rows) }
  }

  private func write(_ session: CourseSession, _ rows: inout PageRows) {
    let isComing = session.isComing(on: state.today)
    let free = municipality.freeSeats(in: session)
    let days = state.words.planning.days(of: session)
    let seats =
      isComing
      ? Run(words.seats(free, of: session.capacity), free == 0 ? .warning : .plain)
      : Run(domain.name(session.state), .faint)
    let fits = TextWidth.width(of: days) + TextWidth.width(of: seats.text) + 3 <= rows.columns
    rows.add(
      PageRow(
        item: .session(session.id),
        left: [Run("  "), Run(days, isComing ? .plain.bold : .faint)],
        right: fits ? [seats] : []))
    var details = [fits ? "" : seats.text, session.place].filter { !$0.isEmpty }
    if isComing {
      details.append(domain.name(session.state))
      if let deadline = session.enrolmentDeadline {
        details.append(
          words.deadline(
            deadline, passed: deadline < state.today,
            isShort: deadline.year == session.start.year))
      }
    }
    if session.form == .requisitioned { details.append(words.ordered) }
    if !details.isEmpty {
      rows.text(details.joined(separator: " · "), indent: 4, style: .faint)
    }
    let ours = municipality.assignments(in: session.id)
      .filter { state.isOurs($0) && $0.state.takesTime }
      .compactMap { assignment in
        municipality.employees[assignment.employee].map { (assignment.state, $0.name) }
      }
      .sortedByName(\.1)
      .map { "\(domain.sign($0)) \($1)" }
    if !ours.isEmpty { rows.text(ours.joined(separator: ", "), indent: 4, style: .accent) }
  }

  func writePeople(_ rows: inout PageRows) {
    let assigned = assigned
    rows.heading(words.assigned, assigned.isEmpty ? "" : String(assigned.count))
    if assigned.isEmpty { rows.text(words.noneAssigned, indent: 2, style: .faint) }
    for (assignment, name) in assigned {
      let session = assignment.session.flatMap { municipality.sessions[$0] }
      rows.add(
        PageRow(
          item: .assignment(assignment.id),
          left: [Run("  \(domain.sign(assignment.state)) ", .accent), Run(name)],
          right: [
            Run(domain.name(assignment.state) + " · "),
            Run(
              session.map { format.mediumDate($0.start) } ?? state.words.planning.noSessionYet,
              .faint),
          ]))
    }
    writeCandidates(&rows, besides: Set(assigned.map(\.0).filter(\.state.isLive).map(\.employee)))
  }

  /// Our people's assignments that still have a step before them; by name.
  private var assigned: [(Assignment, String)] {
    municipality.assignments(to: offering.id)
      .filter { state.isOurs($0) && !$0.state.next.isEmpty }
      .sorted { ($0.year, $0.id) < ($1.year, $1.id) }
      .compactMap { assignment in
        municipality.employees[assignment.employee].map { (assignment, $0.name) }
      }
      .sortedByName(\.1)
  }

  private func writeCandidates(
    _ rows: inout PageRows, besides taken: Set<Identifier<Employee>>
  ) {
    let byPerson = Dictionary(grouping: facts.gaps, by: \.employee)
    let people = facts.people.filter { !taken.contains($0) }
    rows.heading(words.wouldGain, people.isEmpty ? "" : String(people.count))
    if people.isEmpty { rows.text(words.noneGains, indent: 2, style: .faint) }
    for person in people.prefix(Self.mostCandidates) {
      let gaps = byPerson[person] ?? []
      guard let employee = municipality.employees[person], let first = gaps.first else { continue }
      rows.add(
        PageRow(
          item: .candidate(person), left: [Run("  "), Run(employee.name)],
          right: [urgency(of: gaps, due: first.due)]))
      for gap in gaps { write(gap, &rows) }
    }
    if people.count > Self.mostCandidates {
      rows.text(words.more(people.count - Self.mostCandidates), indent: 2, style: .faint)
    }
  }

  private func urgency(of gaps: [Gap], due: CivilDate) -> Run {
    guard gaps.contains(where: \.isLate) else {
      return Run(state.words.overview.due(due), .faint)
    }
    let months = gaps.map(\.monthsLate).max() ?? 0
    return Run(months == 0 ? words.late : state.words.overview.late(months), .danger)
  }

  private func write(_ gap: Gap, _ rows: inout PageRows) {
    let level = offering.develops[gap.competence] ?? .none
    let name = municipality.competences[gap.competence]?.name ?? gap.competence.rawValue
    var text = words.gap(name, gap, to: level)
    if level < gap.required { text += words.short(of: gap.required) }
    if municipality.assignment(lifting: gap) != nil { text += words.plannedAlready }
    rows.text(text, indent: 4, style: .faint)
  }
}
