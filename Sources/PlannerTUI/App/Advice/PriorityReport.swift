public import PlannerDomain

/// The priority group with every condition's state and what lifts it, for the screen and for other
/// programs.
public struct PriorityReport: Sendable {
  /// The fields are lasting: other programs read them.
  public struct Condition: Encodable, Sendable {
    /// `strategy`, `different-lengths`, `diploma`, `master`, `target-groups` or
    /// `several-target-groups-or-diploma`.
    public let condition: String
    public let met: Bool
    /// How many things are lacking; 0 when it is met.
    public let lacking: Int
    public let text: String
  }

  public struct Step: Encodable, Sendable {
    public let condition: String
    public let lacking: Int
    /// Whether what is approved or enrolled is enough.
    public let underWay: Bool
    public let text: String
    /// What is planned, and what else must be done by whom.
    public let todo: [String]
  }

  public let lift: PriorityLift
  public let period: Period
  public let steps: [Step]
  /// In the language asked for.
  public let lines: [String]
  private let conditions: [Int: [Condition]]

  public init(
    of municipality: Municipality, during period: Period, on today: CivilDate, language: Language
  ) {
    let lift = PriorityLift(of: municipality, during: period, on: today)
    let words = PriorityWords(say: language)
    self.lift = lift
    self.period = period
    conditions = PriorityGroup.allCases.reduce(into: [:]) { conditions, group in
      conditions[group.rawValue] = lift.assessment.states(of: group).map { state in
        Condition(
          condition: state.condition.spelling, met: state.isMet, lacking: state.lacking,
          text: words.text(state.condition, lift.assessment.facts))
      }
    }
    steps = lift.steps.map { step in
      Step(
        condition: step.condition.spelling, lacking: step.lacking, underWay: step.isUnderWay,
        text: words.name(step.condition),
        todo: step.planned.map { words.planned($0, in: municipality) }
          + step.proposals.map { words.text($0, in: municipality, on: today) })
    }
    var lines = words.head(lift, period)
    let shown = lift.assessment.group.next ?? lift.assessment.group
    lines += ["", words.conditions(of: shown)]
    lines += (conditions[shown.rawValue] ?? []).map { "  \($0.met ? "✓" : "–") \($0.text)" }
    if period.last < today { lines += ["", words.isOver] }
    if !steps.isEmpty {
      lines += ["", words.lifts(to: shown, steps: steps.count)]
      for (number, step) in steps.enumerated() {
        lines.append("  \(number + 1). \(step.text)")
        lines += step.todo.map { "     → \($0)" }
      }
    }
    self.lines = lines + [""] + words.thresholds
  }
}

extension PriorityReport {
  /// A heading and a row for each group's every condition; what is to be done stands at the next's.
  public var table: [[String]] {
    let rows = PriorityGroup.allCases.flatMap { group in
      (conditions[group.rawValue] ?? []).map { condition in
        let step =
          group == lift.assessment.group.next
          ? steps.first { $0.condition == condition.condition } : nil
        return [
          String(group.rawValue), condition.condition, condition.met ? "yes" : "no",
          String(condition.lacking), condition.text, step?.todo.joined(separator: "|") ?? "",
        ]
      }
    }
    return [["group", "condition", "met", "lacking", "text", "todo"]] + rows
  }
}

extension PriorityReport: Encodable {
  private enum Field: String, CodingKey {
    case group, from, until, expectedGroup, conditions, nextGroup, steps, facts, survey
  }

  private struct Facts: Encodable {
    let adoptedStrategy: Bool
    let courseBands: [Int]
    let diploma: Bool
    let master: Bool
    let targetGroups: [String]
  }

  private struct Survey: Encodable {
    let source = "chapter 11, figure 36"
    let municipalities = PriorityGroup.surveyedMunicipalities
    let groups1And2 = PriorityGroup.first.surveyed.municipalities
    let group3 = PriorityGroup.third.surveyed.municipalities
    let group4 = PriorityGroup.fourth.surveyed.municipalities
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Field.self)
    let facts = lift.assessment.facts
    try fields.encode(lift.assessment.group.rawValue, forKey: .group)
    try fields.encode(period.first.description, forKey: .from)
    try fields.encode(period.last.description, forKey: .until)
    try fields.encode(lift.expected.rawValue, forKey: .expectedGroup)
    try fields.encode(
      Facts(
        adoptedStrategy: facts.hasAdoptedStrategy,
        courseBands: facts.courseBands.map(\.rawValue).sorted(), diploma: facts.usesDiploma,
        master: facts.usesMaster,
        targetGroups: TargetGroup.allCases.filter(facts.targetGroups.contains).map(\.rawValue)),
      forKey: .facts)
    try fields.encode(
      Dictionary(uniqueKeysWithValues: conditions.map { (String($0.key), $0.value) }),
      forKey: .conditions)
    try fields.encodeIfPresent(lift.assessment.group.next?.rawValue, forKey: .nextGroup)
    try fields.encode(steps, forKey: .steps)
    try fields.encode(Survey(), forKey: .survey)
  }
}

extension PriorityCondition {
  /// A lasting name.
  fileprivate var spelling: String {
    switch self {
    case .strategy: "strategy"
    case .differentLengths: "different-lengths"
    case .diploma: "diploma"
    case .master: "master"
    case .targetGroups: "target-groups"
    case .severalTargetGroupsOrDiploma: "several-target-groups-or-diploma"
    }
  }
}

extension AppState {
  /// The group by what began in the twelve months up to today, in a dialog.
  mutating func tellPriorityGroup() {
    let report = PriorityReport(
      of: municipality, during: Period(yearUpTo: today), on: today, language: language)
    layers.append(.notice(Notice(title: words.advice.group, lines: report.lines)))
  }
}
