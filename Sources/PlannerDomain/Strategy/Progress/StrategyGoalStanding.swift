/// Whether a goal is reached, or will be.
public enum StrategyGoalStanding: String, CaseIterable, Hashable, Sendable {
  case reached
  /// Reached now, but by the forecast not at its date.
  case slipping
  /// Not yet, but by what is planned it will be.
  case onTheWay = "on-the-way"
  /// Not even by what is planned.
  case behind
  /// Its date has passed.
  case missed
  /// No one and nothing to count yet.
  case nothingToMeasure = "nothing-to-measure"
}
