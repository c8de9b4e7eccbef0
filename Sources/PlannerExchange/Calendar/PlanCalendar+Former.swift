internal import PlannerDomain

/// What a calendar may have told earlier: everything that was due or on once, as cancelled. What still is
/// so is told by its present event, which goes before these.
extension PlanCalendar {
  var formerCourses: [CalendarEvent] {
    if case .person(let person) = scope {
      return everyAssignment.filter { $0.employee == person }.flatMap { assignment in
        assignment.session.map { cancelled($0, as: "assignment-\(assignment.id)") } ?? []
      }
    }
    let taken = Set(everyAssignment.filter(concerns).compactMap(\.session))
    let known = Set(municipality.sessions.keys).union(earlier.sessions.keys)
    return known.filter { id in taken.contains(id) || versions(of: id).contains(where: orders) }
      .flatMap { cancelled($0, as: "session-\($0)") }
  }

  /// As they are and were, newest first.
  private func versions(of session: Identifier<CourseSession>) -> [CourseSession] {
    (municipality.sessions[session].map { [$0] } ?? []) + (earlier.sessions[session] ?? [])
  }

  private var everyAssignment: [Assignment] {
    let known = Set(municipality.assignments.keys).union(earlier.assignments.keys).sorted()
    return known.flatMap { id in
      (municipality.assignments[id].map { [$0] } ?? []) + (earlier.assignments[id] ?? [])
    }
  }

  private func cancelled(
    _ session: Identifier<CourseSession>, as uid: String
  ) -> [CalendarEvent] {
    versions(of: session).flatMap { events(of: $0, as: uid, status: .cancelled, details: "") }
  }
}

extension PlanCalendar {
  func formerDuties(on today: CivilDate) -> [CalendarEvent] {
    municipality.agreements.values.flatMap { agreement -> [CalendarEvent] in
      guard concerns(agreement) else { return [] }
      let course = municipality.course(of: agreement)
      var events = formerSignatures(of: agreement, due: course?.first)
      guard agreement.firstAgreed != nil else { return events }
      events += formerItems(of: agreement, course) + formerGoals(of: agreement, course)
      return events + formerRatings(of: agreement, on: today)
    }
  }

  private func formerItems(
    of agreement: ImplementationAgreement, _ course: Period?
  ) -> [CalendarEvent] {
    let items = agreement.allVersions.reversed().flatMap(\.terms.items)
    return items.compactMap { item in
      let status = agreement.status(of: item.number)
      guard isOwn(item.owner, status.deputy, agreement) else { return nil }
      return former(
        Duty.item(agreement.id, item.number).uid, item.text, isDone: status.done != nil,
        on: status.rescheduled ?? item.due.date(of: course))
    }
  }

  private func formerGoals(
    of agreement: ImplementationAgreement, _ course: Period?
  ) -> [CalendarEvent] {
    municipality.goals(of: agreement.id).compactMap { goal in
      guard isOwn(goal.owner, goal.deputy, agreement) else { return nil }
      return former(
        Duty.goal(goal.id).uid, goal.text, isDone: goal.state.isSettled && goal.state != .dropped,
        on: goal.dueDate(of: course))
    }
  }

  private func formerSignatures(
    of agreement: ImplementationAgreement, due: CivilDate?
  ) -> [CalendarEvent] {
    let signed = Set(agreement.allVersions.flatMap(\.signatures).map(\.party))
    return municipality.parties(of: agreement).compactMap { party in
      let owner: DutyOwner =
        switch party {
        case .participant(let id): .employee(id)
        case .leader: .leader
        case .humanResources: .humanResources
        }
      guard isOwn(owner, nil, agreement) else { return nil }
      return former(
        .signature(party), owner, by: agreement, isDone: signed.contains(party), on: due)
    }
  }

  private func formerRatings(
    of agreement: ImplementationAgreement, on today: CivilDate
  ) -> [CalendarEvent] {
    agreement.assignments.sorted().flatMap { id -> [CalendarEvent] in
      guard let assignment = municipality.assignments[id],
        let end = assignment.session.flatMap({ municipality.sessions[$0]?.end }), end <= today
      else { return [] }
      let given = municipality.ratings(of: id)
      return TransferRating.Moment.allCases.flatMap { moment in
        TransferRating.Rater.allCases.compactMap { rater in
          let owner: DutyOwner = rater == .leader ? .leader : .employee(assignment.employee)
          guard isOwn(owner, nil, agreement) else { return nil }
          return former(
            .rating(id, rater, moment), owner, by: agreement,
            isDone: given.contains { $0.rater == rater && $0.moment == moment },
            on: RatingTimes.due(moment, after: end))
        }
      }
    }
  }

  private func former(
    _ subject: DueDuty.Subject, _ owner: DutyOwner, by agreement: ImplementationAgreement,
    isDone: Bool, on day: CivilDate?
  ) -> CalendarEvent? {
    let duty = DueDuty(
      subject: subject, agreement: agreement.id, team: agreement.team, owner: owner, deputy: nil,
      people: municipality.people(responsibleFor: owner, in: agreement), due: day,
      silentSince: day ?? .init(dayNumber: 0))
    return former(
      subject.uid(by: agreement.id), words.title(of: duty), isDone: isDone, on: day)
  }

  private func former(
    _ uid: String, _ text: String, isDone: Bool, on day: CivilDate?
  ) -> CalendarEvent? {
    event(
      uid, on: day, title: isDone ? words.done(text) : words.cancelled(text), status: .cancelled)
  }
}
