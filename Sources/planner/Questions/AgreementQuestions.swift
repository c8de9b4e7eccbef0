import PlannerDomain
import PlannerExchange
import PlannerTUI

/// Agreements with how they stand.
enum AgreementRows: QuestionSource {
  static var question: Question {
    Question(
      "list", "Agreements, with their state, who must still sign and what they lack.",
      [
        .team,
        VerbField(
          "state", .options, "Only those so far", among: AgreementState.allCases.map(\.rawValue)),
      ],
      columns: [
        QuestionColumn("id", .text, "id", "identifier"),
        QuestionColumn(
          "state", .text, "tilstand", "draft, agreed, active, concluded or lapsed",
          of: .agreementStates),
        QuestionColumn("people", .texts, "deltagere", "whom it is with"),
        QuestionColumn("team", .text, "team", "the team's name"),
        QuestionColumn("offering", .text, "uddannelse", "the offering's title"),
        QuestionColumn("start", .date, "fra", "the course's first day"),
        QuestionColumn("end", .date, "til", "its last day"),
        QuestionColumn("unsigned", .number, "mangler underskrift", "signatures that are missing"),
        QuestionColumn("in_time", .boolean, "i tide", "whether it was agreed before the course"),
        QuestionColumn("versions", .number, "tekster", "texts so far, the present one counted"),
        QuestionColumn("lacks", .number, "mangler", "what it lacks, as agreement lacks tells"),
      ]
    ) { drafting in
      let municipality = drafting.municipality
      let team = try drafting.answers.text("team").map { try drafting.find.team($0) }
      let states = Set(drafting.answers.all("state"))
      return AgreementList(of: municipality, team: team, on: drafting.today).rows
        .filter { states.isEmpty || states.contains($0.state.rawValue) }
        .compactMap { row -> [Cell]? in
          guard let agreement = municipality.agreements[row.agreement] else { return nil }
          return [
            .text(agreement.id.rawValue), .text(row.state.rawValue),
            .init(texts: municipality.participants(of: agreement).map(\.name)),
            drafting.name(row.team), drafting.title(municipality.offering(of: agreement)?.id),
            .init(on: row.course?.first), .init(on: row.course?.last), .number(row.unsigned),
            row.wasInTime.map(Cell.yes) ?? .empty, .number(agreement.versions.count + 1),
            .number(AgreementCheck(of: agreement, in: municipality).findings.count),
          ]
        }
    }
  }
}

/// What an agreement lacks.
enum AgreementLacks: QuestionSource {
  static var question: Question {
    Question(
      "lacks", "What an agreement lacks for the learned to be used, the gravest first.",
      [.agreement, .about],
      columns: [
        QuestionColumn(
          "severity", .text, "vægt", "blocks-signing, warning or hint",
          of: ValueSpeech([
            "blocks-signing": "spærrer", "warning": "advarsel", "hint": "forslag",
          ])),
        QuestionColumn("text", .text, "mangel", "what is lacking"),
        QuestionColumn("chapter", .text, "kapitel", "the report's chapter that asks for it"),
      ]
    ) { drafting in
      let speech = drafting.speech
      return AgreementCheck(of: try drafting.agreement(), in: drafting.municipality).findings
        .map { [.text($0.severity.word), .text(speech.text($0.lack)), .text($0.chapter)] }
    }
  }
}

extension AgreementCheck.Severity {
  fileprivate var word: String {
    switch self {
    case .hint: "hint"
    case .warning: "warning"
    case .blocksSigning: "blocks-signing"
    }
  }
}

/// How an agreement's text changed.
enum AgreementVersions: QuestionSource {
  static var question: Question {
    Question(
      "versions", "How an agreement's text changed from one signed version to the next.",
      [.agreement, .about],
      columns: [
        QuestionColumn("version", .number, "tekst", "the text that brought the change, from 2"),
        QuestionColumn(
          "what", .text, "hvad", "purpose, goal, item, commitment, practice or cover",
          of: ValueSpeech([
            "purpose": "formål", "goal": "læringsmål", "item": "aftalepunkt",
            "commitment": "lederens løfte", "practice": "øvetid", "cover": "vikar",
          ])),
        QuestionColumn("before", .text, "før", "as it was"),
        QuestionColumn("after", .text, "efter", "as it became"),
      ]
    ) { drafting in
      let texts = try drafting.agreement().allVersions.map(\.terms)
      return zip(texts, texts.dropFirst()).enumerated().flatMap { place, pair in
        AgreementDifference(from: pair.0, to: pair.1).lines.map { line in
          let (what, before, after) = line.told
          return [.number(place + 2), .text(what), .init(said: before), .init(said: after)]
        }
      }
    }
  }
}

extension AgreementDifference.Line {
  fileprivate var told: (what: String, before: String?, after: String?) {
    switch self {
    case .purpose(let before, let after): ("purpose", before, after)
    case .addedGoal(let goal): ("goal", nil, goal.text)
    case .removedGoal(let goal): ("goal", goal.text, nil)
    case .item(let before?, let after?):
      ("item", before.told(beside: after), after.told(beside: before))
    case .item(let before, let after): ("item", before?.text, after?.text)
    case .addedCommitment(let commitment): ("commitment", nil, commitment.text)
    case .removedCommitment(let commitment): ("commitment", commitment.text, nil)
    case .practice(let before, let after): ("practice", before?.told, after?.told)
    case .cover(let before, let after): ("cover", before, after)
    }
  }
}

extension AgreementItem {
  /// Its text, and what else of it is not as in another one, as the files spell it.
  fileprivate func told(beside other: AgreementItem) -> String {
    let others: [(isSame: Bool, name: String, text: String)] = [
      (phase == other.phase, "phase", phase.rawValue), (kind == other.kind, "kind", kind.rawValue),
      (audience == other.audience, "audience", audience),
      (owner == other.owner, "owner", owner.word), (due == other.due, "due", due.word),
    ]
    return ([text] + others.filter { !$0.isSame }.map { "\($0.name): \($0.text)" })
      .joined(separator: "; ")
  }
}

extension PracticeTime {
  fileprivate var told: String {
    "\(minutesPerWeek)×\(weeks)" + (note.isEmpty ? "" : " \(note)")
  }
}

/// Education that calls for an agreement and has none.
enum MissingAgreements: QuestionSource {
  static var question: Question {
    Question(
      "missing", "Education that calls for an agreement and has none (chapters 6.6, 10.3).",
      [.team],
      columns: [
        QuestionColumn("assignment", .text, "id", "the assignment's identifier"),
        QuestionColumn("person", .text, "navn", "who"),
        QuestionColumn("team", .text, "team", "the team's name"),
        QuestionColumn("offering", .text, "uddannelse", "the offering's title"),
        QuestionColumn(
          "reason", .text, "fordi", "themed-course, leadership-course, diploma or master",
          of: .agreementReasons),
        QuestionColumn("start", .date, "fra", "the course's first day"),
      ]
    ) { drafting in
      let municipality = drafting.municipality
      let team = try drafting.answers.text("team").map { try drafting.find.team($0) }
      return AgreementList(of: municipality, team: team, on: drafting.today).missing.map { row in
        let assignment = municipality.assignments[row.assignment]
        return [
          .text(row.assignment.rawValue), assignment.map { drafting.name($0.employee) } ?? .empty,
          drafting.name(row.team), drafting.title(assignment?.offering),
          .text(row.reason.rawValue), .init(on: row.start),
        ]
      }
    }
  }
}

/// What is to be done by agreements.
enum DutyRows: QuestionSource {
  static var question: Question {
    Question(
      "list", "What is open by agreements, with the names that other commands take.",
      [
        VerbField("for", .option, "An employee, a team, or HR", value: "name"),
        VerbField("days", .option, "How many days ahead; else all", value: "number"),
      ],
      columns: [
        QuestionColumn("duty", .text, "opgave", "its name, for done, reschedule, delegate, close"),
        QuestionColumn(
          "kind", .text, "slags", "item, goal, rating or signature",
          of: ValueSpeech([
            "item": "aftalepunkt", "goal": "opfølgningsmål", "rating": "vurdering",
            "signature": "underskrift",
          ])),
        QuestionColumn("text", .text, "hvad", "what is to be done"),
        QuestionColumn("due", .date, "senest", "by when; absent while the course has no dates"),
        QuestionColumn("overdue", .boolean, "overskredet", "whether that day has passed"),
        QuestionColumn("people", .texts, "hvem", "who is to do it; absent for HR"),
        QuestionColumn("team", .text, "team", "the team's name"),
        QuestionColumn("agreement", .text, "aftale", "the agreement's identifier"),
        QuestionColumn("offering", .text, "uddannelse", "what it is about"),
      ]
    ) { drafting in
      let municipality = drafting.municipality
      var scope = DutyList.Scope.everyone
      if let name = drafting.answers.text("for") {
        let found = DueReport.Scope.named(name, in: municipality, on: drafting.today)
        let only = try drafting.desk.only(
          found.map { (name: $0.name, value: $0.scope) }, named: name)
        if case .only(let chosen) = only { scope = chosen }
      }
      let until = try drafting.number("days", in: 0...3660).map { drafting.today.adding(days: $0) }
      let speech = DutySpeech(drafting.desk.language, municipality)
      return DutyList(of: scope, in: municipality, on: drafting.today, until: until).duties.map {
        duty in
        let agreement = municipality.agreements[duty.agreement]
        return [
          .init(said: duty.subject.lastingName), .text(duty.subject.word),
          .text(speech.title(of: duty)), .init(on: duty.due),
          .yes(duty.isOverdue(on: drafting.today)),
          .init(texts: duty.people.compactMap { municipality.employees[$0]?.name }),
          drafting.name(duty.team), .text(duty.agreement.rawValue),
          drafting.title(agreement.flatMap { municipality.offering(of: $0)?.id }),
        ]
      }
    }
  }
}

extension DueDuty.Subject {
  fileprivate var word: String {
    switch self {
    case .duty(.item): "item"
    case .duty(.goal): "goal"
    case .rating: "rating"
    case .signature: "signature"
    }
  }
}

/// The manager's board of following up.
enum FollowUpBoardList: QuestionSource {
  static var question: Question {
    Question(
      "followup", "Print how following up goes in each team.",
      more: """
        In time counts what fell due within twelve months. A team is silent with something overdue \
        and no sign for 30 days.

        EXAMPLE
          planner followup --csv > opfølgning.csv
        """,
      [.team],
      columns: [
        QuestionColumn("team", .text, "team", "the team's name"),
        QuestionColumn("leader", .text, "leder", "who leads it"),
        QuestionColumn("overdue", .number, "overskredet", "open duties past their day"),
        QuestionColumn("soon", .number, "snart", "due within 30 days"),
        QuestionColumn("in_time", .number, "i tide", "done by their day"),
        QuestionColumn("late", .number, "for sent", "done after it"),
        QuestionColumn("missed", .number, "ikke gjort", "not done"),
        QuestionColumn("percent_in_time", .number, "% i tide", "absent when nothing fell due"),
        QuestionColumn("last_sign", .date, "sidste tegn", "when anything was last recorded"),
        QuestionColumn("silent", .boolean, "tavs", "whether the team is silent"),
      ]
    ) { drafting in
      let municipality = drafting.municipality
      let teams = Set(try drafting.teams().map(\.id))
      return FollowUpStatus(of: municipality, on: drafting.today).teams
        .filter { teams.contains($0.team) }
        .map { team in
          [
            drafting.name(team.team),
            municipality.teams[team.team]?.leader.map { drafting.name($0) } ?? .empty,
            .number(team.overdue.count), .number(team.soon.count), .number(team.inTime.count),
            .number(team.late.count), .number(team.missed.count),
            .init(count: team.percentInTime), .init(on: team.lastSign),
            .yes(team.isSilent(on: drafting.today)),
          ]
        }
    }
  }
}
