import PlannerDomain

/// What a picker was opened for.
enum PickerPurpose: Hashable, Sendable {
  case team
  case employees(AssignmentDraft)
  case offering(AssignmentDraft)
  case session(AssignmentDraft)
  case moveTo([Identifier<Assignment>])
  case nextState([Identifier<Assignment>])
  case level(LevelDraft)
  case evidence(LevelDraft)
  /// A choice in the form below.
  case formField(Int)
  /// An entry to be changed in a form.
  case editEntry(EntryKind)
  case removeEntry(EntryKind)
  case duty(DutyPick)
  case theme
  case savedView
  case removeView
  case agreement(AgreementPick)
  /// The target group that statistics are narrowed by.
  case statisticsGroup
  /// One of several pieces of advice.
  case advice([Advice])
  /// What the files to be brought in hold.
  case importKind
  /// What the heading under the cursor stands for.
  case importColumn
  /// What to do about one.
  case adviceAct(Advice)

  /// Whether nothing at all may be chosen among several.
  var takesNone: Bool {
    if case .formField = self { true } else { false }
  }
}

/// An assignment that is being put together, step by step.
struct AssignmentDraft: Hashable, Sendable {
  var employees: [Identifier<Employee>] = []
  var offering: Identifier<Offering>?
  var session: Identifier<CourseSession>?
  var competence: Identifier<Competence>?
  /// Whose people it is for, where not the chosen team's.
  var team: Identifier<Team>?
}

extension AppState {
  mutating func pick(_ ids: [String], for purpose: PickerPurpose) -> [Effect] {
    if case .formField(let index) = purpose { chooseInForm(index, ids) }
    guard let first = ids.first else { return [] }
    switch purpose {
    case .team: team = first.isEmpty ? nil : Identifier(first)
    case .employees(var draft):
      draft.employees = ids.map { Identifier($0) }
      assign(draft)
    case .offering(var draft):
      draft.offering = Identifier(first)
      assign(draft)
    case .session(let draft):
      assign(draft, to: first.isEmpty ? nil : Identifier(first))
    case .moveTo(let assignments):
      move(assignments, to: first.isEmpty ? nil : Identifier(first))
    case .nextState(let assignments):
      if let state = AssignmentState(rawValue: first) { advance(assignments, to: state) }
    case .level(var draft):
      draft.level = Int(first).flatMap(CompetenceLevel.init(rawValue:))
      pickEvidence(for: draft)
    case .evidence(let draft):
      if let evidence = CompetenceRecord.Evidence(rawValue: first) { record(draft, evidence) }
    case .duty(let pick): answer(pick, first)
    case .theme: manner.theme = ThemeName(first) ?? manner.theme
    case .formField: break
    case .statisticsGroup: statistics.targetGroup = TargetGroup(rawValue: first)
    case .editEntry(let kind): pickedEntry(first, kind, remove: false)
    case .savedView: show(viewNamed: first)
    case .removeView: askToRemoveView(first)
    case .agreement(let choice): pick(ids, for: choice)
    case .advice(let all): pick(first, among: all)
    case .importKind: askForImportPath(first)
    case .importColumn: chooseImportColumn(first.isEmpty ? nil : first)
    case .adviceAct(let advice): pick(first, about: advice)
    case .removeEntry(let kind): pickedEntry(first, kind, remove: true)
    }
    return []
  }
}
