import PlannerDomain

extension EntryKey {
  /// The fields of a form about the entry, or about a new one.
  func fields(_ entry: Entry?, _ state: AppState, draft: FormDraft) -> [FormField] {
    switch (self, entry) {
    case (.team, .team(let team)?): WorkforceFields.team(team)
    case (.team, _): WorkforceFields.team(nil)
    case (.role, .role(let role)?): WorkforceFields.role(role)
    case (.role, _): WorkforceFields.role(nil)
    case (.employee, .employee(let employee)?):
      WorkforceFields.employee(employee, state, draft: draft)
    case (.employee, _): WorkforceFields.employee(nil, state, draft: draft)
    case (.competence, .competence(let competence)?): CatalogueFields.competence(competence)
    case (.competence, _): CatalogueFields.competence(nil)
    case (.theme, .theme(let theme)?): CatalogueFields.theme(theme)
    case (.theme, _): CatalogueFields.theme(nil)
    case (.provider, .provider(let provider)?): CatalogueFields.provider(provider)
    case (.provider, _): CatalogueFields.provider(nil)
    case (.package, .package(let package)?): CatalogueFields.package(package)
    case (.package, _): CatalogueFields.package(nil)
    case (.offering, .offering(let offering)?): OfferingFields.fields(offering, state)
    case (.offering, _): OfferingFields.fields(nil, state)
    case (.session, .session(let session)?): PlanFields.session(session, state, draft: draft)
    case (.session, _): PlanFields.session(nil, state, draft: draft)
    case (.requisition, .requisition(let requisition)?):
      PlanFields.requisition(requisition, state, draft: draft)
    case (.requisition, _): PlanFields.requisition(nil, state, draft: draft)
    case (.budget, .budget(let budget)?): PlanFields.budget(budget, state, draft: draft)
    case (.budget, _): PlanFields.budget(nil, state, draft: draft)
    case (.profile, .profile(let profile)?): PlanFields.profile(profile, state)
    case (.agreementTemplate, .agreementTemplate(let template)?):
      AgreementFields.template(template, draft: draft)
    case (.agreementTemplate, _): AgreementFields.template(nil, draft: draft)
    case (.followUpGoal, .followUpGoal(let goal)?): GoalFields.fields(goal, state)
    case (.adviceDismissal, _): []
    case (.strategy, .strategy(let strategy)?): StrategyFields.fields(strategy, state)
    case (.strategy, _): StrategyFields.fields(nil, state)
    case (.profile, _), (.record, _), (.assignment, _), (.agreement, _), (.followUpGoal, _),
      (.rating, _):
      []
    }
  }

  /// The entry that the answers make.
  ///
  /// - Parameter original: as it is now; nil when it is new.
  func entry(from answers: FormAnswers, original: Entry?) throws(FormComplaint) -> Entry? {
    switch self {
    case .team(let id): .team(try WorkforceFields.team(id, answers))
    case .role(let id): .role(try WorkforceFields.role(id, answers))
    case .employee(let id): .employee(try WorkforceFields.employee(id, answers))
    case .competence(let id): .competence(try CatalogueFields.competence(id, answers))
    case .theme(let id): .theme(try CatalogueFields.theme(id, answers))
    case .provider(let id): .provider(try CatalogueFields.provider(id, answers))
    case .package(let id): .package(try CatalogueFields.package(id, answers))
    case .offering(let id): .offering(try OfferingFields.offering(id, answers))
    case .session(let id): .session(try PlanFields.session(id, answers))
    case .requisition(let id): .requisition(try PlanFields.requisition(id, answers))
    case .budget:
      if case .budget(let old)? = original {
        .budget(try PlanFields.budget(old, answers))
      } else {
        .budget(try PlanFields.budget(nil, answers))
      }
    case .profile: .profile(try PlanFields.profile(answers))
    case .agreementTemplate(let id): .agreementTemplate(AgreementFields.template(id, answers))
    case .followUpGoal:
      if case .followUpGoal(let old)? = original {
        .followUpGoal(try GoalFields.goal(old, answers))
      } else {
        nil
      }
    case .adviceDismissal: nil
    case .strategy(let id):
      if case .strategy(let old)? = original {
        .strategy(try StrategyFields.strategy(id, old, answers))
      } else {
        .strategy(try StrategyFields.strategy(id, nil, answers))
      }
    case .record, .assignment, .agreement, .rating: nil
    }
  }

  /// A name for a new entry of the kind; nil for kinds that are not entered in forms.
  ///
  /// A budget gets its name from the answers.
  init?(new kind: EntryKind, _ identifiers: inout IdentifierSource) {
    switch kind {
    case .team: self = .team(identifiers.next())
    case .role: self = .role(identifiers.next())
    case .employee: self = .employee(identifiers.next())
    case .competence: self = .competence(identifiers.next())
    case .theme: self = .theme(identifiers.next())
    case .provider: self = .provider(identifiers.next())
    case .package: self = .package(identifiers.next())
    case .offering: self = .offering(identifiers.next())
    case .session: self = .session(identifiers.next())
    case .requisition: self = .requisition(identifiers.next())
    case .budget: self = .budget(Budget.ID(team: "", year: 0))
    case .agreementTemplate: self = .agreementTemplate(identifiers.next())
    case .adviceDismissal: return nil
    case .strategy: self = .strategy(identifiers.next())
    case .profile, .record, .assignment, .agreement, .followUpGoal, .rating:
      return nil
    }
  }
}
