import PlannerDomain
import PlannerExchange
import PlannerStore
import PlannerTUI

extension Desk {
  /// Enters what is new or different in a plan as one act, under all rules.
  ///
  /// - Parameters:
  ///   - known: what the store held when it was last read; it is read where nothing is given, and anew
  ///     where others have written since.
  ///   - partially: whether what breaks a rule stays out, rather than keeping all out.
  ///   - overwriting: whether the files go before what the plan has changed since they were exported.
  @discardableResult
  func enter(
    _ plan: ImportedPlan, into store: any MunicipalityStore, beside known: KeptMunicipality? = nil,
    partially: Bool = false, overwriting: Bool = false
  ) throws -> Entered {
    var known = known
    while true {
      let kept = try known ?? load(store)
      known = nil
      let versions = try self.versions(of: plan.movedKeys(in: kept.municipality), in: store)
      let news = PlanNews(
        of: plan, with: kept.municipality, versions: versions, overwriting: overwriting)
      var municipality = kept.municipality
      var entered = Entered(left: news.left, overtaken: news.overtaken, wrong: [])
      let act: Act?
      do {
        act = try enter(news.entries, into: &municipality)
      } catch {
        // Only now is everything looked for that is wrong.
        let comparison = PlanComparison(
          of: plan, with: kept.municipality, partially: partially, versions: versions,
          overwriting: overwriting)
        entered.wrong = comparison.problems.map { importWords.text($0, in: comparison.outcome) }
        guard entered.wrong.isEmpty || partially else {
          throw failure((entered.wrong + [importWords.nothingEntered]).joined(separator: "\n"))
        }
        do {
          act = try enter(comparison.news, into: &municipality)
        } catch {
          // What is there already breaks a rule by what is new, and stands in no file.
          let reason = AppState.explanation(of: error, in: comparison.outcome, language: language)
          throw failure(reason + "\n" + importWords.nothingEntered)
        }
      }
      entered.unspoken = municipality.unspoken(by: plan)
      guard let act else { return entered }
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

  /// Nil where there is nothing to enter.
  private func enter(
    _ entries: [Entry], into municipality: inout Municipality
  ) throws(EditError) -> Act? {
    guard !entries.isEmpty else { return nil }
    return try municipality.apply(
      .together(entries.map(Edit.enter)), on: Machine.today, by: actor)
  }

  /// What entries held earlier, where that is asked about any.
  func versions(
    of keys: Set<EntryKey>, in store: any MunicipalityStore
  ) throws -> [EntryKey: [Entry]] {
    try explaining { () throws(StoreError) in try store.versions(of: keys) }
  }
}
