import ArgumentParser
import PlannerDomain
import PlannerTUI

enum PlanNoun: Noun {
  static let name = "plan"
  static let abstract = "Who takes what: assign, approve, enrol, move …"
  static let more = """
    EXAMPLES
      planner plan --year 2027 --team 'Familie Nord'
      planner plan assign 'ICS – grundkursus' --to 'Åse Ør' 'Bo Bæk' \\
        --session 2027-03-08
      planner plan advance approved 'ICS – grundkursus' --for 'Åse Ør'
      planner plan advance attended 'ICS – grundkursus' --session 2027-03-08
      planner plan move 'ICS – grundkursus' --for 'Åse Ør' --session 2027-05-10
      planner plan rate 'ICS – grundkursus' --for 'Åse Ør' --used high --shared some
    """
  static let commands: [any ParsableCommand.Type] = [
    ListCommand<AssignmentList>.self, ListCommand<ConflictList>.self, VerbCommand<Assign>.self,
    VerbCommand<Advance>.self, VerbCommand<Move>.self, VerbCommand<Rate>.self,
  ]
  static let standard: (any ParsableCommand.Type)? = ListCommand<AssignmentList>.self
}

extension VerbField {
  static let education = VerbField(
    "education", .value,
    "An offering, of which the beginning is enough, or an assignment's identifier")
  static let session = VerbField(
    "session", .option, "A day of the session, or its identifier", value: "date")
  static let year = VerbField("year", .option, "A plan year")
  fileprivate static var why: VerbField {
    var field = VerbField(
      "why", .option,
      "gap, own-wish, leaders-decision, or the words of a strategy's goal; else as the gaps say")
    field.completion = .list(Drafting.reasons)
    return field
  }
}

/// Gives people education.
enum Assign: VerbSource {
  static var verb: Verb {
    Verb(
      "assign", "Give people education.",
      [
        VerbField("offering", .value, "The beginning of its title is enough"),
        VerbField(
          "to", .options, "Employees; the beginning of each name is enough", value: "person"),
        VerbField(
          "session", .option, "A day of the session, or its identifier; else none yet",
          value: "date"),
        VerbField("year", .option, "The plan year; else the session's, or the coming one"),
        VerbField(
          "priority", .option, "How it stands at first; else proposed",
          among: ["wished", "proposed", "approved"]),
        .why,
        VerbField("competence", .option, "With --why gap: which"), .reason,
      ]
    ) { drafting in
      let id = try drafting.find.offering(try drafting.needed("offering"))
      guard let offering = drafting.municipality.offerings[id] else {
        return .remove(.offering(id))
      }
      let people = try drafting.answers.all("to").map { try drafting.find.person($0) }
      guard !people.isEmpty else { throw drafting.missing("to") }
      let session = try drafting.answers.text("session")
        .flatMap { try drafting.find.session($0, of: id) }
      let year = try drafting.year(with: session)
      let state: AssignmentState = try drafting.choice("priority") ?? .proposed
      var edits: [Edit] = []
      for person in people {
        edits.append(
          .assign(
            NewAssignment(
              id: drafting.identifiers.next(), employee: person, offering: id, session: session,
              year: year, reason: try drafting.why(person, offering), state: state,
              note: drafting.reason)))
      }
      return drafting.together(edits)
    }
  }
}

extension Drafting {
  /// The year that carries it: the session's, which no other can stand beside.
  fileprivate func year(with session: Identifier<CourseSession>?) throws -> Int {
    let said = try number("year", in: 1...9999)
    guard let begins = session.flatMap({ municipality.sessions[$0]?.start.year }) else {
      return said ?? AppState.likelyYear(of: municipality, on: today)
    }
    guard let said, said != begins else { return begins }
    throw desk.failure(
      desk.words(
        "Holdet begynder i \(begins), og det års budget betaler: --year kan ikke være \(said).",
        "The session begins in \(begins), and that year's budget pays: --year cannot be \(said)."),
      status: .usage)
  }

  fileprivate func why(
    _ person: Identifier<Employee>, _ offering: Offering
  ) throws -> Assignment.Reason {
    let asked = try answers.text("competence").map { try find.competence($0) }
    let told = municipality.reason(for: person, taking: offering, closing: asked, on: today)
    switch answers.text("why") {
    case nil: return told
    case "own-wish": return .ownWish
    case "leaders-decision": return .leadersDecision
    case "gap":
      if let asked { return .gap(asked) }
      if case .gap = told { return told }
      throw missing("competence")
    case let text?: return .strategyGoal(try strategyGoal(text))
    }
  }

  /// The words of the strategies' one goal that a text is, or is the beginning of.
  private func strategyGoal(_ text: String) throws -> String {
    let goals = Set(municipality.strategies.values.flatMap { $0.terms.goals.map(\.text) }).sorted()
    let wanted = DanishText.sortKey(text.trimmed)
    let exact = goals.filter { DanishText.sortKey($0) == wanted }
    let found =
      exact.isEmpty ? goals.filter { DanishText.sortKey($0).hasPrefix(wanted) } : exact
    guard found.count == 1, !wanted.isEmpty else {
      throw notOne(of: "why", text, Self.reasons + goals.map { "“\($0)”" })
    }
    return found[0]
  }

  fileprivate static let reasons = ["gap", "own-wish", "leaders-decision"]

  fileprivate func meant(fitting: (Assignment) -> Bool = { _ in true }) throws -> [Assignment] {
    try find.assignments(
      try needed("education"), for: answers.all("for"), session: answers.text("session"),
      year: try number("year", in: 1...9999), fitting: fitting)
  }
}

/// Takes assignments to their next state.
enum Advance: VerbSource {
  static var verb: Verb {
    let states = AssignmentState.allCases.filter { $0 != .wished }.map(\.rawValue)
    return Verb(
      "advance", "Approve, enrol, decline, withdraw … or note who attended and completed.",
      more: """
        The way is wished, proposed, approved, enrolled or waitlisted, attended, partly-attended or \
        absent, completed; and declined, withdrawn, cancelled-by-provider, expired. With --session \
        and no --for, everyone on that session who can take the step.
        """,
      [
        VerbField("state", .value, "The next state", among: states, isListed: false), .education,
        .people,
        .session, .year, .reason,
      ]
    ) { drafting in
      guard let state: AssignmentState = try drafting.choice("state") else {
        throw drafting.missing("state")
      }
      let found = try drafting.meant { $0.state.next.contains(state) }
      return drafting.together(
        found.map { .advance($0.id, to: state, note: drafting.reason) })
    }
  }
}

/// Moves assignments to another session.
enum Move: VerbSource {
  static var verb: Verb {
    Verb(
      "move", "Move people to another session of the same offering, or to none yet.",
      [
        .education, .people,
        VerbField(
          "session", .option, "A day of the new session, its identifier, or none", value: "date"),
        .year, .reason,
      ]
    ) { drafting in
      let found = try drafting.find.assignments(
        try drafting.needed("education"), for: drafting.answers.all("for"), session: nil,
        year: try drafting.number("year", in: 1...9999), fitting: \.state.isLive)
      let wanted = try drafting.needed("session")
      return drafting.together(
        try found.map { assignment in
          .move(
            assignment.id, to: try drafting.find.session(wanted, of: assignment.offering),
            note: drafting.reason)
        })
    }
  }
}

/// Rates how far the learned is used.
enum Rate: VerbSource {
  static var verb: Verb {
    let degrees = TransferDegree.allCases.map(\.rawValue)
    return Verb(
      "rate", "Rate how far what was learned is used and shared.",
      [
        .education, .people, .session, .year,
        VerbField(
          "rater", .option, "As whom; else the leader",
          among: TransferRating.Rater.allCases.map(\.rawValue)),
        VerbField(
          "moment", .option, "Counted from the course's end; else the one that is asked for now",
          among: TransferRating.Moment.allCases.map(\.rawValue)),
        VerbField("used", .option, "Used in practice", among: degrees),
        VerbField("shared", .option, "Shared with colleagues", among: degrees),
        VerbField(
          "barriers", .options, "What stood in the way",
          among: TransferBarrier.allCases.map(\.rawValue)),
        VerbField("enough-theory", .option, "Whether there was theory enough", among: degrees),
        VerbField(
          "enough-practice", .option, "Whether it was near enough to practice", among: degrees),
        VerbField("note", .option, "A note", value: "text"),
      ]
    ) { drafting in
      _ = try (drafting.needed("used"), drafting.needed("shared"))
      guard let used: TransferDegree = try drafting.choice("used"),
        let shared: TransferDegree = try drafting.choice("shared")
      else { return .together([]) }
      let rater: TransferRating.Rater = try drafting.choice("rater") ?? .leader
      let barriers = drafting.answers.all("barriers").compactMap(TransferBarrier.init(rawValue:))
      let enoughTheory: TransferDegree? = try drafting.choice("enough-theory")
      let enoughPractice: TransferDegree? = try drafting.choice("enough-practice")
      var edits: [Edit] = []
      for assignment in try drafting.meant(fitting: \.state.tookPart) {
        edits.append(
          .rateTransfer(
            TransferRating(
              id: drafting.identifiers.next(), assignment: assignment.id, rater: rater,
              moment: try drafting.moment(of: assignment), used: used, shared: shared,
              barriers: Set(barriers), enoughTheory: enoughTheory, enoughPractice: enoughPractice,
              date: drafting.today, actor: drafting.desk.actor.name,
              note: drafting.answers.text("note") ?? "")))
      }
      return drafting.together(edits)
    }
  }
}

extension Drafting {
  fileprivate func moment(of assignment: Assignment) throws -> TransferRating.Moment {
    if let moment: TransferRating.Moment = try choice("moment") { return moment }
    let end = assignment.session.flatMap { municipality.sessions[$0]?.end }
    return end.flatMap { RatingTimes.asked(on: today, after: $0) } ?? .end
  }
}
