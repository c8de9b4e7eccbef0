import PlannerDomain

/// A competence level that is being recorded, step by step.
struct LevelDraft: Hashable, Sendable {
  var employees: [Identifier<Employee>]
  var competence: Identifier<Competence>
  /// The record that was wrong; nil when the level is new.
  var corrected: Identifier<CompetenceRecord>?
  var level: CompetenceLevel?
}

extension AppState {
  mutating func pickLevel(for draft: LevelDraft) {
    guard let competence = municipality.competences[draft.competence] else { return }
    let standing =
      draft.employees.count == 1
      ? municipality.standing(of: draft.employees[0], in: draft.competence, on: today) : nil
    let actual = draft.corrected.flatMap { municipality.records[$0]?.level } ?? standing?.level
    let items = CompetenceLevel.allCases.map { level in
      Picker.Item(
        id: String(level.rawValue),
        title: "\(level.rawValue)  \(words.domain.name(level))",
        detail: words.people.levelNote(
          isRequired: level == standing?.required, isActual: level == actual))
    }
    let likely = draft.corrected == nil ? standing?.required ?? actual : actual
    layers.append(
      .picker(
        Picker(
          title: words.people.whichLevel(competence.name, names(of: draft.employees)),
          purpose: .level(draft), items: items,
          selected: likely.map { String($0.rawValue) })))
  }

  mutating func pickEvidence(for draft: LevelDraft) {
    guard let level = draft.level else { return }
    let items = CompetenceRecord.Evidence.allCases.map { evidence in
      let isOwn = evidence.mayBeSet(by: actor.duty)
      return Picker.Item(
        id: evidence.rawValue, title: words.domain.name(evidence),
        detail: isOwn ? "" : words.planning.notYours(actor.duty), tone: isOwn ? .plain : .faint)
    }
    let known = draft.corrected.flatMap { municipality.records[$0]?.evidence } ?? .leadersView
    layers.append(
      .picker(
        Picker(
          title: words.people.howKnown(level), purpose: .evidence(draft), items: items,
          selected: known.rawValue)))
  }

  /// The last step: makes the records, as one act.
  mutating func record(_ draft: LevelDraft, _ evidence: CompetenceRecord.Evidence) {
    guard let level = draft.level, let competence = municipality.competences[draft.competence]
    else { return }
    if let corrected = draft.corrected.flatMap({ municipality.records[$0] }) {
      let right = correction(of: corrected, to: level, evidence)
      people.page?.history.expect(.record(right.id))
      makeRecords([.correct(corrected.id, with: right)], draft, competence, level)
      return
    }
    // The role's renewal says how long it counts, so the record itself need not.
    let edits = draft.employees.map { employee in
      Edit.recordLevel(
        CompetenceRecord(
          id: identifiers.next(), employee: employee, competence: competence.id, level: level,
          date: today, evidence: evidence))
    }
    makeRecords(edits, draft, competence, level)
  }

  private mutating func makeRecords(
    _ edits: [Edit], _ draft: LevelDraft, _ competence: Competence, _ level: CompetenceLevel
  ) {
    guard let first = edits.first else { return }
    make(
      PlannedEdit(
        edit: edits.count == 1 ? first : .together(edits),
        title: words.people.recorded(competence.name, level, names(of: draft.employees))))
  }

  private mutating func correction(
    of record: CompetenceRecord, to level: CompetenceLevel,
    _ evidence: CompetenceRecord.Evidence
  ) -> CompetenceRecord {
    CompetenceRecord(
      id: identifiers.next(), employee: record.employee, competence: record.competence,
      level: level, date: record.date, evidence: evidence, validUntil: record.validUntil)
  }
}
