import PlannerDomain
import PlannerExchange
import PlannerStore
import PlannerTUI

extension Desk {
  /// Enters what is new or different in a plan as one act, under all rules.
  ///
  /// - Parameter partially: whether what breaks a rule stays out, rather than keeping all out.
  /// - Returns: how many entries that was, which have moved on since and were left, in words what
  ///   stayed out, and of which tables nothing was said.
  @discardableResult
  func enter(
    _ plan: ImportedPlan, into store: any MunicipalityStore, partially: Bool = false
  ) throws -> (
    count: Int, left: [EntryKey], wrong: [String], unspoken: [(file: PlanFile, count: Int)]
  ) {
    while true {
      let kept = try load(store)
      let comparison = PlanComparison(
        of: plan, with: kept.municipality, partially: partially)
      let wrong = comparison.problems.map { importWords.text($0, in: comparison.outcome) }
      guard wrong.isEmpty || partially else {
        throw failure((wrong + [importWords.nothingEntered]).joined(separator: "\n"))
      }
      let unspoken = comparison.unspoken(by: plan)
      guard !comparison.news.isEmpty else { return (0, comparison.left, wrong, unspoken) }
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
        return (act.changes.count, comparison.left, wrong, unspoken)
      }
    }
  }
}
