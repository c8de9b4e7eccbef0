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
    /// The subject's identifier.
    public let name: String
    public let rule: AdviceRuleID

    public init(_ rule: AdviceRuleID, about name: String) {
      self.rule = rule
      self.name = name
    }

    public var subject: EntryKey { rule.subject(named: name) }
  }

  // In this order there is the least room between them: a large municipality is given thousands.
  public let id: ID
  public let severity: Severity
  private let percent: Int8?
  public let source: ReportSource
  public let finding: AdviceFinding
  public let action: AdviceAction

  init(
    id: ID, severity: Severity, source: ReportSource, surveyPercent: Int?,
    finding: AdviceFinding, action: AdviceAction
  ) {
    self.id = id
    self.severity = severity
    percent = surveyPercent.map(Int8.init(clamping:))
    self.source = source
    self.finding = finding
    self.action = action
  }

  /// What the survey's municipalities answered about it, in percent, where the source gives a number.
  public var surveyPercent: Int? { percent.map(Int.init) }
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
