/// How far a strategy has come.
public enum StrategyState: String, CaseIterable, Hashable, Sendable, Codable {
  case draft, adopted, ended
}
