import PlannerDomain

/// Doing what an advice says, in the place where it is done.
extension AppState {
  mutating func act(on advice: Advice) {
    switch advice.action {
    case .compare(let own, let other): compare([own, other])
    case .look(let offering): look(instead: offering, because: advice.finding)
    default: change(by: advice.action)
    }
  }

  private mutating func change(by action: AdviceAction) {
    guard !isReadOnly else {
      tell(words.app.readOnlyPlan, .notice)
      return
    }
    switch action {
    case .assignMore(let team, let offering, let session):
      let isComing = session.flatMap { municipality.sessions[$0]?.isComing(on: today) } ?? false
      assign(
        AssignmentDraft(offering: offering, session: isComing ? session : nil, team: team))
    case .assign(let employee, let offering):
      assign(AssignmentDraft(employees: [employee], offering: offering))
    case .order(let offering, let teams):
      enterNew(.requisition, draft: FormDraft(teams: teams, offering: offering))
    case .beginAgreement(let assignment): agree(about: [assignment])
    case .write(let agreement, let lack):
      open(.agreement(agreement), on: .agreements)
      editAgreement(agreement, at: .lack(lack))
    case .edit(let key): openForm(key, start: key.advisedField)
    case .compare, .look: break
    }
  }

  /// Goes to what an advice is about; Esc leads back from there.
  mutating func go(to subject: EntryKey) {
    switch subject {
    case .offering: open(subject, on: .catalogue)
    case .assignment: open(subject, on: .year)
    case .agreement: open(subject, on: .agreements)
    case .employee: open(subject, on: .people)
    case .team: open(subject, on: .year)
    default: break
    }
  }

  /// Holds offerings against one another; Esc leads back from there.
  private mutating func compare(_ offerings: [Identifier<Offering>]) {
    lendCatalogue()
    catalogue.marked = offerings
    catalogue.comparison = ComparisonPlace()
    prepare()
  }

  /// Narrows the catalogue to what an offering is about, or to the step that was skipped.
  private mutating func look(instead id: Identifier<Offering>, because finding: AdviceFinding) {
    guard let offering = municipality.offerings[id] else { return }
    lendCatalogue()
    catalogue.cursor = ListCursor()
    if case .stepSkipped(_, let lacking) = finding {
      catalogue.chosen = Set(
        OfferingKind.allCases.filter { $0.ladderStep == lacking }.map(FacetValue.kind))
    } else {
      catalogue.chosen = Set(offering.themes.map(FacetValue.theme))
    }
    prepare()
  }
}

extension EntryKey {
  /// The field of the form in which an advice about it is followed.
  fileprivate var advisedField: FieldName? {
    switch self {
    case .provider: .isApproved
    case .offering: .contentReviewed
    case .team: .leader
    case .requisition: .requisitionState
    default: nil
    }
  }
}
