import PlannerDomain

/// An agreement as it is signed and handed on.
struct AgreementPaper {
  private let agreement: ImplementationAgreement
  private let desk: PaperDesk
  private let course: Period?
  private let team: Team?

  init(_ agreement: ImplementationAgreement, _ desk: PaperDesk) {
    self.agreement = agreement
    self.desk = desk
    course = desk.municipality.course(of: agreement)
    team = desk.municipality.teams[agreement.team]
  }

  private var municipality: Municipality { desk.municipality }
  private var words: AgreementWords { desk.words.agreements }
  private var domain: DomainWords { desk.words.domain }
  private var told: PaperWords { desk.words.paper }
  private var terms: AgreementTerms { agreement.terms }
  private var offering: Offering? { municipality.offering(of: agreement) }
  private var number: Int { agreement.versions.count + 1 }
  private var state: AgreementState { municipality.state(of: agreement, on: desk.today) }

  var paper: Paper {
    desk.paper(
      words.agreementHere, offering?.title ?? "–",
      about: "\(agreement.id) · \(words.version(number)), \(domain.name(state))", parts)
  }

  private var parts: [PaperPart] {
    var parts: [PaperPart] = [.facts(facts)]
    if state == .draft, agreement.firstAgreed != nil, !agreement.versions.isEmpty {
      parts.append(.note(words.signedAgain(agreement.versions.count)))
    }
    parts += [.heading(words.purpose), text(terms.purpose)]
    for (holder, title) in [
      (LearningGoal.Holder.participant, words.participantGoals),
      (.workplace, words.workplaceGoals),
    ] {
      let goals = terms.goals(of: holder).map(\.text)
      parts += [.heading(title), goals.isEmpty ? .note(words.empty) : .list(goals)]
    }
    parts += [.heading(told.duties), items]
    parts += [.heading(words.commitments), commitments]
    parts += [
      .heading(told.room),
      .facts([
        PaperFact(words.practice, [terms.practice.map { words.practice($0) } ?? words.empty]),
        PaperFact(words.cover, [terms.cover.isEmpty ? words.empty : terms.cover]),
      ]),
    ]
    parts += [.heading(words.goals), goals]
    parts += [.heading(words.signatures), .note(told.signing(number))]
    parts.append(.signatures(signatures))
    return parts
  }

  private func text(_ text: String) -> PaperPart {
    text.isEmpty ? .note(words.empty) : .paragraph(text)
  }

  /// Who has the leader's part.
  private var leader: String {
    municipality.leader(of: agreement).map(desk.name(of:))
      ?? (team?.leader == nil ? words.noLeader : words.noOtherLeader)
  }

  private var facts: [PaperFact] {
    let people = municipality.participants(of: agreement)
    let sessions = Set(municipality.covered(by: agreement).compactMap(\.session))
      .compactMap { municipality.sessions[$0] }.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
    let provider = offering.flatMap { municipality.providers[$0.provider]?.name }
    let days = sessions.map { session in
      [desk.words.year.longDays(of: session, isFull: false), session.place]
        .filter { !$0.isEmpty }.joined(separator: ", ")
    }
    return [
      PaperFact(told.education, [offering?.title ?? "–"]),
      PaperFact(told.provider, [provider ?? "–"]),
      PaperFact(told.courseDays, days.isEmpty ? [words.noDate] : days),
      PaperFact(
        told.participants(people.count), [people.map(\.name).joined(separator: ", ")]),
      PaperFact(told.team, [team?.name ?? "–"]),
      PaperFact(told.leader, [leader]),
    ]
  }

  // MARK: - What is to be done

  private var items: PaperPart {
    var groups = AgreementItem.Phase.allCases.map { phase in
      (domain.name(phase), terms.items.filter { $0.kind == .task && $0.phase == phase })
    }
    groups.append((words.sharing, terms.items(.sharing)))
    groups.append((words.followUp, terms.items(.followUp)))
    let rows = groups.filter { !$0.1.isEmpty }.flatMap { title, items in
      [PaperTable.Row([title, "", "", ""], .strong)] + items.map(row)
    }
    guard !rows.isEmpty else { return .note(words.empty) }
    return .table(
      PaperTable(
        [
          .init(told.duty, share: 6), .init(told.owner, share: 2), .init(told.due, share: 2),
          .init(told.done),
        ], rows))
  }

  private func row(_ item: AgreementItem) -> PaperTable.Row {
    let status = agreement.status(of: item.number)
    let due = status.rescheduled ?? item.due.date(of: course)
    let owner = domain.name(item.owner, in: municipality)
    let closed = status.closed == nil ? "" : words.closedWord
    return PaperTable.Row([
      item.text + (item.audience.isEmpty ? "" : " → \(item.audience)"),
      status.deputy.map { "\(owner), \(words.deputy(desk.name(of: $0)))" } ?? owner,
      due.map(desk.format.mediumDate) ?? domain.name(item.due),
      status.done.map { desk.format.shortDate($0.date) } ?? closed,
    ])
  }

  private var commitments: PaperPart {
    let facts = LeaderCommitment.Kind.allCases.compactMap { kind -> PaperFact? in
      let said = terms.commitments.filter { $0.kind == kind }.map(\.text)
      return said.isEmpty ? nil : PaperFact(domain.name(kind), said)
    }
    return facts.isEmpty ? .note(words.empty) : .facts(facts)
  }

  private var goals: PaperPart {
    let never = CivilDate(dayNumber: .max)
    let goals = municipality.goals(of: agreement.id)
      .map { (due: $0.dueDate(of: course), goal: $0) }
      .sorted { ($0.due ?? never, $0.goal.id) < ($1.due ?? never, $1.goal.id) }
    guard !goals.isEmpty else { return .note(words.empty) }
    return .table(
      PaperTable(
        [
          .init(told.goal, share: 5), .init(told.shownBy, share: 4), .init(told.owner, share: 2),
          .init(told.due, share: 2),
        ],
        goals.map { due, goal in
          let span = [goal.baseline, goal.target].filter { !$0.isEmpty }.joined(separator: " → ")
          return PaperTable.Row([
            goal.state == .open ? goal.text : "\(goal.text) (\(domain.name(goal.state)))",
            [goal.indicator, span].filter { !$0.isEmpty }.joined(separator: ": "),
            domain.name(goal.owner, in: municipality),
            due.map(desk.format.mediumDate) ?? domain.name(goal.due),
          ])
        }))
  }

  // MARK: - Signatures

  private var signatures: [PaperSignature] {
    let signed = Dictionary(agreement.signatures.map { ($0.party, $0) }) { first, _ in first }
    return municipality.parties(of: agreement).map { party in
      let signature = signed[party]
      let name: String =
        switch party {
        case .participant(let id): desk.name(of: id)
        case .leader:
          signature?.name ?? leader
        case .humanResources: signature?.name ?? desk.words.followUp.humanResources
        }
      return PaperSignature(
        name: name, role: told.role(party),
        signed: signature.map { told.signed(by: $0.name == name ? nil : $0.name, on: $0.date) },
        wanted: told.dateAndSignature)
    }
  }
}
