import PlannerDomain

/// The form about a strategy, and the one that a needs mapping begins with.
enum StrategyFields {
  static func fields(_ strategy: EducationStrategy?, _ state: AppState) -> [FormField] {
    frame(strategy?.terms, state)
      + [
        .items(
          .strategyGoals, .strategyGoal,
          strategy?.terms.goals.map { .strategyGoal($0) } ?? []
        ).under(.strategyGoals),
        .items(
          .teamFrames, .teamFrame, strategy?.terms.frames.map { .teamFrame($0) } ?? []),
      ]
      + (strategy?.state == .adopted
        ? [.typed(.reviseReason, .prose, "", required: true).under(.revision)] : [])
  }

  /// What a strategy is, before its goals.
  static func frame(_ terms: StrategyTerms?, _ state: AppState) -> [FormField] {
    let readings = Readings(say: state.language)
    let year = state.today.year + 1
    let scope = terms?.scope ?? state.team.map { .team($0) } ?? .municipality
    let first = terms?.period.first ?? CivilDate(year: year, month: 1, day: 1)
    let last = terms?.period.last ?? CivilDate(year: year + 3, month: 12, day: 31)
    return [
      .text(.title, terms?.title ?? "", required: true),
      .choice(.strategyScope, .strategyScopes, scope.code, required: true),
      .typed(.from, .date, readings.text(first), required: true),
      .typed(.until, .date, readings.text(last), required: true),
      .typed(.policy, .prose, terms?.policy),
    ]
  }

  static func frame(_ answers: FormAnswers) throws(FormComplaint) -> StrategyTerms {
    let first = try answers.needed(answers.date(.from), .from)
    let last = try answers.needed(answers.date(.until), .until)
    guard let period = Period(from: first, to: last) else {
      throw FormComplaint(field: .until, problem: answers.words.forms.beforeTheFirst)
    }
    let scope = answers.chosen(.strategyScope).flatMap(StrategyScope.init(code:))
    return StrategyTerms(
      title: answers.text(.title), scope: try answers.needed(scope, .strategyScope),
      period: period, policy: answers.text(.policy))
  }

  /// The strategy with what the answers say; new goals get numbers that none has had.
  static func strategy(
    _ id: Identifier<EducationStrategy>, _ old: EducationStrategy?, _ answers: FormAnswers
  ) throws(FormComplaint) -> EducationStrategy {
    var terms = try frame(answers)
    var next = (old?.allTexts.flatMap(\.goals).map(\.number).max() ?? 0) + 1
    terms.goals = answers.items(.strategyGoals).compactMap { item in
      guard case .strategyGoal(let goal) = item else { return nil }
      guard goal.number == 0 else { return goal }
      defer { next += 1 }
      return goal.numbered(next)
    }.sorted { $0.number < $1.number }
    terms.frames = answers.items(.teamFrames).compactMap { item in
      if case .teamFrame(let frame) = item { frame } else { nil }
    }.sorted { ($0.id.team, $0.id.year) < ($1.id.team, $1.id.year) }
    guard var strategy = old else {
      // The act of entering it is its first step.
      return EducationStrategy(id: id, terms: terms, history: [])
    }
    strategy.terms = terms
    return strategy
  }

  // MARK: - A goal

  static func goal(_ goal: StrategyGoal?, _ words: Words) -> [FormField] {
    let readings = Readings(say: words.language)
    var months: Int?
    var degree: String?
    var transfer: String?
    switch goal?.measure {
    case .onboarding(_, _, let number): months = number
    case .qualification(let found): degree = found.rawValue
    case .transfer(let found): transfer = found.rawValue
    default: break
    }
    return [
      .typed(.text, .prose, goal?.text, required: true),
      .choice(
        .goalKind, .goalKinds, (goal?.measure.kind ?? .coverage).rawValue, required: true),
      .choices(
        .goalCompetences, .competences, goal?.measure.competences.map(\.rawValue) ?? []),
      .choice(.level, .levels, goal?.measure.level.map { String($0.rawValue) }),
      .typed(.withinMonths, .number, readings.text(months)),
      .choice(.qualification, .qualifications, degree),
      .choice(.transferMeasure, .transferMeasures, transfer),
      .choice(
        .goalAudience, .goalAudiences, (goal?.audience ?? .everyone).code, required: true),
      .typed(.goalTarget, .tenths, goal.map { text(of: $0, readings) } ?? "90", required: true),
      .typed(.goalDue, .date, readings.text(goal?.due), required: true),
      .choice(.goalParent, .goalParents, goal?.parent?.code),
    ]
  }

  private static func text(of goal: StrategyGoal, _ readings: Readings) -> String {
    goal.measure.kind.isInDays
      ? readings.text(tenths: goal.target) : String(goal.target)
  }

  static func goal(from answers: FormAnswers) throws(FormComplaint) -> StrategyGoal {
    let kind: GoalKind = try answers.needed(answers.choice(.goalKind), .goalKind)
    let tenths = try answers.needed(answers.tenths(.goalTarget), .goalTarget)
    if !kind.isInDays, tenths % 10 != 0 {
      throw FormComplaint(field: .goalTarget, problem: answers.words.forms.wholePercent)
    }
    let audience = answers.chosen(.goalAudience).flatMap(GoalAudience.init(code:))
    return StrategyGoal(
      number: 0, text: answers.text(.text), measure: try measure(kind, answers),
      audience: try answers.needed(audience, .goalAudience),
      target: kind.isInDays ? tenths : tenths / 10,
      due: try answers.needed(answers.date(.goalDue), .goalDue),
      parent: answers.chosen(.goalParent).flatMap(StrategyGoal.ID.init(code:)))
  }

  private static func measure(
    _ kind: GoalKind, _ answers: FormAnswers
  ) throws(FormComplaint) -> GoalMeasure {
    let competences: Set<Identifier<Competence>> = answers.choices(.goalCompetences)
    switch kind {
    case .coverage, .onboarding:
      guard !competences.isEmpty else {
        throw FormComplaint(field: .goalCompetences, problem: answers.words.forms.missing)
      }
      guard kind == .onboarding else { return .coverage(competences, level: answers.level(.level)) }
      return .onboarding(
        competences, level: answers.level(.level),
        months: try answers.needed(answers.number(.withinMonths), .withinMonths))
    case .qualification:
      return .qualification(try answers.needed(answers.choice(.qualification), .qualification))
    case .participation: return .participation
    case .reach: return .reach
    case .agreements: return .agreements
    case .followUp: return .followUp
    case .transfer:
      return .transfer(try answers.needed(answers.choice(.transferMeasure), .transferMeasure))
    }
  }

  // MARK: - A team's frame for a year

  static func teamFrame(_ frame: Budget?, _ words: Words) -> [FormField] {
    let readings = Readings(say: words.language)
    return [
      .choice(.team, .teams, frame?.id.team.rawValue, required: true),
      .typed(.year, .number, readings.text(frame?.id.year), required: true),
      .typed(.frame, .money, readings.text(frame?.frame), required: true),
    ]
  }

  static func teamFrame(from answers: FormAnswers) throws(FormComplaint) -> Budget {
    Budget(
      team: try answers.needed(answers.choice(.team), .team),
      year: try answers.needed(answers.number(.year), .year),
      frame: try answers.needed(answers.money(.frame), .frame))
  }
}

extension StrategyGoal {
  /// The same under another number.
  func numbered(_ number: Int) -> StrategyGoal {
    StrategyGoal(
      number: number, text: text, measure: measure, audience: audience, target: target, due: due,
      parent: parent)
  }
}

extension StrategyGoal.ID {
  /// A lasting name to be chosen by, as in `laering-2026/3`.
  var code: String { "\(strategy)/\(number)" }

  init?(code: String) {
    guard let slash = code.lastIndex(of: "/"), let number = Int(code[code.index(after: slash)...])
    else { return nil }
    self.init(Identifier(String(code[..<slash])), number)
  }
}

extension StrategyScope {
  /// A lasting name to be chosen by.
  var code: String {
    switch self {
    case .municipality: "municipality"
    case .department(let name): "department:\(name)"
    case .team(let id): "team:\(id)"
    }
  }

  init?(code: String) {
    if code == "municipality" {
      self = .municipality
    } else if code.hasPrefix("department:") {
      self = .department(String(code.dropFirst("department:".count)))
    } else if code.hasPrefix("team:") {
      self = .team(Identifier(String(code.dropFirst("team:".count))))
    } else {
      return nil
    }
  }
}

extension GoalAudience {
  /// A lasting name to be chosen by.
  var code: String {
    switch self {
    case .everyone: "everyone"
    case .targetGroup(let group): "group:\(group.rawValue)"
    case .role(let id): "role:\(id)"
    case .team(let id): "team:\(id)"
    }
  }

  init?(code: String) {
    let parts = code.split(separator: ":", maxSplits: 1).map(String.init)
    switch (parts.first, parts.last) {
    case ("everyone", _): self = .everyone
    case ("group", let name?):
      guard let group = TargetGroup(rawValue: name) else { return nil }
      self = .targetGroup(group)
    case ("role", let id?): self = .role(Identifier(id))
    case ("team", let id?): self = .team(Identifier(id))
    default: return nil
    }
  }
}
