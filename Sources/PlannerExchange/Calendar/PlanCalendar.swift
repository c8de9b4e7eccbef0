public import PlannerDomain

/// The events of a municipality, a team or a person: course days, deadlines and duties.
///
/// What will not be after all, or is done, is told as cancelled, so that a calendar that knows it takes it
/// away; by what entries held earlier, also what the plan itself knows nothing of any more.
public struct PlanCalendar {
  public enum Scope: Hashable, Sendable {
    case everyone
    case team(Identifier<Team>)
    case person(Identifier<Employee>)
  }

  let municipality: Municipality
  let scope: Scope
  let words: any CalendarWords
  let earlier: EarlierPlan

  /// - Parameter earlier: what sessions and assignments held earlier, each newest first.
  public init(
    of scope: Scope, in municipality: Municipality, words: any CalendarWords,
    earlier: [EntryKey: [Entry]] = [:]
  ) {
    self.municipality = municipality
    self.scope = scope
    self.words = words
    self.earlier = EarlierPlan(earlier)
  }

  /// Every event with a day in the period.
  public func events(in period: Period, on today: CivilDate) -> [CalendarEvent] {
    var events = courses + duties(on: today)
    var told = Set(events.map(\.uid))
    // What has gone by need not be taken away.
    let former = (formerCourses + formerDuties(on: today)).filter { $0.days.last >= today }
    for event in former where told.insert(event.uid).inserted { events.append(event) }
    return events.filter { $0.days.first <= period.last && period.first <= $0.days.last }
  }
}

extension PlanCalendar {
  /// A person's own by assignment, so that moving to another session moves the event; otherwise by
  /// session.
  private var courses: [CalendarEvent] {
    if case .person(let person) = scope {
      return municipality.assignments(of: person).flatMap { assignment in
        assignment.session.flatMap { municipality.sessions[$0] }.map { session in
          events(
            of: session, as: "assignment-\(assignment.id)", status: status(of: assignment, session),
            details: words.standing(assignment.state))
        } ?? []
      }
    }
    return municipality.sessions.values.flatMap { session in
      let assignments = municipality.assignments(in: session.id).filter(concerns)
      guard !assignments.isEmpty || orders(session) else { return [CalendarEvent]() }
      let going = assignments.filter { !$0.state.isGone }
      let names = going.compactMap { municipality.employees[$0.employee]?.name }
      return events(
        of: session, as: "session-\(session.id)",
        status: going.isEmpty && !orders(session) ? .cancelled : Self.status(of: session),
        details: names.isEmpty
          ? ""
          : words.participants(
            names.map { (key: DanishText.sortKey($0), name: $0) }
              .sorted { $0.key < $1.key }.map(\.name)))
    }
  }

  func concerns(_ assignment: Assignment) -> Bool {
    guard case .team(let team) = scope else { return true }
    return municipality.employees[assignment.employee]?.team == team
  }

  /// Whether it was ordered for those whom the calendar is for.
  func orders(_ session: CourseSession) -> Bool {
    guard let requisition = session.requisition.flatMap({ municipality.requisitions[$0] })
    else { return false }
    if case .team(let team) = scope { return requisition.teams.contains(team) }
    return true
  }

  /// The stretches of a session's days, and its deadline.
  func events(
    of session: CourseSession, as uid: String, status: CalendarEvent.Status, details: String
  ) -> [CalendarEvent] {
    let offering = municipality.offerings[session.offering]
    let title = offering?.title ?? ""
    let provider = offering.flatMap { municipality.providers[$0.provider]?.name } ?? ""
    let details = [provider, details].filter { !$0.isEmpty }.joined(separator: "\n")
    var events = session.days.stretches.enumerated().map { place, days in
      CalendarEvent(
        uid: "\(uid)-\(place + 1)@planner", days: days, hours: session.hours, title: title,
        details: details,
        place: session.place, takesTime: status != .cancelled)
    }
    if let deadline = session.enrolmentDeadline, let day = Period(from: deadline, to: deadline) {
      events.append(
        CalendarEvent(
          uid: "\(uid)-deadline@planner", days: day, title: words.deadline(title),
          details: details))
    }
    return events.map { event in
      var event = event
      event.status = status
      if status == .cancelled { event.title = words.cancelled(event.title) }
      return event
    }
  }

  private static func status(of session: CourseSession) -> CalendarEvent.Status {
    switch session.state {
    case .planned: .tentative
    case .confirmed, .held: .confirmed
    case .cancelled: .cancelled
    }
  }

  private func status(
    of assignment: Assignment, _ session: CourseSession
  ) -> CalendarEvent.Status {
    switch assignment.state {
    case .absent, .declined, .withdrawn, .cancelledByProvider, .expired: .cancelled
    case .wished, .proposed, .approved, .waitlisted:
      session.state == .cancelled ? .cancelled : .tentative
    case .enrolled: Self.status(of: session)
    case .attended, .partlyAttended, .completed: .confirmed
    }
  }
}

extension PlanCalendar {
  private func duties(on today: CivilDate) -> [CalendarEvent] {
    let whose: DutyList.Scope =
      switch scope {
      case .everyone: .everyone
      case .team(let team): .team(team)
      case .person(let person): .person(person)
      }
    return DutyList(of: whose, in: municipality, on: today).duties.compactMap { duty in
      event(
        duty.subject.uid(by: duty.agreement), on: duty.due, title: words.title(of: duty),
        details: words.details(of: duty))
    }
  }

  func concerns(_ agreement: ImplementationAgreement) -> Bool {
    if case .team(let team) = scope { agreement.team == team } else { true }
  }

  func isOwn(
    _ owner: DutyOwner, _ deputy: Identifier<Employee>?, _ agreement: ImplementationAgreement
  ) -> Bool {
    guard case .person(let person) = scope else { return true }
    return deputy.map { $0 == person }
      ?? municipality.people(responsibleFor: owner, in: agreement).contains(person)
  }

  func event(
    _ uid: String, on day: CivilDate?, title: String, details: String = "",
    status: CalendarEvent.Status = .confirmed
  ) -> CalendarEvent? {
    day.flatMap { Period(from: $0, to: $0) }.map {
      CalendarEvent(uid: "\(uid)@planner", days: $0, title: title, details: details, status: status)
    }
  }
}

extension Duty {
  var uid: String {
    switch self {
    case .item(let agreement, let number): "item-\(agreement)-\(number)"
    case .goal(let goal): "goal-\(goal)"
    }
  }
}

extension DueDuty.Subject {
  /// - Parameter agreement: by which it is due.
  func uid(by agreement: Identifier<ImplementationAgreement>) -> String {
    switch self {
    case .duty(let duty): return duty.uid
    case .rating(let assignment, let rater, let moment):
      return "rating-\(assignment)-\(rater.rawValue)-\(moment.rawValue)"
    case .signature(let party):
      let who =
        switch party {
        case .leader: "leader"
        case .humanResources: "human-resources"
        case .participant(let person): person.rawValue
        }
      return "signature-\(agreement)-\(who)"
    }
  }
}
