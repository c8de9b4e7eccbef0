import PlannerDomain

extension AppState {
  /// What is done to one or several at once, as one act named after them; nil for nothing.
  func planned(_ edits: [Edit]) -> PlannedEdit? {
    guard let first = edits.first, let title = title(of: edits, like: first) else { return nil }
    return PlannedEdit(edit: edits.count == 1 ? first : .together(edits), title: title)
  }

  private func title(of edits: [Edit], like first: Edit) -> String? {
    let assignments = edits.compactMap(\.concernedAssignment)
    switch first {
    case .assign(let new):
      guard let offering = municipality.offerings[new.offering] else { return nil }
      let employees = edits.compactMap(\.assigned).map(\.employee)
      return words.planning.assigned(people: names(of: employees), offering: offering.title)
    case .advance(_, let state, _):
      return words.planning.advanced(title(of: assignments), to: words.domain.name(state))
    case .move(_, let session, _):
      let day = session.flatMap { municipality.sessions[$0]?.start }
      return words.planning.moved(title(of: assignments), to: day.map(words.format.date))
    default: return nil
    }
  }

  /// The same for those of a group that nothing blocks; nil when there are none.
  func unblockedPart(of planned: PlannedEdit, without conflicts: [Conflict]) -> PlannedEdit? {
    guard case .together(let edits) = planned.edit else { return nil }
    let blocked = Set(conflicts.map(\.assignment))
    let rest = edits.filter { edit in
      edit.concernedAssignment.map { !blocked.contains($0) } ?? false
    }
    return rest.count < edits.count ? self.planned(rest) : nil
  }
}

extension Edit {
  /// How many it is done to.
  var groupSize: Int {
    if case .together(let edits) = self { edits.count } else { 1 }
  }

  fileprivate var assigned: NewAssignment? {
    if case .assign(let new) = self { new } else { nil }
  }

  fileprivate var concernedAssignment: Identifier<Assignment>? {
    switch self {
    case .assign(let new): new.id
    case .advance(let id, _, _), .move(let id, _, _): id
    default: nil
    }
  }
}
