/// That someone has seen an advice and will not follow it, with the reason.
///
/// It holds as long as the advice is no graver than it was.
public struct AdviceDismissal: Hashable, Sendable, Codable, Identifiable {
  public let id: Advice.ID
  /// How grave the advice was.
  public var severity: Advice.Severity
  public var reason: String
  public var date: CivilDate
  /// Who dismissed it; empty where that is not known.
  public var actor: String

  public init(
    id: Advice.ID, severity: Advice.Severity, reason: String, date: CivilDate, actor: String = ""
  ) {
    self.id = id
    self.severity = severity
    self.reason = reason
    self.date = date
    self.actor = actor
  }
}

extension Municipality {
  /// The dismissal of an advice; nil where it stands, or has become graver since.
  public func dismissal(of advice: Advice) -> AdviceDismissal? {
    guard let dismissal = adviceDismissals[advice.id], advice.severity <= dismissal.severity else {
      return nil
    }
    return dismissal
  }

  /// Of some advice, what has not been dismissed.
  public func standing(_ advice: [Advice]) -> [Advice] {
    adviceDismissals.isEmpty ? advice : advice.filter { dismissal(of: $0) == nil }
  }
}
