public import PlannerDomain

/// The strategies with their goals and how they stand, as text and for other programs.
public struct StrategyReport: Sendable {
  /// The fields are lasting, here and in the parts below, for other programs read them.
  public struct Strategy: Encodable, Sendable {
    public let id: String
    public let title: String
    /// `municipality`, `department` or `team`.
    public let scope: String
    /// The department's or the team's name; nil for the municipality.
    public let of: String?
    /// `draft`, `adopted` or `ended`.
    public let state: String
    public let from: String
    public let until: String
    public let policy: String
    public let goals: [Goal]
  }

  public struct Goal: Encodable, Sendable {
    public let number: Int
    public let text: String
    /// `coverage`, `onboarding`, `qualification`, `participation`, `reach`, `agreements`, `follow-up`
    /// or `transfer`.
    public let kind: String
    /// Percent, or for participation days for each employee a year.
    public let target: Double
    public let due: String
    public let now: Figure
    public let forecast: Figure
    /// `reached`, `slipping`, `on-the-way`, `behind`, `missed` or `nothing-to-measure`.
    public let standing: String
    public let missing: [Missing]
  }

  public struct Figure: Encodable, Sendable {
    /// In the target's unit; nil where there is nothing to measure.
    public let value: Double?
    /// Those who are there; for participation half days.
    public let part: Int
    public let whole: Int
  }

  public struct Missing: Encodable, Sendable {
    public let name: String
    /// `open`, `planned`, `step` or `too-late`.
    public let outlook: String
    /// In words, in the language asked for.
    public let detail: String
  }

  public let day: CivilDate
  public let strategies: [Strategy]
  /// In the language asked for.
  public let lines: [String]

  /// - Parameter withEnded: whether strategies that have ended are told too.
  public init(
    of municipality: Municipality, withEnded: Bool, on today: CivilDate, language: Language
  ) {
    day = today
    let words = Words(language)
    let telling = StrategyTelling(words, municipality)
    var strategies: [Strategy] = []
    var lines: [String] = []
    let told = StrategyBoard.ordered(
      municipality.strategies.values.filter { withEnded || $0.state != .ended })
    for strategy in told {
      let terms = strategy.terms
      let scope = words.strategies.scope(terms.scope, in: municipality)
      lines += lines.isEmpty ? [] : [""]
      lines.append(
        "\(terms.title) · \(words.domain.name(strategy.state)) · \(scope) · "
          + words.strategies.period(terms.period))
      var goals: [Goal] = []
      for goal in terms.goals {
        guard
          let progress = GoalProgress(
            of: StrategyGoal.ID(strategy.id, goal.number), in: municipality, on: today)
        else { continue }
        goals.append(Goal(goal, progress, telling))
        lines += Self.lines(of: goal, progress, telling, words)
      }
      strategies.append(Strategy(strategy, scope: scope, goals: goals))
    }
    if told.isEmpty { lines = [words.strategies.emptyTitle] + words.strategies.emptyLines }
    self.strategies = strategies
    self.lines = lines
  }

  private static func lines(
    of goal: StrategyGoal, _ progress: GoalProgress, _ telling: StrategyTelling, _ words: Words
  ) -> [String] {
    let told = words.strategies
    var lines = [
      "  \(goal.number). \(goal.text): \(told.name(progress.standing))",
      "     \(told.now) \(told.figure(progress.now)) · \(told.forecast(goal.due)) "
        + "\(told.figure(progress.forecast)) · \(told.target(goal, due: goal.due))",
    ]
    let missing = progress.missing.map { telling.name($0.subject) }.sortedByName { $0 }
    if !missing.isEmpty {
      let more = missing.count > 5 ? " + \(missing.count - 5)" : ""
      lines.append(
        "     \(told.lacking(missing.count)): " + missing.prefix(5).joined(separator: ", ") + more)
    }
    return lines
  }

  /// A heading and a row for each goal.
  public var table: [[String]] {
    let heading = [
      "strategy", "title", "state", "number", "goal", "kind", "target", "due", "now", "now_part",
      "now_whole", "forecast", "forecast_part", "forecast_whole", "standing", "missing",
    ]
    let rows = strategies.flatMap { strategy in
      strategy.goals.map { goal in
        [
          strategy.id, strategy.title, strategy.state, String(goal.number), goal.text, goal.kind,
          Self.number(goal.target), goal.due, goal.now.value.map(Self.number) ?? "",
          String(goal.now.part), String(goal.now.whole),
          goal.forecast.value.map(Self.number) ?? "", String(goal.forecast.part),
          String(goal.forecast.whole), goal.standing, String(goal.missing.count),
        ]
      }
    }
    return [heading] + rows
  }

  /// With a decimal comma, as in the other files.
  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10),\(tenths % 10)"
  }
}

extension StrategyReport: Encodable {
  private enum Field: String, CodingKey {
    case date, strategies
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Field.self)
    try fields.encode(day.description, forKey: .date)
    try fields.encode(strategies, forKey: .strategies)
  }
}

extension StrategyReport.Strategy {
  fileprivate init(
    _ strategy: EducationStrategy, scope name: String, goals: [StrategyReport.Goal]
  ) {
    let terms = strategy.terms
    id = strategy.id.rawValue
    title = terms.title
    switch terms.scope {
    case .municipality:
      scope = "municipality"
      of = nil
    case .department:
      scope = "department"
      of = name
    case .team:
      scope = "team"
      of = name
    }
    state = strategy.state.rawValue
    from = terms.period.first.description
    until = terms.period.last.description
    policy = terms.policy
    self.goals = goals
  }
}

extension StrategyReport.Goal {
  fileprivate init(_ goal: StrategyGoal, _ progress: GoalProgress, _ telling: StrategyTelling) {
    number = goal.number
    text = goal.text
    kind = goal.measure.kind.rawValue
    target = goal.measure.kind.isInDays ? Double(goal.target) / 10 : Double(goal.target)
    due = goal.due.description
    now = StrategyReport.Figure(progress.now)
    forecast = StrategyReport.Figure(progress.forecast)
    standing = progress.standing.rawValue
    missing = progress.missing.map { missing in
      StrategyReport.Missing(
        name: telling.name(missing.subject), outlook: missing.outlook.name,
        detail: telling.detail(missing).map(\.text).joined().dropping(" · "))
    }
  }
}

extension StrategyReport.Figure {
  fileprivate init(_ figure: GoalFigure) {
    value = figure.value.map { figure.isInDays ? Double($0) / 10 : Double($0) }
    part = figure.part
    whole = figure.whole
  }
}

extension GoalMissing.Outlook {
  /// A lasting name.
  fileprivate var name: String {
    switch self {
    case .open: "open"
    case .tooLate: "too-late"
    case .planned: "planned"
    case .step: "step"
    }
  }
}

extension String {
  fileprivate func dropping(_ beginning: String) -> String {
    hasPrefix(beginning) ? String(dropFirst(beginning.count)) : self
  }
}
