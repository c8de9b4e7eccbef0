extension EntryRules {
  mutating func check(_ template: AgreementTemplate) {
    line(template.title, .title, required: true)
    check(template.terms)
    require(
      template.terms.items.allSatisfy { if case .fixed = $0.due { false } else { true } }, .due,
      .doesNotFit(.items))
  }

  mutating func check(_ agreement: ImplementationAgreement) {
    require(!agreement.assignments.isEmpty, .assignments, .missing)
    check(agreement.terms)
    for version in agreement.versions {
      check(version.terms)
      check(version.signatures, of: agreement)
    }
    check(agreement.signatures, of: agreement)
    let covered = agreement.assignments.sorted().compactMap { municipality.assignments[$0] }
    require(
      Set(covered.map(\.offering)).count <= 1, .assignments, .doesNotFit(.offering))
    if agreement.recorded != .lapsed, let other = otherAgreement(besides: agreement) {
      require(false, .assignments, .taken(by: .agreement(other)))
    }
    let known = Set(agreement.allVersions.flatMap(\.terms.items).map(\.number))
    for event in agreement.events {
      require(known.contains(event.item), .items, .doesNotFit(.history))
      text(event.note, .note)
      line(event.actor, .history)
    }
    checkHistory(of: agreement)
  }

  mutating func check(_ goal: FollowUpGoal) {
    text(goal.text, .text, required: true)
    text(goal.indicator, .indicator)
    text(goal.baseline, .text)
    text(goal.target, .text)
    check(goal.due)
    require(goal.history.first?.what == .state(.open), .history, .missing)
    for step in goal.history {
      text(step.note, .note, required: step.what == .state(.dropped))
      line(step.actor, .history)
    }
  }

  mutating func check(_ rating: TransferRating) {
    text(rating.note, .note)
    line(rating.actor, .history)
    let others = municipality.ratings(of: rating.assignment)
    if let other = others.filter({
      $0.id != rating.id && $0.rater == rating.rater && $0.moment == rating.moment
    }).min(by: { $0.id < $1.id }) {
      require(false, .moment, .taken(by: .rating(other.id)))
    }
  }

  private mutating func check(_ terms: AgreementTerms) {
    text(terms.purpose, .purpose)
    text(terms.cover, .cover)
    for goal in terms.goals { text(goal.text, .goals, required: true) }
    for commitment in terms.commitments { text(commitment.text, .commitments, required: true) }
    require(
      Set(terms.items.map(\.number)).count == terms.items.count, .items, .outOfOrder)
    for item in terms.items {
      number(item.number, .items, Limits.itemNumbers)
      text(item.text, .items, required: true)
      text(item.audience, .items)
      check(item.due)
    }
    if let practice = terms.practice {
      number(practice.minutesPerWeek, .practice, Limits.practiceMinutesPerWeek)
      number(practice.weeks, .practice, Limits.practiceWeeks)
      text(practice.note, .practice)
    }
  }

  private mutating func check(_ due: DueDate) {
    switch due {
    case .fromStart(let days), .fromEnd(let days): number(days, .due, Limits.dueDays)
    case .fixed: break
    }
  }

  private mutating func check(
    _ signatures: [AgreementSignature], of agreement: ImplementationAgreement
  ) {
    require(
      Set(signatures.map(\.party)).count == signatures.count, .signature, .outOfOrder)
    let people = Set(
      agreement.assignments.compactMap { municipality.assignments[$0]?.employee })
    for signature in signatures {
      line(signature.name, .signature, required: true)
      line(signature.actor, .signature)
      if let employee = signature.party.employee {
        require(people.contains(employee), .signature, .doesNotFit(.assignments))
      }
    }
  }

  private mutating func checkHistory(of agreement: ImplementationAgreement) {
    let history = agreement.history
    require(history.first?.state == .draft, .history, .missing)
    for (step, next) in zip(history, history.dropFirst()) {
      require(step.state.next.contains(next.state), .history, .outOfOrder)
    }
    for step in history {
      text(step.note, .note)
      line(step.actor, .history)
      require((step.lapse != nil) == (step.state == .lapsed), .history, .doesNotFit(.state))
    }
  }

  private func otherAgreement(
    besides agreement: ImplementationAgreement
  ) -> Identifier<ImplementationAgreement>? {
    agreement.assignments.flatMap { municipality.agreements(covering: $0) }
      .filter { $0.id != agreement.id && $0.recorded != .lapsed }
      .map(\.id).min()
  }
}
