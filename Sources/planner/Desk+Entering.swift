import PlannerDomain
import PlannerExchange
import PlannerStore
import PlannerTUI

extension Desk {
  /// Enters what is new or different in a plan as one act, under all rules.
  ///
  /// - Parameter partially: whether what breaks a rule stays out, rather than keeping all out.
  /// - Returns: how many entries that was, which have moved on since and were left, and in words
  ///   what stayed out.
  @discardableResult
  func enter(
    _ plan: ImportedPlan, into store: any MunicipalityStore, partially: Bool = false
  ) throws -> (count: Int, left: [EntryKey], wrong: [String]) {
    while true {
      let kept = try explaining { () throws(StoreError) in try store.load() }
      var municipality = kept.municipality
      let news = PlanNews(of: plan, with: municipality)
      guard !news.entries.isEmpty else { return (0, news.left, []) }
      var wrong: [String] = []
      let act: Act
      if let whole = try? enter(news.entries, into: &municipality) {
        act = whole
      } else {
        // Only now is everything looked for that is wrong.
        let comparison = PlanComparison(
          of: plan, with: kept.municipality, partially: partially)
        wrong = comparison.problems.map { importWords.text($0, in: comparison.outcome) }
        guard wrong.isEmpty || partially else {
          throw failure((wrong + [importWords.nothingEntered]).joined(separator: "\n"))
        }
        guard !comparison.news.isEmpty else { return (0, comparison.left, wrong) }
        do {
          act = try enter(comparison.news, into: &municipality)
        } catch {
          // What is there already breaks a rule by what is new, and stands in no file.
          let reason = AppState.explanation(of: error, in: comparison.outcome, language: language)
          throw failure(reason + "\n" + importWords.nothingEntered)
        }
      }
      let draft = JournalDraft(
        when: Machine.instant, who: actor.name, what: "import", changes: act.changes)
      let outcome = try explaining { () throws(StoreError) in
        try store.commit([draft], expecting: kept.revision)
      }
      // Someone else wrote in between: the rules must be held against what they wrote.
      if case .committed = outcome { return (act.changes.count, news.left, wrong) }
    }
  }

  private func enter(
    _ entries: [Entry], into municipality: inout Municipality
  ) throws(EditError) -> Act {
    try municipality.apply(
      .together(entries.map(Edit.enter)), on: Machine.today, by: actor)
  }
}
