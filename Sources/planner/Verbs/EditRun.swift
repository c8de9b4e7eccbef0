import PlannerDomain
import PlannerStore
import PlannerTUI

/// Makes edits for commands: under the rules, kept in the journal, told as text or as JSON.
struct EditRun {
  private let desk: Desk
  private let options: EditOptions

  init(_ desk: Desk, _ options: EditOptions) {
    self.desk = desk
    self.options = options
  }

  /// Makes an edit as one act, again where someone else wrote meanwhile.
  func perform(_ make: (inout Drafting) throws -> Edit) throws {
    let store = try desk.openExisting(options.database.resolvedPath)
    while true {
      let kept = try desk.load(store)
      var drafting = Drafting(desk, kept, in: store)
      let edit = try make(&drafting)
      var municipality = kept.municipality
      let act: Act
      do {
        act = try municipality.apply(edit, on: drafting.today, by: desk.actor)
      } catch {
        try refuse(error, in: Self.trial(edit, kept.municipality, on: drafting.today))
      }
      let what = drafting.what ?? Self.verb(of: edit, in: kept.municipality)
      guard !options.preview, !act.changes.isEmpty else {
        return try tell(act, what, kept.municipality, municipality, revision: nil)
      }
      let draft = JournalDraft(
        when: Machine.instant, who: desk.actor.name, what: what, changes: act.changes)
      let outcome = try desk.explaining { () throws(StoreError) in
        try store.commit([draft], expecting: kept.revision)
      }
      if case .committed(let revision) = outcome {
        try tell(act, what, kept.municipality, municipality, revision: revision)
        noteLeaving(by: act, in: municipality)
        return lapseOfLeavers(in: municipality, at: revision, on: drafting.today, store)
      }
    }
  }

  /// Lets agreements lapse that nobody is left of, as an act of its own; where others write at the same
  /// moment it is left to them, or to the next.
  private func lapseOfLeavers(
    in municipality: Municipality, at revision: Revision, on today: CivilDate,
    _ store: any MunicipalityStore
  ) {
    let lapsing = municipality.agreementsOfLeavers(on: today)
    var after = municipality
    guard !lapsing.isEmpty,
      let act = try? after.apply(.lapseOfLeavers, on: today, by: .program)
    else { return }
    let draft = JournalDraft(
      when: Machine.instant, who: act.actor.name, what: act.edit.verb, changes: act.changes)
    guard case .committed? = try? store.commit([draft], expecting: revision) else { return }
    Machine.say(LeaverNotes(municipality, in: desk.language).lapsed(lapsing))
  }

  /// Says what someone whose last day was entered leaves behind.
  private func noteLeaving(by act: Act, in municipality: Municipality) {
    let notes = LeaverNotes(municipality, in: desk.language)
    for change in act.changes {
      guard case .employee(let new)? = change.after, new.left != nil else { continue }
      if case .employee(let old)? = change.before, old.left == new.left { continue }
      let duties = LeaversDuties(of: new.id, in: municipality, on: act.day)
      for line in notes.behind(duties, told: .command) { Machine.say(line) }
    }
  }

  /// What the journal calls an edit; an entry that was there was edited.
  private static func verb(of edit: Edit, in municipality: Municipality) -> String {
    guard case .enter(let entry) = edit else { return edit.verb }
    return (municipality[entry.key] == nil ? "add " : "edit ") + entry.key.kind.rawValue
  }

  /// The plan with what was to be entered in it, so that what is refused can be named.
  private static func trial(
    _ edit: Edit, _ municipality: Municipality, on day: CivilDate
  ) -> Municipality {
    var trial = municipality
    for part in edit.parts {
      let entry: Entry? =
        switch part {
        case .enter(let entry): entry
        case .assign(let new):
          .assignment(
            Assignment(
              id: new.id, employee: new.employee, offering: new.offering, session: new.session,
              year: new.year, reason: new.reason,
              history: [.init(new.state, on: day, by: "", note: new.note)]))
        default: nil
        }
      guard let entry else { continue }
      trial.follow([Change(key: entry.key, before: trial[entry.key], after: entry)])
    }
    return trial
  }

  private func refuse(_ error: EditError, in municipality: Municipality) throws -> Never {
    var text = AppState.explanation(of: error, in: municipality, language: desk.language)
    if error.isOverriddenByReason {
      text += desk.words(
        "\nMed --reason og en begrundelse kan det gøres alligevel.",
        "\nWith --reason and why, it can be done all the same.")
    }
    // That it was refused matters more than that it could not be told there.
    if options.json { try? JSONText.print(RefusedReport(error, text)) }
    throw desk.failure(
      desk.words("Afvist: ", "Refused (\(error.rule)): ") + text,
      status: error.isOfValueAlone ? .usage : .refused)
  }

  private func tell(
    _ act: Act, _ what: String, _ before: Municipality, _ after: Municipality, revision: Revision?
  ) throws {
    let report = EditReport(
      act, what, before: before, after: after, revision: revision, isPreview: options.preview,
      in: desk.language)
    let lines = report.lines.joined(separator: "\n")
    switch (options.json, revision) {
    case (true, nil): try JSONText.print(report)
    case (true, _?): try JSONText.tell(report)
    case (false, nil): try Output.print(lines)
    case (false, _?): try Output.tell(lines)
    }
  }
}
