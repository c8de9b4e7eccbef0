import PlannerDomain
import PlannerExchange
import PlannerTUI

extension Drafting {
  /// The year asked about; else the one that is planned.
  func planYear() throws -> Int {
    try number("year", in: 1...9999) ?? AppState.likelyYear(of: municipality, on: today)
  }

  /// The teams asked about: one or all, by name.
  func teams() throws -> [Team] {
    if let name = answers.text("team") {
      return [municipality.teams[try find.team(name)]].compactMap(\.self)
    }
    return municipality.teams.values.map { (DanishText.sortKey($0.name), $0) }
      .sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.map(\.1)
  }

  func text(_ conflict: Conflict) -> String {
    AppState.explanation(of: .warned([conflict]), in: municipality, language: desk.language)
  }
}

/// Who takes what in a year.
enum AssignmentList: QuestionSource {
  static var question: Question {
    Question(
      "list", "Who takes what in a year.",
      [
        VerbField(
          "year", .option, "The plan year; else the one that is planned, and with --for all"),
        .team, .people,
        VerbField("offering", .option, "One offering; the beginning of its title is enough"),
        VerbField(
          "state", .options, "Only those so far", among: AssignmentState.allCases.map(\.rawValue)),
      ],
      columns: [
        QuestionColumn("id", .text, "id", "identifier"),
        QuestionColumn("person", .text, "navn", "who"),
        QuestionColumn("team", .text, "team", "the team's name"),
        QuestionColumn("offering", .text, "uddannelse", "the offering's title"),
        QuestionColumn("session", .text, "hold", "the session's identifier"),
        QuestionColumn("start", .date, "fra", "its first day"),
        QuestionColumn("end", .date, "til", "its last day"),
        QuestionColumn("year", .number, "år", "the plan year"),
        QuestionColumn("state", .text, "tilstand", "how far it has come", of: .assignmentStates),
        QuestionColumn(
          "reason", .text, "hvorfor", "gap, strategy-goal, own-wish, leaders-decision", of: .reasons
        ),
        QuestionColumn("cost", .kroner, "kr.", "what the team pays, after subsidy"),
        QuestionColumn("agreement", .text, "aftale", "the agreement's identifier"),
        QuestionColumn("conflicts", .texts, "konflikter", "what stands in the way"),
      ]
    ) { drafting in
      let municipality = drafting.municipality
      let year =
        drafting.answers.has("for") && !drafting.answers.has("year")
        ? nil : try drafting.planYear()
      let people = Set(try drafting.answers.all("for").map { try drafting.find.person($0) })
      let team = try drafting.answers.text("team").map { try drafting.find.team($0) }
      let offering = try drafting.answers.text("offering").map { try drafting.find.offering($0) }
      let states = Set(drafting.answers.all("state"))
      let check = ConflictCheck(municipality, on: drafting.today)
      let found = municipality.assignments.values.filter { assignment in
        (year == nil || assignment.year == year)
          && (people.isEmpty || people.contains(assignment.employee))
          && (offering == nil || assignment.offering == offering)
          && (states.isEmpty || states.contains(assignment.state.rawValue))
          && (team == nil || municipality.employees[assignment.employee]?.team == team)
      }
      return found.map { assignment in
        (
          DanishText.sortKey(municipality.employees[assignment.employee]?.name ?? ""), assignment
        )
      }
      .sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.map(\.1)
      .map { assignment in
        let session = assignment.session.flatMap { municipality.sessions[$0] }
        let conflicts = assignment.state.isLive ? check.conflicts(of: assignment) : []
        return [
          .text(assignment.id.rawValue), drafting.name(assignment.employee),
          drafting.name(municipality.employees[assignment.employee]?.team),
          drafting.title(assignment.offering), .init(said: assignment.session?.rawValue),
          .init(on: session?.start), .init(on: session?.end), .number(assignment.year),
          .text(assignment.state.rawValue), .text(assignment.reason.word),
          .amount(municipality.cost(of: assignment)),
          .init(said: municipality.agreement(about: assignment.id)?.id.rawValue),
          .init(texts: conflicts.map { drafting.text($0) }),
        ]
      }
    }
  }
}

extension Assignment.Reason {
  fileprivate var word: String {
    switch self {
    case .gap: "gap"
    case .strategyGoal: "strategy-goal"
    case .ownWish: "own-wish"
    case .leadersDecision: "leaders-decision"
    }
  }
}

/// What stands in the way of a year's plan.
enum ConflictList: QuestionSource {
  static var question: Question {
    Question(
      "conflicts", "What stands in the way of a year's plan.",
      [VerbField("year", .option, "The plan year; else the one that is planned"), .team],
      columns: [
        QuestionColumn("assignment", .text, "id", "the assignment's identifier"),
        QuestionColumn("person", .text, "navn", "who"),
        QuestionColumn("team", .text, "team", "the team's name"),
        QuestionColumn("offering", .text, "uddannelse", "the offering's title"),
        QuestionColumn("blocks", .boolean, "spærrer", "whether no reason overrides it"),
        QuestionColumn("text", .text, "konflikt", "what it is"),
      ]
    ) { drafting in
      let municipality = drafting.municipality
      let year = try drafting.planYear()
      let check = ConflictCheck(municipality, on: drafting.today)
      return try drafting.teams().flatMap { team in
        check.conflicts(of: team.id, in: year).map { conflict in
          let assignment = municipality.assignments[conflict.assignment]
          return [
            .text(conflict.assignment.rawValue),
            assignment.map { drafting.name($0.employee) } ?? .empty, .text(team.name),
            drafting.title(assignment?.offering), .yes(conflict.isBlock),
            .text(drafting.text(conflict)),
          ]
        }
      }
    }
  }
}

/// The year's courses by date.
enum YearList: QuestionSource {
  static var question: Question {
    Question(
      "year", "Print a year's courses by date, with who takes part and what is free.",
      more: """
        EXAMPLES
          planner year --year 2027
          planner year --team 'Familie Nord' --csv > året.csv
        """,
      [VerbField("year", .option, "The year; else the one that is planned"), .team],
      columns: [
        QuestionColumn("session", .text, "id", "the session's identifier"),
        QuestionColumn("offering", .text, "uddannelse", "the offering's title"),
        QuestionColumn("start", .date, "fra", "its first day"),
        QuestionColumn("end", .date, "til", "its last day"),
        QuestionColumn("days", .number, "dage", "how many course days"),
        QuestionColumn("place", .text, "sted", "where"),
        QuestionColumn(
          "state", .text, "tilstand", "planned, confirmed, cancelled or held",
          of: .sessionStates),
        QuestionColumn("deadline", .date, "frist", "last day to enrol"),
        QuestionColumn("free", .number, "ledige", "free seats"),
        QuestionColumn("people", .texts, "deltagere", "who takes part"),
        QuestionColumn("cost", .kroner, "kr.", "what those people cost, after subsidy"),
      ]
    ) { drafting in
      let municipality = drafting.municipality
      let year = try drafting.planYear()
      let teams = Set(try drafting.teams().map(\.id))
      let sessions = municipality.sessions.values
        .filter { $0.start.year == year }.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
      return sessions.compactMap { session -> [Cell]? in
        let taking = municipality.assignments(to: session.offering).filter { assignment in
          assignment.session == session.id && assignment.state.takesTime
            && municipality.employees[assignment.employee].map { teams.contains($0.team) } == true
        }
        if drafting.answers.has("team"), taking.isEmpty { return nil }
        let names = taking.compactMap { municipality.employees[$0.employee]?.name }
        return [
          .text(session.id.rawValue), drafting.title(session.offering), .date(session.start),
          .date(session.end), .number(session.days.count), .init(said: session.place),
          .text(session.state.rawValue), .init(on: session.enrolmentDeadline),
          .number(municipality.freeSeats(in: session)),
          .init(texts: names.sorted { DanishText.sortKey($0) < DanishText.sortKey($1) }),
          .amount(taking.reduce(Money.zero) { $0 + municipality.cost(of: $1) }),
        ]
      }
    }
  }
}

/// What each team may spend, and what is left.
enum BudgetList: QuestionSource {
  static var question: Question {
    Question(
      "list", "What each team may spend in a year, and what is left of it.",
      [VerbField("year", .option, "The year; else the one that is planned"), .team],
      columns: [
        QuestionColumn("id", .text, "id", "the budget's identifier, team/year"),
        QuestionColumn("team", .text, "team", "the team's name"),
        QuestionColumn("year", .number, "år", "the plan year"),
        QuestionColumn("frame", .kroner, "ramme", "what may be spent; absent where none is set"),
        QuestionColumn("spent", .kroner, "brugt", "for what has been attended"),
        QuestionColumn("committed", .kroner, "bundet", "for what is approved or enrolled"),
        QuestionColumn("free", .kroner, "frit", "frame less spent and committed"),
        QuestionColumn("proposed", .kroner, "foreslået", "for what is proposed"),
        QuestionColumn("wished", .kroner, "ønsket", "for what is wished"),
        QuestionColumn("overrun", .boolean, "overskredet", "whether free is below nothing"),
      ]
    ) { drafting in
      let year = try drafting.planYear()
      return try drafting.teams().map { team in
        let status = BudgetStatus(of: team.id, in: year, municipality: drafting.municipality)
        return [
          .text("\(team.id)/\(year)"), .text(team.name), .number(year), .init(of: status.frame),
          .amount(status.spent), .amount(status.committed),
          .init(of: status.free), .amount(status.proposed),
          .amount(status.wished), .yes(status.isOverrun),
        ]
      }
    }
  }
}
