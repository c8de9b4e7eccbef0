import PlannerDomain

extension LargerMunicipality {
  private static let goalsOfEach = 5

  /// Agreements about those who go or have gone, with what has become of them by now.
  mutating func growAgreements(about assignments: [Assignment]) -> [Entry] {
    let municipality = Municipality(entries: entries)
    var grown: [Entry] = []
    var count = 0
    for assignment in assignments where count < size.agreements {
      guard isFollowedUp(assignment.state),
        let course = assignment.session.flatMap({ municipality.sessions[$0] }),
        let employee = municipality.employees[assignment.employee]
      else { continue }
      let signed = min(today.adding(days: -1), course.start.adding(days: -20))
      let agreement = agreement(
        count, about: assignment, of: employee, signed: signed, in: municipality)
      grown.append(.agreement(agreement))
      if agreement.recorded != .draft {
        for number in 0..<Self.goalsOfEach {
          grown.append(
            .followUpGoal(
              goal(count * Self.goalsOfEach + number, of: agreement, from: signed, in: course)))
        }
      }
      if assignment.state == .completed, course.end.adding(days: 5) <= today {
        grown += ratings(count, of: assignment, on: course.end.adding(days: 5))
      }
      count += 1
    }
    return grown
  }

  private func isFollowedUp(_ state: AssignmentState) -> Bool {
    switch state {
    case .approved, .enrolled, .attended, .completed: true
    default: false
    }
  }

  private mutating func agreement(
    _ number: Int, about assignment: Assignment, of employee: Employee, signed: CivilDate,
    in municipality: Municipality
  ) -> ImplementationAgreement {
    var terms = AgreementTerms.firstDraft(about: [assignment], in: municipality)
    for holder in LearningGoal.Holder.allCases
    where !terms.goals.contains(where: { $0.holder == holder }) {
      terms.goals.append(LearningGoal(holder, "Det lærte bruges i egne sager"))
    }
    let isDraft = random.chance(8)
    let parties: [(AgreementParty, String)] = [
      (.participant(employee.id), employee.name), (.leader, "Leder Eksempel"),
      (.humanResources, "HR Eksempel"),
    ]
    return ImplementationAgreement(
      id: id("i", number), team: employee.team, assignments: [assignment.id], terms: terms,
      signatures: isDraft
        ? [] : parties.map { AgreementSignature($0.0, name: $0.1, on: signed, by: "HR Eksempel") },
      history: [AgreementStep(.draft, on: signed, by: "HR Eksempel")]
        + (isDraft ? [] : [AgreementStep(.agreed, on: signed, by: "HR Eksempel")]))
  }

  private mutating func goal(
    _ number: Int, of agreement: ImplementationAgreement, from day: CivilDate,
    in course: CourseSession
  ) -> FollowUpGoal {
    let days = random.number(10...180)
    var history = [FollowUpStep(.state(.open), on: day, by: "HR Eksempel")]
    let settled = course.end.adding(days: days + random.number(-8...20))
    if settled <= today, settled > day, random.chance(70) {
      let state = random.choice(
        [(FollowUpState.achieved, weight: 6), (.partly, weight: 3), (.notAchieved, weight: 1)],
        else: .achieved)
      history.append(
        FollowUpStep(.state(state), on: settled, by: "Leder Eksempel", note: "Set i to sager"))
    }
    return FollowUpGoal(
      id: id("m", number), agreement: agreement.id, text: "Bruges i egne sager", owner: .leader,
      due: .fromEnd(days: days), history: history)
  }

  private mutating func ratings(
    _ number: Int, of assignment: Assignment, on day: CivilDate
  ) -> [Entry] {
    TransferRating.Rater.allCases.enumerated().map { place, rater in
      let barriers: Set<TransferBarrier> = random.chance(40) ? [.noTime] : []
      return .rating(
        TransferRating(
          id: id("r", number * 2 + place), assignment: assignment.id, rater: rater, moment: .end,
          used: TransferDegree.allCases.any(&random) ?? .some,
          shared: TransferDegree.allCases.any(&random) ?? .some, barriers: barriers,
          enoughTheory: random.chance(30) ? TransferDegree.allCases.any(&random) : nil,
          enoughPractice: random.chance(30) ? TransferDegree.allCases.any(&random) : nil,
          date: day))
    }
  }
}
