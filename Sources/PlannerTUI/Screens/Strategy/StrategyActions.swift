import PlannerDomain

/// What can be done with strategies: map needs, write, adopt, end, and go to what lies behind.
enum StrategyActions {
  static let all: [ActionSpec] = [
    ActionSpec(
      "forms.strategies.needs", in: .strategies, keys: "w", footer: 20,
      title: { $0.strategies.needs },
      when: { state in
        state.municipality.teams.isEmpty
          ? .disabled(state.words.strategies.needsTeams) : .available
      }, change: { $0.openNeedsForm() }),
    ActionSpec(
      "forms.strategies.new", in: .strategies, keys: "n", footer: 21,
      title: { $0.strategies.new }, change: { $0.enterNew(.strategy) }),
    onStrategy("forms.strategies.edit", "e", footer: 22, { $0.edit }, in: [.draft, .adopted]) {
      $0.openForm(.strategy($1.id))
    },
    onStrategy("forms.strategies.adopt", "V", footer: 23, { $0.adopt }, in: [.draft]) {
      state, strategy in
      state.ask(
        .adoptionDay(strategy.id), title: state.words.strategies.adopting(strategy.terms.title),
        label: state.words.strategies.adoptedOn,
        text: Readings(say: state.language).text(state.today))
    },
    onStrategy("forms.strategies.end", "X", { $0.end }, in: [.adopted]) { state, strategy in
      state.ask(
        .end(strategy.id),
        title: state.words.strategies.end + " »\(strategy.terms.title)«",
        label: state.words.strategies.reason)
    },
    onStrategy("forms.strategies.reopen", "R", { $0.reopen }, in: [.ended]) { state, strategy in
      state.ask(
        .reopen(strategy.id),
        title: state.words.strategies.reopen + " »\(strategy.terms.title)«",
        label: state.words.strategies.reason)
    },
    onStrategy("forms.strategies.remove", "D", { $0.remove }, in: [.draft]) {
      $0.askToRemove(.strategy($1.id))
    },
    ActionSpec(
      "forms.strategies.budgets", in: .strategies, keys: "B", title: { $0.strategies.toBudgets },
      when: { state in
        guard let strategy = state.selectedStrategy else {
          return .disabled(state.words.strategies.chooseStrategy)
        }
        guard strategy.state == .adopted else {
          return .disabled(state.words.strategies.onlyAdopted)
        }
        guard !strategy.terms.frames.isEmpty else {
          return .disabled(state.words.strategies.noFrames)
        }
        return state.budgets(by: strategy).isEmpty
          ? .disabled(state.words.strategies.budgetsAreSo) : .available
      },
      change: { state in
        guard let strategy = state.selectedStrategy else { return }
        state.make(
          PlannedEdit(
            edit: .together(state.budgets(by: strategy).map { .enter(.budget($0)) }),
            title: state.words.strategies.budgeted(strategy.terms.title)))
      }),
    ActionSpec(
      "strategies.ended", in: .strategies, keys: "E", title: { $0.strategies.showEnded },
      change: { $0.strategies.showsEnded.toggle() }),
    ActionSpec(
      "strategies.group", in: .strategies, keys: "G", footer: 26,
      title: { $0.advice.group }, change: { $0.tellPriorityGroup() }),
    ActionSpec(
      "strategies.parent", in: .strategyPage, keys: "p", title: { $0.strategies.toParent },
      when: { state in
        state.openGoal?.goal.parent == nil
          ? .disabled(state.words.strategies.noParent) : .available
      },
      change: { state in
        if let parent = state.openGoal?.goal.parent { state.open(.goal(parent)) }
      }),
    ActionSpec(
      "strategies.year", in: .strategyPage, keys: "O", title: { $0.strategies.toYear },
      when: { state in
        state.selectedAssignments.isEmpty
          ? .disabled(state.words.strategies.noAssignment) : .available
      },
      change: { state in
        if let first = state.selectedAssignments.first { state.open(.assignment(first), on: .year) }
      }),
    ActionSpec(
      "needs.take", in: .needs, keys: "space", footer: 2, title: { $0.strategies.take },
      change: { $0.strategies.wizard?.toggle() }),
    ActionSpec(
      "needs.all", in: .needs, keys: "A", footer: 3, title: { $0.strategies.takeAll },
      change: { $0.strategies.wizard?.toggleAll() }),
    ActionSpec(
      "forms.needs.make", in: .needs, keys: "w ctrl-s", footer: 0,
      title: { $0.strategies.makeDraft },
      when: { state in
        state.strategies.wizard?.taken.isEmpty == true
          ? .disabled(state.words.strategies.nothingTaken) : .available
      }, change: { $0.makeMappedDraft() }),
  ]

  private static func onStrategy(
    _ id: String, _ keys: String, footer: Int? = nil,
    _ title: @escaping @Sendable (StrategyWords) -> String, in states: [StrategyState],
    change: @escaping @Sendable (inout AppState, EducationStrategy) -> Void
  ) -> ActionSpec {
    ActionSpec(
      id, in: .strategies, keys: keys, footer: footer, title: { title($0.strategies) },
      when: { state in
        let words = state.words.strategies
        guard let strategy = state.selectedStrategy else { return .disabled(words.chooseStrategy) }
        if states.contains(strategy.state) { return .available }
        return .disabled(
          states == [.ended]
            ? words.onlyEnded : states == [.draft] ? words.onlyDrafts : words.onlyAdopted)
      },
      change: { state in
        if let strategy = state.selectedStrategy { change(&state, strategy) }
      })
  }
}

extension AppState {
  /// The strategy in front, or the one that the cursor stands in.
  var selectedStrategy: EducationStrategy? {
    let stop: StrategyStop? =
      switch strategies.page?.subject {
      case .strategy(let id): .strategy(id)
      case .goal(let id): .goal(id)
      case nil: strategies.board.ids.isEmpty ? nil : strategies.cursor.selected
      }
    switch stop {
    case .strategy(let id): return municipality.strategies[id]
    case .goal(let id): return municipality.strategies[id.strategy]
    default: return nil
    }
  }

  /// The goal whose page is in front.
  var openGoal: (id: StrategyGoal.ID, goal: StrategyGoal)? {
    guard case .goal(let id)? = strategies.page?.subject, let goal = municipality.goal(id) else {
      return nil
    }
    return (id, goal)
  }

  /// The budgets that a strategy's frames would make others.
  func budgets(by strategy: EducationStrategy) -> [Budget] {
    strategy.terms.frames.filter { municipality.budgets[$0.id] != $0 }
  }

  /// Asks what a first draft is for, before its goals are proposed.
  mutating func openNeedsForm() {
    layers.append(
      .form(
        Form(
          .needs, title: words.strategies.mapped,
          fields: StrategyFields.frame(nil, self), words: words)))
  }

  /// Proposes goals for what the form says.
  mutating func mapNeeds(_ form: Form) {
    var form = form
    do throws(FormComplaint) {
      guard form.holdsToOwnRules() else {
        layers[layers.count - 1] = .form(form)
        return
      }
      let answers = FormAnswers(form.fields, words: words)
      let terms = try StrategyFields.frame(answers)
      layers.removeLast()
      strategies.wizard = StrategyWizard(
        terms.title, for: terms.scope, in: terms.period, policy: terms.policy, municipality,
        on: today, words: words.strategies)
    } catch {
      form.complain(error)
      layers[layers.count - 1] = .form(form)
    }
  }

  mutating func makeMappedDraft() {
    guard let wizard = strategies.wizard else { return }
    let strategy = EducationStrategy(
      id: identifiers.next(), terms: wizard.terms,
      history: [.init(.drafted, on: today, by: actor.name)])
    make(
      PlannedEdit(
        edit: .enter(.strategy(strategy)), title: words.strategies.made(wizard.title)))
    guard municipality.strategies[strategy.id] != nil else { return }
    strategies.wizard = nil
    strategies.pages = [StrategyPage(.strategy(strategy.id))]
    strategies.cursor.expect(.strategy(strategy.id))
  }
}
