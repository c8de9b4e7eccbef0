import PlannerDomain

/// What is told of an agreement in the list and on its page.
struct AgreementFacts {
  let agreement: ImplementationAgreement
  let offering: Offering?
  let participants: [Employee]
  let course: Period?
  let state: AgreementState
  let team: Team?

  private let app: AppState

  init?(_ id: Identifier<ImplementationAgreement>, _ state: AppState) {
    guard let agreement = state.municipality.agreements[id] else { return nil }
    app = state
    self.agreement = agreement
    offering = state.municipality.offering(of: agreement)
    participants = state.municipality.participants(of: agreement)
    course = state.municipality.course(of: agreement)
    self.state = state.municipality.state(of: agreement, on: state.today)
    team = state.municipality.teams[agreement.team]
  }

  private var words: AgreementWords { app.words.agreements }

  /// Those it is with.
  var who: String {
    participants.count <= 2
      ? participants.map(\.name).joined(separator: app.words.planning.and)
      : words.people(participants.count, team?.name ?? "–")
  }

  /// Those it is with and what it is about.
  var title: String { "\(who), \(offering?.title ?? "–")" }

  /// Who has the leader's part.
  var leader: Employee? {
    app.municipality.leader(of: agreement).flatMap { app.municipality.employees[$0] }
  }

  /// Who leads, in words.
  var led: String {
    leader.map { words.led(by: $0.name) }
      ?? (team?.leader == nil ? words.noLeader : words.noOtherLeader)
  }

  var missingParties: [AgreementParty] { app.municipality.missingSignatures(of: agreement) }

  /// The goals by when they are due.
  var goals: [FollowUpGoal] {
    let never = CivilDate(dayNumber: .max)
    return app.municipality.goals(of: agreement.id).map { ($0, $0.dueDate(of: course) ?? never) }
      .sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }.map(\.0)
  }

  /// What is to be done still: what it is, and when it is due.
  var openDuties: [(text: String, due: CivilDate?)] {
    guard agreement.isRunning else { return [] }
    let items = agreement.terms.items.compactMap { item -> (String, CivilDate?)? in
      let status = agreement.status(of: item.number)
      return status.isOpen ? (item.text, status.rescheduled ?? item.due.date(of: course)) : nil
    }
    let open = app.municipality.goals(of: agreement.id).filter { !$0.state.isSettled }
    return items + open.map { ($0.text, $0.dueDate(of: course)) }
  }

  /// How it stands, in a few words.
  var status: Run {
    switch state {
    case .draft:
      let all = app.municipality.parties(of: agreement).count
      let text = words.signed(agreement.signatures.count, of: all)
      return Run(text, agreement.firstAgreed == nil ? .notice : .warning)
    case .agreed, .active:
      let duties = openDuties
      let overdue = duties.count { $0.due.map { $0 < app.today } ?? false }
      return Run(
        words.duties(open: duties.count, overdue: overdue),
        overdue > 0 ? .danger : duties.isEmpty ? .good : .plain)
    case .concluded:
      return Run(agreement.history.last.map { app.words.format.mediumDate($0.date) } ?? "", .faint)
    case .lapsed:
      return Run(
        agreement.history.last?.lapse.map { app.words.domain.name($0) } ?? "", .faint)
    }
  }

  /// `8. mar. – 12. apr. 2027`.
  var courseDays: String {
    guard let course else { return words.noDate }
    let format = app.words.format
    return course.first == course.last
      ? format.mediumDate(course.first)
      : "\(format.shortDate(course.first)) – \(format.mediumDate(course.last))"
  }
}

extension AgreementState {
  var style: Style {
    switch self {
    case .draft: .notice
    case .agreed: .accent
    case .active: .good
    case .concluded, .lapsed: .faint
    }
  }
}
