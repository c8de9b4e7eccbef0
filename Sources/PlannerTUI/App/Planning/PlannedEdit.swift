import PlannerDomain

/// An edit with its name in the undo list, which may still need a reason.
struct PlannedEdit: Hashable, Sendable {
  var edit: Edit
  var title: String
  /// The warnings that a reason is asked for; empty when the edit needs one in any case.
  var warnings: [Conflict] = []

  /// The same with a reason in the parts that need one.
  func noting(_ note: String) -> PlannedEdit {
    PlannedEdit(
      edit: warnings.isEmpty ? edit.noting(note) : edit.noting(note, against: warnings),
      title: title)
  }
}

extension AppState {
  /// Makes an edit; asks for a reason where one is needed, and says why where it is refused.
  mutating func make(_ planned: PlannedEdit) {
    do {
      try plan.apply(planned.edit, title: planned.title, on: today, by: actor)
      tell(planned.title)
    } catch .warned(let conflicts) {
      askReason(
        for: PlannedEdit(edit: planned.edit, title: planned.title, warnings: conflicts),
        title: words.planning.warningsTitle,
        lines: ToldConflict.told(conflicts).map { "! " + describe($0, in: planned.edit) })
    } catch .reasonNeeded(let state) {
      askReason(
        for: planned, title: planned.title,
        lines: [words.errors.text(.reasonNeeded(state), in: municipality)])
    } catch .blocked(let conflicts) {
      let lines = ToldConflict.told(conflicts).map { "× " + describe($0, in: planned.edit) }
      guard let rest = unblockedPart(of: planned, without: conflicts) else {
        layers.append(.notice(Notice(title: words.planning.blockedTitle, lines: lines)))
        return
      }
      let question = words.planning.goOnWithout(rest.edit.groupSize)
      layers.append(
        .confirm(
          Confirm(
            question: ([question, ""] + lines).joined(separator: "\n"), purpose: .make(rest))))
    } catch {
      layers.append(
        .notice(
          Notice(
            title: words.planning.refusedTitle,
            lines: [words.errors.text(error, in: municipality)])))
    }
  }

  private mutating func askReason(for planned: PlannedEdit, title: String, lines: [String]) {
    layers.append(
      .prompt(
        Prompt(
          title: title, lines: lines, label: words.planning.reasonLabel,
          purpose: .reason(planned))))
  }

  /// The conflict with whom it concerns, who may only be in the edit so far.
  private func describe(_ told: ToldConflict, in edit: Edit) -> String {
    let problem = words.errors.text(told.conflict.problem, in: municipality)
    guard !told.isShared else { return problem }
    let id = told.conflict.assignment
    let employee = municipality.assignments[id]?.employee ?? edit.newAssignment(id)?.employee
    return employee.flatMap { municipality.employees[$0]?.name }.map { "\($0): \(problem)" }
      ?? problem
  }
}

extension Edit {
  fileprivate func newAssignment(_ id: Identifier<Assignment>) -> NewAssignment? {
    switch self {
    case .assign(let new): new.id == id ? new : nil
    case .together(let edits): edits.lazy.compactMap { $0.newAssignment(id) }.first
    default: nil
    }
  }
}
