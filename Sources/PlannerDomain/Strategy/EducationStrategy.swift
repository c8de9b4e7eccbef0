/// A municipality's written plan for whom it educates in what, with goals that can be measured.
///
/// Its text is what was adopted. While it is a draft, it is written freely; once adopted, a revision
/// keeps the text that it replaces, with a reason (report, chapter 4.3).
public struct EducationStrategy: Hashable, Sendable, Codable, Identifiable {
  public let id: Identifier<EducationStrategy>
  /// The text that holds.
  public var terms: StrategyTerms
  /// Adopted texts that a revision replaced, oldest first.
  public var versions: [StrategyTerms]
  /// Oldest first, beginning with the draft; a step is never deleted.
  public var history: [StrategyStep]

  public init(
    id: Identifier<EducationStrategy>, terms: StrategyTerms, versions: [StrategyTerms] = [],
    history: [StrategyStep]
  ) {
    self.id = id
    self.terms = terms
    self.versions = versions
    self.history = history
  }

  public var state: StrategyState { history.last?.what.state ?? .draft }

  /// When it was last adopted, and by whom; nil for what never was.
  public var adoption: StrategyStep? { history.last { $0.what == .adopted } }

  /// When it ended; nil while it has not.
  public var ending: StrategyStep? {
    history.last.flatMap { $0.what == .ended ? $0 : nil }
  }

  /// Whether it was adopted by a day that lies in its period, and had not ended.
  public func isInForce(on day: CivilDate) -> Bool {
    guard terms.period.contains(day) else { return false }
    return history.last { $0.date <= day }?.what.state == .adopted
  }

  public func goal(_ number: Int) -> StrategyGoal? {
    terms.goals.first { $0.number == number }
  }

  /// Every text that it has had, the one that holds last.
  public var allTexts: [StrategyTerms] { versions + [terms] }
}
