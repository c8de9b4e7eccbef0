/// What a rule has to say about something in the plan: with its source, its figures and what can be
/// done about it.
public struct Advice: Hashable, Sendable, Identifiable {
  public enum Severity: String, CaseIterable, Hashable, Sendable, Codable, Comparable {
    /// Worth knowing.
    case hint
    /// Better done.
    case recommended
    /// Better done now.
    case pressing

    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .hint: 1
      case .recommended: 2
      case .pressing: 3
      }
    }
  }

  /// A rule says one thing at most about a subject.
  public struct ID: Hashable, Sendable, Codable {
    public let rule: AdviceRuleID
    /// The subject's identifier.
    public let name: String

    public init(_ rule: AdviceRuleID, about name: String) {
      self.rule = rule
      self.name = name
    }

    public var subject: EntryKey { rule.subject(named: name) }
  }

  public let id: ID
  public let severity: Severity
  public let source: ReportSource
  /// What the survey's municipalities answered about it, in percent, where the source gives a number.
  public let surveyPercent: Int?
  public let finding: AdviceFinding
  public let action: AdviceAction

  public var rule: AdviceRuleID { id.rule }
  public var subject: EntryKey { id.subject }
}

extension Advice {
  /// The gravest first, then by rule and subject.
  static func isBefore(_ left: Advice, _ right: Advice) -> Bool {
    if left.severity != right.severity { return left.severity > right.severity }
    if left.rule != right.rule { return left.rule.rank < right.rule.rank }
    return left.id.name < right.id.name
  }
}

extension AdviceRuleID {
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
