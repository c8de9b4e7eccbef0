import PlannerDomain

/// Signing agreements, and what else takes them on.
extension AppState {
  /// Lets parties sign; asks for the names that are not known.
  ///
  /// - Parameter terms: the text that was read; nil for the present one.
  mutating func sign(
    _ id: Identifier<ImplementationAgreement>, parties: [AgreementParty],
    known: [AgreementParty: String] = [:], of terms: AgreementTerms? = nil
  ) {
    guard let terms = terms ?? municipality.agreements[id]?.terms else { return }
    var known = known
    for party in parties where known[party] == nil {
      known[party] = knownName(of: party, in: id)
    }
    // Those whose names are to be asked for come first.
    if let unknown = parties.first(where: { known[$0] == nil }) {
      let guess = unknown == .humanResources ? agreements.signsForHR ?? actor.name : ""
      ask(
        .name(id, [unknown] + parties.filter { $0 != unknown }, known: known, of: terms),
        title: words.agreements.signAs(words.domain.name(unknown, in: municipality)),
        label: words.agreements.name, text: guess)
      return
    }
    let edits = parties.map { Edit.sign(id, $0, name: known[$0] ?? "", of: terms) }
    guard let first = edits.first else { return }
    let names = parties.compactMap { known[$0] }
    make(
      PlannedEdit(
        edit: edits.count == 1 ? first : .together(edits),
        title: words.agreements.signedBy(names.joined(separator: ", "))))
  }

  /// Asks who signs as a party, also where the name is known.
  mutating func askToSign(_ agreement: ImplementationAgreement, as party: AgreementParty) {
    let guess =
      knownName(of: party, in: agreement.id)
      ?? (party == .humanResources ? agreements.signsForHR ?? actor.name : "")
    ask(
      .name(agreement.id, [party], known: [:], of: agreement.terms),
      title: words.agreements.signAs(words.domain.name(party, in: municipality)),
      label: words.agreements.name, text: guess)
  }

  private func knownName(
    of party: AgreementParty, in id: Identifier<ImplementationAgreement>
  ) -> String? {
    switch party {
    case .participant(let employee): municipality.employees[employee]?.name
    case .leader: AgreementFacts(id, self)?.leader?.name
    case .humanResources: actor.duty == .consultant && !actor.name.isBlank ? actor.name : nil
    }
  }

  /// Why no one can sign now; nil when someone can.
  func hindersSigning(_ id: Identifier<ImplementationAgreement>?) -> String? {
    guard let agreement = id.flatMap({ municipality.agreements[$0] }) else {
      return words.agreements.nothingHere
    }
    if agreement.recorded.isOver { return words.agreements.isOver }
    if municipality.missingSignatures(of: agreement).isEmpty { return words.agreements.allSigned }
    let lacks = LearningGoal.Holder.allCases.filter { agreement.terms.goals(of: $0).isEmpty }
    guard let first = lacks.first else { return nil }
    let lack: AgreementCheck.Lack = first == .participant ? .participantGoals : .workplaceGoals
    return words.agreements.cannotSign(without: words.domain.text(lack))
  }

  mutating func conclude(_ id: Identifier<ImplementationAgreement>) {
    let edit = Edit.concludeAgreement(id, note: "")
    let title = words.agreements.concluded(title(of: id))
    if let error = municipality.refusal(of: edit, on: today, by: actor), case .dutiesOpen = error {
      ask(.conclude(id), title: title, lines: [words.errors.text(error, in: municipality)])
    } else {
      make(PlannedEdit(edit: edit, title: title))
    }
  }

  /// The item or goal under the cursor.
  var dutyOnPage: Duty? {
    guard let page = agreements.page, agreements.front == .page else { return nil }
    switch page.selected {
    case .item(let number): return .item(page.agreement, number)
    case .goal(let id): return .goal(id)
    default: return nil
    }
  }

  func isOpen(_ duty: Duty) -> Bool {
    switch duty {
    case .item(let id, let number): municipality.agreements[id]?.status(of: number).isOpen ?? false
    case .goal(let id): municipality.followUpGoals[id].map { !$0.state.isSettled } ?? false
    }
  }

  mutating func toggleDone(_ duty: Duty) {
    let title = title(of: duty)
    make(
      isOpen(duty)
        ? PlannedEdit(
          edit: .markDone(duty, note: ""), title: words.agreements.markedDone(title))
        : PlannedEdit(
          edit: .markUndone(duty, note: ""), title: words.agreements.markedOpen(title)))
  }

  mutating func pickDeputy(for duty: Duty) {
    let team = openAgreement?.team
    let people = municipality.people(in: nil, on: today)
    let near = people.filter { $0.team == team } + people.filter { $0.team != team }
    var items = near.map { employee in
      Picker.Item(
        id: employee.id.rawValue, title: employee.name,
        detail: municipality.teams[employee.team]?.name ?? "")
    }
    if let owner = owner(of: duty) {
      items.insert(
        Picker.Item(
          id: "",
          title: words.agreements.backToOwner(words.domain.name(owner, in: municipality)),
          tone: .faint), at: 0)
    }
    layers.append(
      .picker(
        Picker(
          title: words.agreements.whoTakesOver(title(of: duty)),
          purpose: .agreement(.deputy(duty)), items: items,
          selected: near.first?.id.rawValue)))
  }
}
