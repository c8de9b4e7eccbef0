import ArgumentParser
import PlannerDomain
import PlannerExchange

enum DutyNoun: Noun {
  static let name = "duty"
  static let abstract = "What agreements say shall be done: done, moved, delegated, closed."
  static let more = """
    A duty is named as planner duty tells it: an agreement's identifier and an item's number, as in \
    ia2027-014/3, or a follow-up goal's identifier.

    EXAMPLES
      planner duty --for 'Åse Ør'
      planner duty done ia2027-014/3 --note 'Oplæg holdt'
      planner duty reschedule ia2027-014/3 --to 2027-05-01 --reason Ferie
      planner duty hand-on 'Bo Bæk' --to 'Åse Ør' --reason 'Bo er stoppet'
    """
  static let commands: [any ParsableCommand.Type] = [
    ListCommand<DutyRows>.self, VerbCommand<MarkDone>.self, VerbCommand<MarkUndone>.self,
    VerbCommand<Reschedule>.self, VerbCommand<Delegate>.self, VerbCommand<CloseDuty>.self,
    VerbCommand<HandOn>.self,
  ]
  static let standard: (any ParsableCommand.Type)? = ListCommand<DutyRows>.self
}

enum GoalNoun: TableNoun {
  static let name = "goal"
  static let abstract = "Follow-up goals: what is checked after a course."
  static let table = Table(.followUpGoals, "a follow-up goal")
  static let others: [any ParsableCommand.Type] = [
    VerbCommand<NoteProgress>.self, VerbCommand<ConfirmPractice>.self,
  ]
}

extension VerbField {
  static let duties = VerbField(
    "duty", .values, "Duties: agreement/number, or a follow-up goal's identifier")
  static let note = VerbField("note", .option, "What was seen", value: "text")
}

extension Drafting {
  fileprivate func duties(_ edit: (Duty) throws -> Edit) throws -> Edit {
    together(try answers.all("duty").map { try edit(try find.duty($0)) })
  }

  fileprivate var note: String { answers.text("note") ?? "" }
}

enum MarkDone: VerbSource {
  static var verb: Verb {
    Verb("done", "Mark duties as done; goals as achieved.", [.duties, .note]) { drafting in
      let note = drafting.note
      return try drafting.duties { .markDone($0, note: note) }
    }
  }
}

enum MarkUndone: VerbSource {
  static var verb: Verb {
    Verb(
      "undone", "Open duties again that were done, closed or settled.", [.duties, .note]
    ) { drafting in
      let note = drafting.note
      return try drafting.duties { .markUndone($0, note: note) }
    }
  }
}

enum Reschedule: VerbSource {
  static var verb: Verb {
    Verb(
      "reschedule", "Make duties due another day, for a reason.",
      [.duties, VerbField("to", .option, "The new day", value: "date"), .reason]
    ) { drafting in
      _ = try drafting.needed("to")
      let (day, reason) = (try drafting.day("to", isToCome: true), drafting.reason)
      return try drafting.duties { .reschedule($0, to: day, reason: reason) }
    }
  }
}

enum Delegate: VerbSource {
  static var verb: Verb {
    Verb(
      "delegate", "Give duties to someone else, or back to their owner, for a reason.",
      [
        .duties,
        VerbField("to", .option, "An employee; without it, back to the owner", value: "person"),
        .reason,
      ]
    ) { drafting in
      let deputy = try drafting.answers.text("to").map { try drafting.find.person($0) }
      let reason = drafting.reason
      return try drafting.duties { .delegate($0, to: deputy, reason: reason) }
    }
  }
}

enum CloseDuty: VerbSource {
  static var verb: Verb {
    Verb(
      "close", "Give duties up, for a reason; goals are dropped.", [.duties, .reason]
    ) { drafting in
      let reason = drafting.reason
      return try drafting.duties { .closeDuty($0, reason: reason) }
    }
  }
}

/// What someone who left was to do goes to someone else, or is given up.
enum HandOn: VerbSource {
  static var verb: Verb {
    Verb(
      "hand-on", "Give all that someone who leaves was to do to someone else, or close it.",
      [
        .person,
        VerbField("to", .option, "An employee; without it, all is closed", value: "heir"),
        .reason,
      ]
    ) { drafting in
      let leaver = try drafting.find.person(try drafting.needed("person"))
      let duties = LeaversDuties(of: leaver, in: drafting.municipality, on: drafting.today)
      guard let heir = drafting.answers.text("to") else {
        return duties.closing(because: drafting.reason) ?? .together([])
      }
      return duties.handingOn(to: try drafting.find.person(heir), because: drafting.reason)
        ?? .together([])
    }
  }
}

extension VerbField {
  fileprivate static let goal = VerbField(
    "goal", .value, "A follow-up goal's identifier, or the beginning of its text")
}

extension Drafting {
  fileprivate func goal() throws -> Identifier<FollowUpGoal> {
    Identifier(try find.key(.followUpGoal, try needed("goal")).text)
  }
}

enum NoteProgress: VerbSource {
  static var verb: Verb {
    let states = FollowUpState.allCases.map(\.rawValue)
    return Verb(
      "note", "Note how far a goal has come; dropping one needs --note.",
      [
        .goal, VerbField("state", .value, "How far", among: states, isListed: false), .note,
      ]
    ) { drafting in
      guard let state: FollowUpState = try drafting.choice("state") else { return .together([]) }
      return .noteProgress(try drafting.goal(), state, note: drafting.note)
    }
  }
}

enum ConfirmPractice: VerbSource {
  static var verb: Verb {
    Verb(
      "confirm", "The leader has seen it in practice: raises the level, and achieves the goal.",
      [
        .goal, VerbField("person", .option, "Who showed it, where the goal is about several"),
        VerbField("competence", .option, "Which, where the goal says none"), .level,
      ]
    ) { drafting in
      let id = try drafting.goal()
      let municipality = drafting.municipality
      guard let goal = municipality.followUpGoals[id],
        let agreement = municipality.agreements[goal.agreement]
      else { return .remove(.followUpGoal(id)) }
      let people = municipality.participants(of: agreement).map(\.id)
      let person =
        try drafting.answers.text("person").map { try drafting.find.person($0) }
        ?? (people.count == 1 ? people.first : nil)
      let competence =
        try drafting.answers.text("competence").map { try drafting.find.competence($0) }
        ?? goal.competence
      guard let person else { throw drafting.missing("person") }
      guard let competence else { throw drafting.missing("competence") }
      return .confirmPractice(
        id,
        with: CompetenceRecord(
          id: drafting.identifiers.next(), employee: person, competence: competence,
          level: try drafting.level(), date: drafting.today, evidence: .shownInPractice))
    }
  }
}
