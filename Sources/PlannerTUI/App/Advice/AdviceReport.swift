public import PlannerDomain

/// All advice, or a team's, for a mail or another program.
public struct AdviceReport: Sendable {
  /// The fields are lasting: other programs read them.
  public struct Entry: Encodable, Sendable {
    /// The rule's name, as in `going-alone`.
    public let rule: String
    /// `pressing`, `recommended` or `hint`.
    public let severity: String
    /// `offering`, `assignment`, `agreement`, `employee` or `team`.
    public let kind: String
    /// The identifier of what it is about.
    public let id: String
    /// What it is about, by name.
    public let subject: String
    public let text: String
    public let chapter: String
    /// As in `figure 33` or `table 3`; nil where the chapter alone says it.
    public let exhibit: String?
    /// How many answers the exhibit rests on.
    public let answers: Int?
    /// What the survey's municipalities answered, in percent.
    public let surveyPercent: Int?
    /// What can be done about it.
    public let action: String
    public let dismissed: Bool
    /// Why it was dismissed; nil where it was not.
    public let reason: String?
  }

  public let day: CivilDate
  /// The gravest first.
  public let entries: [Entry]
  /// One line for each, in the language asked for.
  public let lines: [String]

  /// - Parameters:
  ///   - teams: whose advice is told; nil for all.
  ///   - severity: the least grave that is told.
  ///   - withDismissed: whether what was dismissed is told too.
  public init(
    of municipality: Municipality, teams: [Identifier<Team>]?, from severity: Advice.Severity,
    withDismissed: Bool, on today: CivilDate, language: Language
  ) {
    day = today
    let view = AdviceView(of: municipality, on: today)
    let chosen = teams ?? municipality.teams.keys.sorted()
    let all = Advice.joined(
      chosen.concurrentStretches { teams in teams.map { TeamAdvice(of: $0, in: view) } })
    let words = Words(language)
    let told = all.filter { $0.severity >= severity }
      .map { AdviceTelling($0, words, in: municipality) }
      .filter { withDismissed || $0.dismissal == nil }
    entries = told.map { told in
      let advice = told.advice
      return Entry(
        rule: advice.rule.rawValue, severity: advice.severity.rawValue,
        kind: advice.rule.subjectKind.rawValue, id: advice.id.name, subject: told.subject,
        text: told.text, chapter: advice.source.chapter, exhibit: advice.source.exhibit?.spelling,
        answers: advice.source.answers, surveyPercent: advice.surveyPercent, action: told.action,
        dismissed: told.dismissal != nil, reason: told.dismissal?.reason)
    }
    lines =
      told.isEmpty
      ? [words.advice.nothingAtAll]
      : told.map { told in
        let what = "\(told.sign) \(told.title) · \(told.subject) · \(told.text) (\(told.source))"
        return what + (told.dismissal.map { " · " + words.advice.dismissed($0) } ?? "")
      }
  }

  /// The same as rows, below one with the fields' names.
  public var table: [[String]] {
    let head = [
      "rule", "severity", "kind", "id", "subject", "text", "chapter", "exhibit", "answers",
      "survey_percent", "action", "dismissed", "reason",
    ]
    return [head]
      + entries.map { entry in
        [
          entry.rule, entry.severity, entry.kind, entry.id, entry.subject, entry.text,
          entry.chapter, entry.exhibit ?? "", entry.answers.map(String.init) ?? "",
          entry.surveyPercent.map(String.init) ?? "", entry.action, entry.dismissed ? "yes" : "no",
          entry.reason ?? "",
        ]
      }
  }
}

extension AdviceReport: Encodable {
  private enum Field: String, CodingKey {
    case date, advice
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Field.self)
    try fields.encode(day.description, forKey: .date)
    try fields.encode(entries, forKey: .advice)
  }
}

extension ReportSource.Exhibit {
  /// A lasting name.
  fileprivate var spelling: String {
    switch self {
    case .figure(let number): "figure \(number)"
    case .table(let number): "table \(number)"
    }
  }
}
