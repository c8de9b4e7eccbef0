public import PlannerDomain

/// Puts the goals of the needs mapping into words.
public struct NeedsSpeech {
  private let words: StrategyWords

  public init(_ language: Language) { words = StrategyWords(say: language) }

  public func text(_ aim: NeedsAim) -> String { words.text(aim) }
}
