import PlannerDomain

/// Writes the pages of strategies and goals, and the preview of a first draft.
struct StrategyWriter {
  let state: AppState
  let columns: Int
  var words: StrategyWords { state.words.strategies }
  var municipality: Municipality { state.municipality }

  init(_ state: AppState, columns: Int) {
    self.state = state
    self.columns = columns
  }

  func heading(_ text: String, _ detail: String = "") -> [StrategyLine] {
    [
      .empty,
      StrategyLine(
        [Run(text, .heading)] + (detail.isEmpty ? [] : [Run("  " + detail, .faint)])),
    ]
  }

  func flow(_ pieces: [Run]) -> [StrategyLine] {
    Flow.lines(pieces, separator: " · ", columns: columns).map { StrategyLine($0) }
  }

  func wrapped(_ text: String, _ style: Style = .plain) -> [StrategyLine] {
    TextWidth.wrapped(text, to: columns).map { StrategyLine([Run($0, style)]) }
  }

  /// A goal in one line: its words, and on the right a bar and the figures.
  func line(of id: StrategyGoal.ID, _ goal: StrategyGoal, owner: String? = nil) -> StrategyLine {
    let view = StrategyGoalView(
      goal: goal, progress: state.strategies.figures[id], words: words)
    let bar = columns >= 70 ? 10 : 0
    func padded(_ run: Run, _ width: Int) -> Run {
      Run(TextWidth.fitted(run.text, to: width, alignment: .trailing), run.style)
    }
    var right = bar > 0 ? view.bar(columns: bar) : []
    right.append(padded(view.now, 7))
    if columns >= 60 {
      right += [Run(" → ", .faint), padded(view.forecast, 6)]
    }
    right += [Run(" / ", .faint), padded(Run(words.target(goal)), 6), Run("  ")]
    right.append(Run(TextWidth.fitted(view.standing.text, to: 11), view.standing.style))
    return StrategyLine(
      (owner.map { [Run($0 + ": ", .faint)] } ?? []) + [Run(goal.text)], right: right,
      stop: .goal(id))
  }

  // MARK: - A strategy

  func lines(ofStrategy id: Identifier<EducationStrategy>) -> [StrategyLine] {
    guard let strategy = municipality.strategies[id] else { return [] }
    let terms = strategy.terms
    var lines = wrapped(terms.title, Style.heading.bold)
    lines += flow([
      Run(state.words.domain.name(strategy.state), strategy.state.style.bold),
      Run(words.scope(terms.scope, in: municipality)), Run(words.period(terms.period)),
    ])
    lines +=
      terms.policy.isEmpty
      ? wrapped("\(words.policy): \(words.noPolicy)", .warning)
      : wrapped("\(words.policy): \(terms.policy)")
    lines += heading(words.goals)
    lines += terms.goals.map { line(of: StrategyGoal.ID(id, $0.number), $0) }
    if terms.goals.isEmpty { lines += wrapped(words.noGoals, .faint) }
    lines += frames(terms)
    lines += heading(words.history)
    lines += strategy.history.reversed().flatMap { wrapped(words.step($0)) }
    return lines
  }

  /// Each team's frames year by year, and its budget where that is another.
  private func frames(_ terms: StrategyTerms) -> [StrategyLine] {
    guard !terms.frames.isEmpty else { return [] }
    let byTeam = Dictionary(grouping: terms.frames, by: \.id.team)
    return heading(words.frames)
      + municipality.teamsByName.filter { byTeam[$0.id] != nil }.flatMap { team in
        flow(
          [Run(team.name, .plain.bold)]
            + (byTeam[team.id] ?? []).map { frame in
              let budget = municipality.budgets[frame.id]?.frame
              return Run(
                "\(frame.id.year): \(words.frame(frame.frame, budget: budget))",
                budget == nil || budget == frame.frame ? .plain : .notice)
            })
      }
  }

  // MARK: - A goal

  func lines(ofGoal id: StrategyGoal.ID) -> [StrategyLine] {
    guard let strategy = municipality.strategies[id.strategy], let goal = strategy.goal(id.number)
    else { return [] }
    let view = StrategyGoalView(
      goal: goal, progress: state.strategies.figures[id], words: words)
    var lines = wrapped(goal.text, Style.heading.bold)
    lines += flow([
      Run(strategy.terms.title, .faint),
      Run(words.scope(strategy.terms.scope, in: municipality), .faint),
    ])
    lines += wrapped(state.words.domain.name(of: goal, in: municipality))
    lines.append(
      StrategyLine(view.bar(columns: max(10, min(50, columns - 14))) + [Run("  "), view.standing]))
    guard let progress = view.progress else {
      return lines + wrapped(words.reckoning, .faint)
    }
    lines += flow([
      Run("\(words.now) \(words.figure(progress.now))", .plain.bold),
      Run("\(words.forecast(goal.due)) \(words.figure(progress.forecast))"),
      Run(words.target(goal, due: goal.due)),
    ])
    lines += wrapped(words.basis(goal.measure.kind), .faint)
    lines += cascade(id, goal)
    lines += missing(progress)
    return lines + remedies(id, progress)
  }

  private func cascade(_ id: StrategyGoal.ID, _ goal: StrategyGoal) -> [StrategyLine] {
    func line(_ id: StrategyGoal.ID) -> [StrategyLine] {
      guard let strategy = municipality.strategies[id.strategy],
        let goal = strategy.goal(id.number)
      else { return [] }
      return [
        self.line(of: id, goal, owner: words.scope(strategy.terms.scope, in: municipality))
      ]
    }
    var lines: [StrategyLine] = []
    if let parent = goal.parent { lines += heading(words.serves) + line(parent) }
    let children = municipality.goals(serving: id)
    if !children.isEmpty { lines += heading(words.servedBy) + children.flatMap(line) }
    return lines
  }

  private func missing(_ progress: GoalProgress) -> [StrategyLine] {
    guard !progress.missing.isEmpty else {
      return progress.now.whole == 0 ? [] : heading(words.nothingLacking)
    }
    let telling = StrategyTelling(state)
    let told = progress.missing.map { (missing: $0, name: telling.name($0.subject)) }
      .sortedByName(\.name)
    let groups: [(String, (GoalMissing.Outlook) -> Bool)] = [
      (words.planned, { if case .planned = $0 { true } else { false } }),
      (words.nearly, { if case .step = $0 { true } else { false } }),
      (words.open, { $0 == .open }), (words.tooLate, { $0 == .tooLate }),
    ]
    return groups.flatMap { title, belongs -> [StrategyLine] in
      let group = told.filter { belongs($0.missing.outlook) }
      guard !group.isEmpty else { return [] }
      return heading(title, String(group.count))
        + group.map { line in
          StrategyLine(
            [Run(line.name)] + telling.detail(line.missing), stop: .missing(line.missing.subject))
        }
    }
  }

  private func remedies(_ id: StrategyGoal.ID, _ progress: GoalProgress) -> [StrategyLine] {
    guard progress.missing.contains(where: { $0.outlook == .open }) else { return [] }
    let kind = progress.goal.measure.kind
    guard kind != .transfer, kind != .agreements, kind != .followUp,
      progress.goal.due >= state.today
    else { return [] }
    guard let remedies = state.strategies.figures.remedies(of: id) else {
      return heading(words.wouldHelp) + wrapped(words.reckoning, .faint)
    }
    guard !remedies.isEmpty else { return heading(words.wouldHelp) + wrapped(words.noRemedy) }
    return heading(words.wouldHelp)
      + remedies.map { remedy in
        let session = remedy.session.flatMap { municipality.sessions[$0] }
        return StrategyLine(
          [Run(municipality.offerings[remedy.offering]?.title ?? "–")],
          right: [
            Run(words.helps(remedy.people.count), .good),
            Run(
              " · " + (session.map { state.words.format.mediumDate($0.start) } ?? words.notHeld),
              session == nil ? .warning : .plain),
            Run(" · " + state.words.format.money(remedy.netPrice), .faint),
          ], stop: .remedy(remedy.offering))
      }
  }

  // MARK: - The needs mapping

  func lines(of wizard: StrategyWizard) -> [StrategyLine] {
    let proposals = wizard.mapping.proposals
    var lines = wrapped(wizard.title, Style.heading.bold)
    lines += flow([
      Run(words.scope(wizard.scope, in: municipality)), Run(words.period(wizard.period)),
      Run(words.taken(wizard.taken.count, of: proposals.count), .accent),
    ])
    lines += wrapped(words.needsHint, .faint)
    for part in NeedsMapping.Part.allCases {
      let group = proposals.filter { $0.part == part }
      guard !group.isEmpty else { continue }
      lines += heading(words.name(part))
      lines += group.map { proposal in
        let goal = proposal.goal
        let isTaken = wizard.taken.contains(goal.number)
        var right = [
          Run(TextWidth.fitted(words.value(proposal.now), to: 7, alignment: .trailing)),
          Run(" → ", .faint),
          Run(TextWidth.fitted(words.target(goal), to: 6, alignment: .trailing), .plain.bold),
        ]
        if columns >= 60 {
          right.append(Run("  " + TextWidth.fitted(words.month(goal.due), to: 9), .faint))
        }
        if columns >= 90 {
          right.append(Run("  " + TextWidth.fitted(words.lacking(proposal.lacking), to: 14)))
        }
        return StrategyLine(
          [Run(isTaken ? "[x] " : "[ ] ", isTaken ? .good : .faint), Run(goal.text)],
          right: right, stop: .proposal(goal.number))
      }
    }
    return lines
  }
}
