import PlannerDomain

/// Going into agreements and templates, and from one to the next.
extension AppState {
  var versionCount: Int {
    agreements.versions.flatMap { municipality.agreements[$0.agreement]?.allVersions.count } ?? 0
  }

  var agreementInList: Identifier<ImplementationAgreement>? {
    if case .agreement(let row)? = agreements.row { row.agreement } else { nil }
  }

  /// The agreement before or after the one whose page is open, as the list has them.
  func neighbourOfAgreement(_ step: Int) -> Identifier<ImplementationAgreement>? {
    guard let page = agreements.page,
      let index = agreements.board.ids.firstIndex(of: .agreement(page.agreement))
    else { return nil }
    let next = index + step
    guard agreements.board.ids.indices.contains(next),
      case .agreement(let id) = agreements.board.ids[next],
      municipality.agreements[id] != nil
    else { return nil }
    return id
  }

  // MARK: - Going in

  mutating func openAgreementRow() {
    switch agreements.row {
    case .agreement(let row):
      agreements.page = AgreementPlace(of: row.agreement)
    case .missing:
      if isReadOnly {
        tell(words.app.readOnlyPlan, .notice)
      } else {
        agree(about: selectedAssignments)
      }
    case nil: break
    }
  }

  mutating func enterOnAgreementPage() {
    guard let page = agreements.page, let agreement = municipality.agreements[page.agreement]
    else { return }
    switch page.selected {
    case .party(let party):
      let missing = municipality.missingSignatures(of: agreement)
      guard missing.contains(party), !isReadOnly else { return }
      if let hindrance = hindersSigning(agreement.id) {
        tell(hindrance, .notice)
      } else {
        askToSign(agreement, as: party)
      }
    case .advice(let id):
      if let advice = adviceHere.first(where: { $0.id == id }) { choose(about: advice) }
    case .goal(let id): if !isReadOnly { openForm(.followUpGoal(id)) }
    case .lack(.followUpGoals): if !isReadOnly { newGoal(of: agreement) }
    case .lack(let lack) where FieldName(mending: lack) == nil:
      tell(words.agreements.why(lack), .notice)
    case .lack, .field, .item:
      if agreement.recorded.isOver {
        tell(words.agreements.isOver, .notice)
      } else if !isReadOnly {
        editAgreement(agreement.id, at: page.selected)
      }
    case nil: break
    }
  }

  /// Goes to the agreement with someone, or lets one of them be chosen.
  mutating func openAgreement(with employee: Identifier<Employee>) {
    let all = municipality.agreements(with: employee)
    guard all.count > 1 else {
      if let only = all.first { open(.agreement(only.id), on: .agreements) }
      return
    }
    layers.append(
      .picker(
        Picker(
          title: words.agreements.whichAgreement, purpose: .agreement(.open),
          items: all.map { agreement in
            Picker.Item(
              id: agreement.id.rawValue, title: municipality.offering(of: agreement)?.title ?? "–",
              detail: words.domain.name(municipality.state(of: agreement, on: today)))
          })))
  }

  /// The participant that the cursor of the open page stands on, or else the first by name.
  var personOnAgreementPage: Identifier<Employee>? {
    guard let agreement = openAgreement else { return nil }
    if case .party(.participant(let id))? = agreements.page?.selected { return id }
    return municipality.participants(of: agreement).first?.id
  }

  // MARK: - Templates

  var selectedTemplate: TemplateChoice? {
    guard let id = agreements.templates?.cursor.selected else { return nil }
    return TemplateChoice.all(self).first { $0.id == id }
  }

  /// The form about the template under the cursor, or about an own one like the built-in one there.
  mutating func openTemplate() {
    guard let choice = selectedTemplate, !isReadOnly else { return }
    if choice.isBuiltIn {
      var draft = FormDraft()
      draft.template = choice.template
      enterNew(.agreementTemplate, draft: draft)
    } else {
      openForm(.agreementTemplate(choice.id))
    }
  }

  mutating func newTemplate(from choice: String) {
    let parts = choice.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return }
    var draft = FormDraft()
    switch parts[0] {
    case "template": draft.template = municipality.agreementTemplates[Identifier(parts[1])]
    case "built-in": draft.template = AgreementScope(rawValue: parts[1]).map { .builtIn(for: $0) }
    default:
      guard let agreement = municipality.agreements[Identifier(parts[1])] else { return }
      draft = self.draft(from: agreement)
    }
    enterNew(.agreementTemplate, draft: draft)
  }

  /// What a template like an agreement begins with.
  func draft(from agreement: ImplementationAgreement) -> FormDraft {
    let offering = municipality.offering(of: agreement)
    var draft = FormDraft()
    draft.template = AgreementTemplate(
      id: "", title: offering?.title ?? "",
      scopes: offering.map { [AgreementScope($0)] } ?? [],
      terms: agreement.terms.reused(from: municipality.course(of: agreement), on: today))
    return draft
  }
}

extension Municipality {
  /// The agreements with someone, the latest course first.
  func agreements(with employee: Identifier<Employee>) -> [ImplementationAgreement] {
    var found: Set<Identifier<ImplementationAgreement>> = []
    return assignments(of: employee).flatMap { agreements(covering: $0.id) }
      .filter { found.insert($0.id).inserted }
      .map { (day: course(of: $0)?.first.dayNumber ?? .max, agreement: $0) }
      .sorted { ($1.day, $0.agreement.id) < ($0.day, $1.agreement.id) }.map(\.agreement)
  }
}
