import PlannerDomain

/// What there is to choose from in a field.
enum FormOptions: Hashable, Sendable {
  case functions, areas, targetGroups, natures, levels, providerKinds, offeringKinds, shapes
  case offeringForms, methods, checklist, sessionStates, requisitionStates, regions, surveyThemes
  case teams, roles, employees, competences, themes, providers, offerings, modules
  /// Offerings that can be requisitioned.
  case requisitionable
  /// Of the offering that the form is about.
  case requisitions
  /// Roles first, then everyone by name.
  case dutyOwners
  case scopes
  /// The municipality, its departments and its teams.
  case strategyScopes
  case goalKinds, qualifications, transferMeasures
  /// Everyone, target groups, roles and teams.
  case goalAudiences
  /// Goals of strategies that have not ended.
  case goalParents

  /// - Parameter form: the one with the field.
  func items(in state: AppState, for form: Form) -> [Picker.Item] {
    let municipality = state.municipality
    let domain = state.words.domain
    switch self {
    case .functions: return named(Team.Function.self) { domain.name($0) }
    case .areas: return named(Team.Area.self) { domain.name($0) }
    case .targetGroups: return named(TargetGroup.self) { domain.name($0) }
    case .natures: return named(Competence.Nature.self) { domain.name($0) }
    case .providerKinds: return named(ProviderKind.self) { domain.name($0) }
    case .offeringKinds: return named(OfferingKind.self) { domain.name($0) }
    case .shapes: return named(CourseShape.self) { domain.name($0) }
    case .offeringForms: return named(OfferingForm.self) { domain.name($0) }
    case .methods: return named(TeachingMethod.self) { domain.name($0) }
    case .checklist: return named(ChecklistItem.self) { domain.name($0) }
    case .sessionStates: return named(CourseSession.State.self) { domain.name($0) }
    case .requisitionStates: return named(Requisition.State.self) { domain.name($0) }
    case .regions: return named(MunicipalityProfile.Region.self) { domain.name($0) }
    case .surveyThemes: return named(SurveyTheme.self) { $0.name }
    case .scopes: return named(AgreementScope.self) { domain.name($0) }
    case .goalKinds: return named(GoalKind.self) { domain.name($0) }
    case .qualifications: return named(Qualification.self) { domain.name($0) }
    case .transferMeasures: return named(TransferTally.Measure.self) { domain.name($0) }
    case .strategyScopes, .goalAudiences, .goalParents: return strategyItems(in: state)
    case .dutyOwners:
      let roles = [DutyOwner.participant, .leader, .humanResources].map {
        Picker.Item(id: $0.code, title: domain.name($0, in: municipality))
      }
      return roles
        + municipality.people(in: nil, on: state.today).map {
          Picker.Item(
            id: DutyOwner.employee($0.id).code, title: $0.name,
            detail: municipality.teams[$0.team]?.name ?? "")
        }
    case .levels:
      return CompetenceLevel.allCases.filter { $0 != .none }.map { level in
        Picker.Item(
          id: String(level.rawValue), title: "\(level.rawValue)  \(domain.name(level))")
      }
    case .teams:
      return municipality.teamsByName.map {
        Picker.Item(id: $0.id.rawValue, title: $0.name, detail: $0.department)
      }
    case .roles:
      return municipality.roles.values.sortedByName(\.title).map {
        Picker.Item(id: $0.id.rawValue, title: $0.title, detail: domain.name($0.targetGroup))
      }
    case .employees:
      return municipality.people(in: nil, on: state.today).map {
        Picker.Item(
          id: $0.id.rawValue, title: $0.name, detail: municipality.teams[$0.team]?.name ?? "")
      }
    case .competences:
      return municipality.competences.values.sortedByName(\.name).map {
        Picker.Item(id: $0.id.rawValue, title: $0.name, detail: domain.name($0.nature))
      }
    case .themes:
      return municipality.themes.values.sortedByName(\.name).map {
        Picker.Item(id: $0.id.rawValue, title: $0.name)
      }
    case .providers:
      return municipality.providers.values.sortedByName(\.name).map {
        Picker.Item(id: $0.id.rawValue, title: $0.name, detail: domain.name($0.kind))
      }
    case .offerings: return offerings(in: municipality) { _ in true }
    case .modules: return offerings(in: municipality) { $0.kind == .diplomaModule }
    case .requisitionable:
      return offerings(in: municipality) { $0.forms.contains(.requisitioned) }
    case .requisitions:
      let offering = form.index(of: .offering).flatMap { form.fields[$0].chosen.first }
      return municipality.requisitions.values
        .filter { $0.offering.rawValue == offering }
        .map { requisition in
          Picker.Item(
            id: requisition.id.rawValue, title: title(requisition.id.rawValue, in: state),
            detail: domain.name(requisition.state))
        }
        .sortedByName(\.title)
    }
  }

  /// What a choice is called.
  func title(_ id: String, in state: AppState) -> String {
    let municipality = state.municipality
    let domain = state.words.domain
    return switch self {
    case .functions: Team.Function(rawValue: id).map { domain.name($0) } ?? id
    case .areas: Team.Area(rawValue: id).map { domain.name($0) } ?? id
    case .targetGroups: TargetGroup(rawValue: id).map { domain.name($0) } ?? id
    case .natures: Competence.Nature(rawValue: id).map { domain.name($0) } ?? id
    case .providerKinds: ProviderKind(rawValue: id).map { domain.name($0) } ?? id
    case .offeringKinds: OfferingKind(rawValue: id).map { domain.name($0) } ?? id
    case .shapes: CourseShape(rawValue: id).map { domain.name($0) } ?? id
    case .offeringForms: OfferingForm(rawValue: id).map { domain.name($0) } ?? id
    case .methods: TeachingMethod(rawValue: id).map { domain.name($0) } ?? id
    case .checklist: ChecklistItem(rawValue: id).map { domain.name($0) } ?? id
    case .sessionStates: CourseSession.State(rawValue: id).map { domain.name($0) } ?? id
    case .requisitionStates: Requisition.State(rawValue: id).map { domain.name($0) } ?? id
    case .regions: MunicipalityProfile.Region(rawValue: id).map { domain.name($0) } ?? id
    case .surveyThemes: SurveyTheme(rawValue: id)?.name ?? id
    case .scopes: AgreementScope(rawValue: id).map { domain.name($0) } ?? id
    case .goalKinds: GoalKind(rawValue: id).map { domain.name($0) } ?? id
    case .qualifications: Qualification(rawValue: id).map { domain.name($0) } ?? id
    case .transferMeasures: TransferTally.Measure(rawValue: id).map { domain.name($0) } ?? id
    case .strategyScopes:
      StrategyScope(code: id).map { state.words.strategies.scope($0, in: municipality) } ?? id
    case .goalAudiences: GoalAudience(code: id).map { domain.name($0, in: municipality) } ?? id
    case .goalParents:
      StrategyGoal.ID(code: id).flatMap { municipality.goal($0)?.text } ?? id
    case .dutyOwners: DutyOwner(code: id).map { domain.name($0, in: municipality) } ?? id
    case .levels:
      Int(id).flatMap { CompetenceLevel(rawValue: $0) }.map { domain.name($0) } ?? id
    case .teams: municipality.teams[Identifier(id)]?.name ?? id
    case .roles: municipality.roles[Identifier(id)]?.title ?? id
    case .employees: municipality.employees[Identifier(id)]?.name ?? id
    case .competences: municipality.competences[Identifier(id)]?.name ?? id
    case .themes: municipality.themes[Identifier(id)]?.name ?? id
    case .providers: municipality.providers[Identifier(id)]?.name ?? id
    case .offerings, .modules, .requisitionable:
      municipality.offerings[Identifier(id)]?.title ?? id
    case .requisitions:
      municipality.requisitions[Identifier(id)].map { requisition in
        requisition.teams.compactMap { municipality.teams[$0]?.name }.sortedByName { $0 }
          .joined(separator: ", ")
      } ?? id
    }
  }

  private func offerings(
    in municipality: Municipality, where fits: (Offering) -> Bool
  ) -> [Picker.Item] {
    municipality.offerings.values.filter(fits).sortedByName(\.title).map {
      Picker.Item(
        id: $0.id.rawValue, title: $0.title,
        detail: municipality.providers[$0.provider]?.name ?? "")
    }
  }

  private func named<Choice: CaseIterable & RawRepresentable<String>>(
    _ type: Choice.Type, _ name: (Choice) -> String
  ) -> [Picker.Item] {
    Choice.allCases.map { Picker.Item(id: $0.rawValue, title: name($0)) }
  }
}
