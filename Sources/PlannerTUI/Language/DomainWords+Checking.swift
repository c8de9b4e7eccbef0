import PlannerDomain

/// What agreements lack, how they differ, and how goals stand.
extension DomainWords {
  func text(_ lack: AgreementCheck.Lack) -> String {
    switch lack {
    case .participantGoals: say("mål for deltageren", "goals of the participant")
    case .workplaceGoals: say("mål for arbejdspladsen", "goals of the workplace")
    case .ownWords:
      say(
        "egne ord: teksten er førsteudkastet, uændret", "own words: it is the first draft as it was"
      )
    case .purpose: say("formål", "a purpose")
    case .preparation: say("noget at gøre før", "something to do before")
    case .latePreparation(let count):
      say(
        count == 1
          ? "1 frist før kurset: den ligger efter, at det er begyndt"
          : "\(count) frister før kurset: de ligger efter, at det er begyndt",
        count == 1
          ? "1 due date before the course: it comes when that has begun"
          : "\(count) due dates before the course: they come when that has begun")
    case .practiceTasks:
      say("afprøvning mellem kursusdagene", "trying out between course days")
    case .commitment(let kind):
      switch kind {
      case .goals: say("at lederen sætter mål", "that the leader sets goals")
      case .room: say("at lederen giver plads", "that the leader makes room")
      case .followUp: say("at lederen følger op", "that the leader follows up")
      case .sparring: say("at lederen giver sparring", "that the leader sees to sparring")
      }
    case .practiceTime: say("tid til at øve", "practice time")
    case .sharing: say("deling med kolleger", "sharing with colleagues")
    case .cover: say("hvem der dækker imens", "who covers meanwhile")
    case .followUp: say("en opfølgning", "a follow-up")
    case .lateFollowUp(let days):
      say(
        "tidligere opfølgning: den første er \(days) dage efter (højst \(AgreementCheck.mostDaysToFollowUp))",
        "an earlier follow-up: the first is \(days) days after (at most \(AgreementCheck.mostDaysToFollowUp))"
      )
    case .followUpGoals: say("et mål at følge op på", "a goal to follow up on")
    case .goesAlone:
      say("en kollega med: ingen anden fra teamet tager af sted", "a colleague: no one else goes")
    case .leader: say("en leder: teamet har ingen", "a leader: the team has none")
    case .otherLeader:
      say(
        "en anden leder: deltageren leder selv teamet",
        "another leader: the participant leads the team")
    case .dates: say("et hold: frister kan ikke regnes ud", "a session: nothing can be due")
    }
  }

  func sign(_ severity: AgreementCheck.Severity) -> String {
    switch severity {
    case .blocksSigning: "×"
    case .warning: "!"
    case .hint: "·"
    }
  }
}
