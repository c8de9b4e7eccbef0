import PlannerDomain

/// A first draft that is being put together from the needs: which of the proposed goals it takes.
struct StrategyWizard: Hashable, Sendable {
  let title: String
  let scope: StrategyScope
  let period: Period
  let policy: String
  let mapping: NeedsMapping
  var taken: Set<Int>
  var page = StrategyPage(.strategy(""))

  init(
    _ title: String, for scope: StrategyScope, in period: Period, policy: String,
    _ municipality: Municipality, on today: CivilDate, words: StrategyWords
  ) {
    self.title = title
    self.scope = scope
    self.period = period
    self.policy = policy
    mapping = NeedsMapping(
      of: municipality, for: scope, in: period, on: today, text: words.text)
    taken = Set(mapping.proposals.filter(\.isAdvised).map(\.goal.number))
  }

  /// The proposal under the cursor.
  var selected: Int? {
    if case .proposal(let number)? = page.selected { number } else { nil }
  }

  mutating func toggle() {
    guard let selected else { return }
    if taken.remove(selected) == nil { taken.insert(selected) }
  }

  /// Takes all, or none where all are taken.
  mutating func toggleAll() {
    let all = Set(mapping.proposals.map(\.goal.number))
    taken = taken == all ? [] : all
  }

  var terms: StrategyTerms {
    mapping.terms(title, for: scope, in: period, policy: policy, taking: taken)
  }
}
