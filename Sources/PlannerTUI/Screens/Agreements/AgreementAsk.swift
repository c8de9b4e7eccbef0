import PlannerDomain

/// What a line of text is asked for about an agreement or a duty.
enum AgreementAsk: Hashable, Sendable {
  /// Who signs a text as the first of these parties; the others' names are known.
  case name(
    Identifier<ImplementationAgreement>, [AgreementParty], known: [AgreementParty: String],
    of: AgreementTerms)
  case withdraw(Identifier<ImplementationAgreement>, AgreementParty)
  case conclude(Identifier<ImplementationAgreement>)
  case lapse(Identifier<ImplementationAgreement>)
  case reopen(Identifier<ImplementationAgreement>)
  /// The day that a duty is moved to.
  case day(Duty)
  case reschedule(Duty, to: CivilDate)
  case delegate(Duty, to: Identifier<Employee>?)
  case close(Duty)
}

/// What is chosen from a list about agreements.
enum AgreementPick: Hashable, Sendable {
  /// An agreement to go to.
  case open
  /// An assignment to agree on.
  case assignment
  /// One agreement for all of some assignments, or one for each.
  case oneOrMany([Identifier<Assignment>])
  /// The text that agreements about groups of assignments begin with.
  case start([[Identifier<Assignment>]])
  /// The text that a draft begins again with.
  case again(Identifier<ImplementationAgreement>)
  case deputy(Duty)
  case covered(Identifier<ImplementationAgreement>)
  case template
}

extension AppState {
  /// Takes what was written; a word on what is wrong with it, or nil.
  func problem(with text: String, for ask: AgreementAsk) -> String? {
    switch ask {
    case .name(let id, let parties, _, let terms):
      parties.first.flatMap {
        municipality.refusal(of: .sign(id, $0, name: text.trimmed, of: terms), on: today, by: actor)
      }.flatMap { error in
        if case .ownLeader = error { words.errors.text(error, in: municipality) } else { nil }
      }
    case .day(let duty):
      day(text, for: duty).map { $0 >= today } == true ? nil : words.agreements.notADay
    default: nil
    }
  }

  mutating func answer(_ ask: AgreementAsk, _ text: String) {
    let words = self.words.agreements
    switch ask {
    case .name(let id, let parties, var known, let terms):
      guard let first = parties.first else { return }
      known[first] = text.trimmed
      if first == .humanResources { agreements.signsForHR = text.trimmed }
      sign(id, parties: parties, known: known, of: terms)
    case .withdraw(let id, let party):
      make(
        PlannedEdit(
          edit: .withdrawSignature(id, party, reason: text),
          title: words.withdrawn(self.words.domain.name(party, in: municipality))))
    case .conclude(let id):
      make(
        PlannedEdit(edit: .concludeAgreement(id, note: text), title: words.concluded(title(of: id)))
      )
    case .lapse(let id):
      make(PlannedEdit(edit: .lapseAgreement(id, reason: text), title: words.gaveUp(title(of: id))))
    case .reopen(let id):
      make(
        PlannedEdit(edit: .reopenAgreement(id, reason: text), title: words.reopened(title(of: id))))
    case .day(let duty):
      guard let day = day(text, for: duty) else { return }
      self.ask(.reschedule(duty, to: day), title: words.rescheduled(title(of: duty), day))
    case .reschedule(let duty, let day):
      make(
        PlannedEdit(
          edit: .reschedule(duty, to: day, reason: text),
          title: words.rescheduled(title(of: duty), day)))
    case .delegate(let duty, let deputy):
      make(
        PlannedEdit(
          edit: .delegate(duty, to: deputy, reason: text),
          title: words.delegated(title(of: duty), name(of: deputy, or: duty))))
    case .close(let duty):
      make(
        PlannedEdit(edit: .closeDuty(duty, reason: text), title: words.closed(title(of: duty))))
    }
  }

  mutating func ask(
    _ ask: AgreementAsk, title: String, lines: [String] = [], label: String? = nil,
    text: String = ""
  ) {
    layers.append(
      .prompt(
        Prompt(
          title: title, lines: lines, label: label ?? words.agreements.reason,
          text: text, purpose: .agreement(ask))))
  }

  /// A date, or days from the present one as in `+14`.
  private func day(_ text: String, for duty: Duty) -> CivilDate? {
    let text = text.trimmed
    if let sign = text.first, "+-".contains(sign), let days = Int(text), abs(days) <= 2000 {
      return (due(duty) ?? today).adding(days: days)
    }
    return words.readings.date(text)
  }

  func title(of id: Identifier<ImplementationAgreement>) -> String {
    AgreementFacts(id, self)?.title ?? "–"
  }

  func title(of duty: Duty) -> String {
    switch duty {
    case .item(let id, let number): municipality.agreements[id]?.terms.item(number)?.text ?? "–"
    case .goal(let id): municipality.followUpGoals[id]?.text ?? "–"
    }
  }

  func due(_ duty: Duty) -> CivilDate? {
    switch duty {
    case .item(let id, let number):
      municipality.agreements[id].flatMap { agreement in
        agreement.terms.item(number).flatMap { municipality.due($0, of: agreement) }
      }
    case .goal(let id): municipality.followUpGoals[id].flatMap { municipality.due($0) }
    }
  }

  func owner(of duty: Duty) -> DutyOwner? {
    switch duty {
    case .item(let id, let number): municipality.agreements[id]?.terms.item(number)?.owner
    case .goal(let id): municipality.followUpGoals[id]?.owner
    }
  }

  func name(of deputy: Identifier<Employee>?, or duty: Duty) -> String {
    deputy.flatMap { municipality.employees[$0]?.name }
      ?? owner(of: duty).map { words.domain.name($0, in: municipality) } ?? "–"
  }
}
