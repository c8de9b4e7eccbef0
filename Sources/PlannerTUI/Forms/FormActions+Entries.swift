import PlannerDomain

/// Entering, changing and removing the municipality's own data.
extension FormActions {
  /// Reached through the palette, whatever room is open.
  static let withoutKeys: [ActionSpec] =
    entered.map(new) + [municipality] + entered.map(edit) + entered.map(remove)

  /// In the order in which an empty file is filled.
  private static let entered: [EntryKind] = [
    .team, .competence, .role, .employee, .provider, .offering, .session, .budget, .theme,
    .requisition, .package, .agreementTemplate, .strategy,
  ]

  private static func new(_ kind: EntryKind) -> ActionSpec {
    ActionSpec(
      "forms.new.\(kind.rawValue)", in: .everywhere, keys: "", title: { $0.forms.new(kind) },
      when: { $0.canEnterNew(kind) }, change: { $0.enterNew(kind) })
  }

  private static func edit(_ kind: EntryKind) -> ActionSpec {
    ActionSpec(
      "forms.edit.\(kind.rawValue)", in: .everywhere, keys: "", title: { $0.forms.edit(kind) },
      when: { state in
        state.hasFormEntries(kind) ? .available : .disabled(state.words.forms.noneYet)
      },
      change: { $0.pickEntry(kind, for: .editEntry(kind)) })
  }

  private static func remove(_ kind: EntryKind) -> ActionSpec {
    ActionSpec(
      "forms.remove.\(kind.rawValue)", in: .everywhere, keys: "", title: { $0.forms.remove(kind) },
      when: { state in
        state.hasFormEntries(kind) ? .available : .disabled(state.words.forms.noneYet)
      },
      change: { $0.pickEntry(kind, for: .removeEntry(kind)) })
  }

  private static let municipality = ActionSpec(
    "forms.edit.municipality", in: .everywhere, keys: "",
    title: { $0.forms.edit(.profile) }, change: { $0.openForm(.profile) })

  /// About what the cursor stands on.
  static let onSelection: [ActionSpec] = [
    ActionSpec(
      "forms.edit", in: .planning, keys: "e", footer: 72, title: { $0.forms.editHere },
      when: { $0.canChangeSelected },
      change: { state in
        if let key = state.selectedEntry { state.openForm(key) }
      }),
    ActionSpec(
      "forms.remove", in: .planning, keys: "D", title: { $0.forms.removeHere },
      when: { state in
        state.isOnAssignment
          ? .disabled(state.words.forms.assignmentsStay) : state.canChangeSelected
      },
      change: { state in
        if let key = state.selectedEntry { state.askToRemove(key) }
      }),
  ]

  static let inRooms: [ActionSpec] = [
    newHere("people", .people, .employee), newHere("catalogue", .catalogue, .offering),
    ActionSpec(
      "forms.offering.new", in: .offering, keys: "n", footer: 71,
      title: { $0.forms.new(.session) },
      when: { $0.canEnterNew(.session) },
      change: { state in
        let offering = state.screen.type.selection(state).offering
        state.enterNew(
          .session, draft: FormDraft(offering: offering), start: offering == nil ? nil : .days)
      }),
    budget("overview", .overview), budget("year", .year),
  ]

  private static func newHere(
    _ name: String, _ context: Context, _ kind: EntryKind
  ) -> ActionSpec {
    ActionSpec(
      "forms.\(name).new", in: context, keys: "n", footer: 71, title: { $0.forms.new(kind) },
      when: { $0.canEnterNew(kind) }, change: { $0.enterNew(kind) })
  }

  private static func budget(_ name: String, _ context: Context) -> ActionSpec {
    ActionSpec(
      "forms.\(name).budget", in: context, keys: "B",
      title: { $0.forms.budgetFrame }, when: { $0.canEnterNew(.budget) },
      change: { state in
        state.openBudget(of: state.selectedTeam, year: state.planYear)
      })
  }
}

extension AppState {
  /// What must be there before an entry of the kind can be entered.
  func canEnterNew(_ kind: EntryKind) -> ActionSpec.Availability {
    let needed: [EntryKind] =
      switch kind {
      case .employee: [.team, .role]
      case .offering: [.provider]
      case .session, .package: [.offering]
      case .budget: [.team]
      case .requisition: [.team, .offering]
      default: []
      }
    if let missing = needed.first(where: { !hasFormEntries($0) }) {
      return .disabled(words.forms.needsFirst(missing))
    }
    if kind == .requisition,
      !municipality.offerings.values.contains(where: { $0.forms.contains(.requisitioned) })
    {
      return .disabled(words.forms.needsRequisitionable)
    }
    if kind == .package,
      !municipality.offerings.values.contains(where: { $0.kind == .diplomaModule })
    {
      return .disabled(words.forms.needsModule)
    }
    return .available
  }

  /// The entry that `e` changes and `D` removes in the room that is open.
  var selectedEntry: EntryKey? {
    let selection = screen.type.selection(self)
    switch screen {
    case .people:
      if contexts.contains(.suggestions) { return selection.offering.map { .offering($0) } }
      return selection.employees.first.map { .employee($0) }
    case .catalogue:
      if contexts.contains(.offering), case .session(let id)? = catalogue.pages.last?.selected {
        return .session(id)
      }
      return selection.offering.map { .offering($0) }
    case .overview:
      return selectedSession(selection).map { .session($0) }
        ?? selection.employees.first.map { .employee($0) }
    case .followUp, .statistics, .importing: return nil
    case .year:
      switch year.selectedRow?.id {
      case .team(let id): return .team(id)
      case .person(let id): return .employee(id)
      case .course(_, let offering, nil): return .offering(offering)
      case .course, .assignment: return selectedSession(selection).map { .session($0) }
      case .undated, nil: return nil
      }
    case .agreements, .strategy: return selection.employees.first.map { .employee($0) }
    }
  }

  /// Whether the line is an assignment, which is withdrawn and never removed.
  fileprivate var isOnAssignment: Bool {
    switch screen {
    case .year: if case .assignment? = year.selectedRow?.id { true } else { false }
    case .overview: if case .conflict? = overview.cursor.selected { true } else { false }
    case .catalogue, .people, .agreements, .followUp, .strategy, .statistics, .importing: false
    }
  }

  private func selectedSession(_ selection: Selection) -> Identifier<CourseSession>? {
    selection.session
      ?? selection.assignments.first.flatMap { municipality.assignments[$0]?.session }
  }

  var canChangeSelected: ActionSpec.Availability {
    if screen == .people, !contexts.contains(.suggestions),
      screen.type.selection(self).employees.count > 1
    {
      return .disabled(words.forms.oneAtATime)
    }
    return selectedEntry == nil ? .disabled(words.forms.nothingSelected) : .available
  }

  /// The team whose budget is looked at: the one of the line, or the chosen one.
  var selectedTeam: Identifier<Team>? {
    if screen == .overview, case .budget(let team)? = overview.cursor.selected { return team }
    if screen == .year, case .team(let team)? = year.selectedRow?.id { return team }
    return team ?? (municipality.teams.count == 1 ? municipality.teams.keys.first : nil)
  }
}
