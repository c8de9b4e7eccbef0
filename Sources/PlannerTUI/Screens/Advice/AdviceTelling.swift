import PlannerDomain

/// An advice in words.
struct AdviceTelling {
  let advice: Advice
  let dismissal: AdviceDismissal?
  let title: String
  /// What it is about, by name.
  let subject: String
  let text: String
  let source: String
  /// What can be done about it.
  let action: String
  let sign: String
  let style: Style

  init(_ advice: Advice, _ words: Words, in municipality: Municipality) {
    self.advice = advice
    dismissal = municipality.dismissal(of: advice)
    title = words.advice.title(advice.rule)
    subject = Self.name(advice.subject, words, in: municipality)
    text = words.advice.text(advice.finding, in: municipality)
    source = words.advice.source(advice)
    action = words.advice.label(advice.action, in: municipality)
    sign = dismissal == nil ? words.advice.sign(advice.severity) : "–"
    style = dismissal == nil ? advice.severity.style : .faint
  }

  /// Without quotation marks, which would only repeat in a column.
  private static func name(
    _ key: EntryKey, _ words: Words, in municipality: Municipality
  ) -> String {
    if case .offering(let id) = key { return municipality.offerings[id]?.title ?? "–" }
    return words.errors.name(key, in: municipality).capitalizedFirst
  }

  /// What it is found by when one searches.
  var searchText: String { "\(title) \(subject) \(text)" }
}

extension Advice.Severity {
  var style: Style {
    switch self {
    case .pressing: .danger
    case .recommended: .warning
    case .hint: .faint
    }
  }
}
