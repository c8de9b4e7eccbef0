/// A step in a strategy's life.
public struct StrategyStep: Hashable, Sendable, Codable {
  public enum What: String, CaseIterable, Hashable, Sendable, Codable {
    case drafted, adopted, revised, ended, reopened

    /// What the strategy is after it.
    public var state: StrategyState {
      switch self {
      case .drafted: .draft
      case .adopted, .revised, .reopened: .adopted
      case .ended: .ended
      }
    }

    /// The steps that may follow.
    var next: Set<What> {
      switch self {
      case .drafted: [.adopted]
      case .adopted, .revised, .reopened: [.revised, .ended]
      case .ended: [.reopened]
      }
    }
  }

  public var what: What
  public var date: CivilDate
  /// Who recorded it; empty for what happened before the program was in use.
  public var actor: String
  /// The body that adopted it, or the reason for revising, ending or reopening it.
  public var note: String

  public init(
    _ what: What, on date: CivilDate, by actor: String = "", note: String = ""
  ) {
    self.what = what
    self.date = date
    self.actor = actor
    self.note = note
  }
}
