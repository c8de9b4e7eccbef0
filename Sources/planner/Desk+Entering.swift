import PlannerDomain
import PlannerExchange
import PlannerStore
import PlannerTUI

extension Desk {
  /// Enters what is new or different in a plan as one act, under all rules.
  ///
  /// - Parameters:
  ///   - partially: whether what breaks a rule stays out, rather than keeping all out.
  ///   - overwriting: whether the files go before what the plan has changed since they were exported.
  @discardableResult
  func enter(
    _ plan: ImportedPlan, into store: any MunicipalityStore, partially: Bool = false,
    overwriting: Bool = false
  ) throws -> Entered {
    while true {
      let kept = try load(store)
      let comparison = PlanComparison(
        of: plan, with: kept.municipality, partially: partially,
        versions: try versions(of: plan.movedKeys(in: kept.municipality), in: store),
        overwriting: overwriting)
      let wrong = comparison.problems.map { importWords.text($0, in: comparison.outcome) }
      guard wrong.isEmpty || partially else {
        throw failure((wrong + [importWords.nothingEntered]).joined(separator: "\n"))
      }
      var entered = Entered(
        left: comparison.left, overtaken: comparison.overtaken, wrong: wrong,
        unspoken: comparison.unspoken(by: plan))
      guard !comparison.news.isEmpty else { return entered }
      var municipality = kept.municipality
      let act: Act
      do {
        act = try municipality.apply(
          .together(comparison.news.map(Edit.enter)), on: Machine.today, by: actor)
      } catch {
        // What is there already breaks a rule by what is new, and stands in no file.
        let reason = AppState.explanation(of: error, in: comparison.outcome, language: language)
        throw failure(reason + "\n" + importWords.nothingEntered)
      }
      let draft = JournalDraft(
        when: Machine.instant, who: actor.name, what: "import", changes: act.changes)
      let outcome = try explaining { () throws(StoreError) in
        try store.commit([draft], expecting: kept.revision)
      }
      // Someone else wrote in between: the rules must be held against what they wrote.
      if case .committed = outcome {
        entered.count = act.changes.count
        return entered
      }
    }
  }

  /// What entries held earlier, where that is asked about any.
  func versions(
    of keys: Set<EntryKey>, in store: any MunicipalityStore
  ) throws -> [EntryKey: [Entry]] {
    try explaining { () throws(StoreError) in try store.versions(of: keys) }
  }
}
