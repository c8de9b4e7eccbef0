import PlannerDomain

/// The words of agreements and of following up.
extension DomainWords {
  func name(_ state: AgreementState) -> String {
    switch state {
    case .draft: say("kladde", "draft")
    case .agreed: say("aftalt", "agreed")
    case .active: say("i gang", "active")
    case .concluded: say("afsluttet", "concluded")
    case .lapsed: say("bortfaldet", "lapsed")
    }
  }

  /// One character that tells the state in a narrow column.
  func sign(_ state: AgreementState) -> String {
    switch state {
    case .draft: "○"
    case .agreed: "✓"
    case .active: "●"
    case .concluded: "■"
    case .lapsed: "×"
    }
  }

  func name(_ phase: AgreementItem.Phase) -> String {
    switch phase {
    case .before: say("Før", "Before")
    case .during: say("Undervejs", "During")
    case .after: say("Efter", "After")
    }
  }

  func name(_ reason: AgreementNeed.Reason) -> String {
    switch reason {
    case .themedCourse: say("længere temakursus", "longer themed course")
    case .leadershipCourse: say("lederkursus", "leadership course")
    case .diploma: say("diplom", "diploma")
    case .master: say("master", "master")
    }
  }

  func name(_ scope: AgreementScope) -> String {
    switch scope {
    case .knowledge: say("kort videnskursus", "short knowledge course")
    case .themed: say("temakursus", "themed course")
    case .leadership: say("lederkursus", "leadership course")
    case .diploma: say("diplom", "diploma")
    case .master: say("master", "master")
    }
  }

  func name(_ kind: LeaderCommitment.Kind) -> String {
    switch kind {
    case .goals: say("Mål", "Goals")
    case .room: say("Plads", "Room")
    case .followUp: say("Opfølgning", "Follow-up")
    case .sparring: say("Sparring", "Sparring")
    }
  }

  func name(_ lapse: AgreementStep.Lapse) -> String {
    switch lapse {
    case .courseCancelled: say("kurset er aflyst", "the course was cancelled")
    case .employeeLeft:
      say(
        "medarbejderen er fratrådt eller fratræder inden kurset er slut",
        "the employee has left, or leaves before the course is over")
    case .assignmentEnded: say("tildelingen blev ikke til noget", "the assignment came to nothing")
    case .givenUp: say("opgivet", "given up")
    }
  }

  /// Who a duty rests on, in a word or by name.
  func name(_ owner: DutyOwner, in municipality: Municipality) -> String {
    switch owner {
    case .participant: say("deltager", "participant")
    case .leader: say("leder", "leader")
    case .humanResources: "HR"
    case .employee(let id): municipality.employees[id]?.name ?? "–"
    }
  }

  func name(_ party: AgreementParty, in municipality: Municipality) -> String {
    switch party {
    case .participant(let id): municipality.employees[id]?.name ?? "–"
    case .leader: say("Leder", "Leader")
    case .humanResources: "HR"
    }
  }

  /// `14 dage før start`, `21 dage efter slut`, `8. mar. 2027`.
  func name(_ due: DueDate) -> String {
    switch due {
    case .fromStart(let days): days == 0 ? say("ved start", "at start") : start(days)
    case .fromEnd(let days): days == 0 ? say("ved slut", "at the end") : end(days)
    case .fixed(let date): Formats(say: say).mediumDate(date)
    }
  }

  /// `start -14`, `slut +21`; nothing for a fixed day.
  func short(_ due: DueDate) -> String {
    func counted(_ days: Int) -> String { days == 0 ? "" : days < 0 ? " \(days)" : " +\(days)" }
    return switch due {
    case .fromStart(let days): "start" + counted(days)
    case .fromEnd(let days): say("slut", "end") + counted(days)
    case .fixed: ""
    }
  }

  private func days(_ count: Int) -> String {
    abs(count) == 1 ? say("1 dag", "1 day") : say("\(abs(count)) dage", "\(abs(count)) days")
  }
  private func start(_ count: Int) -> String {
    days(count)
      + (count < 0 ? say(" før start", " before start") : say(" efter start", " after start"))
  }
  private func end(_ count: Int) -> String {
    days(count) + (count < 0 ? say(" før slut", " before end") : say(" efter slut", " after end"))
  }
}
