import PlannerDomain

/// Strategies with their goals: how far each has come, who is missing, and what closes it.
enum StrategyScreen: Screen {
  static func contexts(_ state: AppState) -> [Context] {
    switch state.strategies.front {
    case .list: [.strategies, .list]
    case .page: [.strategyPage, .strategies, .planning, .list]
    case .wizard: [.needs, .list]
    }
  }

  static func prepare(_ state: inout AppState) {
    guard state.plan.isWhole else { return }
    let known = state.municipality.strategies
    state.strategies.pages.removeAll { page in
      switch page.subject {
      case .strategy(let id): known[id] == nil
      case .goal(let id): known[id.strategy]?.goal(id.number) == nil
      }
    }
    state.strategies.board.refresh(
      state.municipality,
      .init(
        version: state.plan.version, team: state.team, showsEnded: state.strategies.showsEnded,
        text: state.strategies.filter.text, language: state.language))
    state.strategies.cursor.settle(
      in: state.strategies.board.ids, rows: state.strategyLayout.rows)
    state.settleStrategyPage()
  }

  static func draw(_ state: AppState, on frame: inout Frame, in rect: Rect) {
    guard state.plan.isWhole else {
      frame.put("…", at: Point(column: 2, row: rect.row + 1), in: rect, style: .faint)
      return
    }
    switch state.strategies.front {
    case .list: StrategyListView(state).draw(on: &frame)
    case .page, .wizard: StrategyPageView(state)?.draw(on: &frame)
    }
  }

  static func move(_ motion: Motion, _ state: inout AppState) {
    switch state.strategies.front {
    case .list:
      state.strategies.cursor.move(
        motion, in: state.strategies.board.ids, rows: state.strategyLayout.rows)
    case .page, .wizard:
      let (lines, rows) = (state.strategyLines, max(1, state.strategyPage.rows))
      state.withStrategyPage { $0.move(motion, lines, rows: rows) }
    }
  }

  static func scroll(_ step: Int, _ state: inout AppState) {
    switch state.strategies.front {
    case .list:
      state.strategies.cursor.scroll(
        by: step, in: state.strategies.board.ids, rows: state.strategyLayout.rows)
    case .page, .wizard:
      let (lines, rows) = (state.strategyLines, max(1, state.strategyPage.rows))
      state.withStrategyPage { $0.scroll(by: step, lines, rows: rows) }
    }
  }

  static func enter(_ state: inout AppState) -> [Effect] {
    switch state.strategies.front {
    case .list:
      if state.strategies.filter.isOpen {
        state.strategies.filter.isOpen = false
      } else if let stop = state.strategies.cursor.selected, !state.strategies.board.ids.isEmpty {
        state.open(stop)
      }
    case .page: if let stop = state.strategies.page?.selected { state.open(stop) }
    case .wizard: state.strategies.wizard?.toggle()
    }
    return []
  }

  static func back(_ state: inout AppState) -> Bool {
    switch state.strategies.front {
    case .wizard: state.strategies.wizard = nil
    case .page:
      let page = state.strategies.pages.popLast()
      return page?.isGuest != true || state.trail.isEmpty
    case .list: return false
    }
    return true
  }

  static func show(_ key: EntryKey, _ state: inout AppState) {
    guard case .strategy(let id) = key, state.municipality.strategies[id] != nil else { return }
    state.strategies.wizard = nil
    state.strategies.pages = [StrategyPage(.strategy(id), isGuest: !state.trail.isEmpty)]
    state.strategies.cursor.expect(.strategy(id))
  }

  static func selection(_ state: AppState) -> Selection {
    guard state.strategies.front == .page, let page = state.strategies.page,
      case .goal(let id) = page.subject
    else { return Selection() }
    let progress = state.strategies.figures[id]
    switch page.selected {
    case .missing(let subject):
      let missing = progress?.missing.first { $0.subject == subject }
      return state.selection(of: subject, missing)
    case .remedy(let offering):
      let remedy = state.remedies(of: id).first { $0.offering == offering }
      return Selection(
        employees: remedy?.people ?? [], offering: offering, session: remedy?.session)
    default: return Selection()
    }
  }

  static func filter(_ state: AppState) -> WritableKeyPath<AppState, Filter>? {
    state.strategies.front == .list && !state.municipality.strategies.isEmpty
      ? \.strategies.filter : nil
  }

  static func describe(_ state: AppState, in view: inout ScreenView) {
    if !state.strategies.filter.text.isEmpty { view.filter = state.strategies.filter.text }
    view.showsEnded = state.strategies.showsEnded
  }

  static func show(_ view: ScreenView, _ state: inout AppState) {
    state.strategies.filter = Filter(view.filter)
    state.strategies.showsEnded = view.showsEnded ?? false
    state.strategies.pages = []
    state.strategies.wizard = nil
    state.strategies.cursor = ListCursor()
  }
}

extension AppState {
  /// What the list of strategies takes of the screen.
  var strategyLayout: ListAndPane { ListAndPane(in: body, paneRows: 4) }
  /// What a page of a strategy or a goal takes.
  var strategyPage: Rect { body.dropping(left: 1, right: 1) }
}

extension AppState {
  /// The page in front, made for the width of the screen.
  var strategyLines: [StrategyLine] {
    let columns = strategyPage.columns
    if let wizard = strategies.wizard {
      return StrategyWriter(self, columns: columns).lines(of: wizard)
    }
    switch strategies.page?.subject {
    case .strategy(let id): return StrategyWriter(self, columns: columns).lines(ofStrategy: id)
    case .goal(let id): return StrategyWriter(self, columns: columns).lines(ofGoal: id)
    case nil: return []
    }
  }

  mutating func withStrategyPage(_ body: (inout StrategyPage) -> Void) {
    if strategies.wizard != nil {
      if var page = strategies.wizard?.page {
        body(&page)
        strategies.wizard?.page = page
      }
    } else if let last = strategies.pages.indices.last {
      body(&strategies.pages[last])
    }
  }

  fileprivate mutating func settleStrategyPage() {
    guard strategies.front != .list else { return }
    let (lines, rows) = (strategyLines, max(1, strategyPage.rows))
    withStrategyPage { $0.settle(lines, rows: rows) }
  }

  /// Goes into what a line stands for.
  mutating func open(_ stop: StrategyStop) {
    switch stop {
    case .strategy(let id): strategies.pages.append(StrategyPage(.strategy(id)))
    case .goal(let id): strategies.pages.append(StrategyPage(.goal(id)))
    case .missing(.employee(let id)):
      let lacked = missing(.employee(id))?.competences.first
      open(.employee(id), on: .people)
      if let lacked { people.page?.look(at: lacked) }
    case .missing(.assignment(let id)):
      if municipality.agreement(about: id) != nil {
        open(.assignment(id), on: .agreements)
      } else {
        open(.assignment(id), on: .year)
      }
    case .missing(.duty(let duty)):
      let agreement: Identifier<ImplementationAgreement>? =
        switch duty {
        case .item(let id, _): id
        case .goal(let id): municipality.followUpGoals[id]?.agreement
        }
      if let agreement { open(duty.key, agreedIn: agreement) }
    case .missing(.targetGroup): tell(words.strategies.noOnePerson, .notice)
    case .remedy(let id): open(.offering(id), on: .catalogue)
    case .proposal: break
    }
  }

  /// What the goal in front tells of someone or something that it lacks.
  private func missing(_ subject: GoalMissing.Subject) -> GoalMissing? {
    guard case .goal(let id)? = strategies.page?.subject else { return nil }
    return strategies.figures[id]?.missing.first { $0.subject == subject }
  }

  /// What planning is done to, when someone or something is missing.
  fileprivate func selection(
    of subject: GoalMissing.Subject, _ missing: GoalMissing?
  ) -> Selection {
    var selection = Selection(competence: missing?.competences.first)
    switch missing?.outlook {
    case .planned(let id): selection.assignments = [id]
    case .step(let step): if let id = step.assignment { selection.assignments = [id] }
    case .open, .tooLate, nil: break
    }
    switch subject {
    case .employee(let id): selection.employees = [id]
    case .assignment(let id):
      selection.assignments = [id]
      selection.employees = municipality.assignments[id].map { [$0.employee] } ?? []
    case .duty, .targetGroup: break
    }
    return selection
  }

  /// What would close a goal, by the latest that is known of it.
  func remedies(of id: StrategyGoal.ID) -> [GoalRemedy] {
    strategies.figures.remedies(of: id) ?? []
  }

  /// What to reckon beside the screen; nil where nothing is looked at that is not known.
  var strategyQuestion: StrategyQuestion? {
    guard plan.isWhole, screen == .strategy else { return nil }
    var open: StrategyGoal.ID?
    if case .goal(let id)? = strategies.page?.subject { open = id }
    return strategies.figures.question(municipality, open: open)
  }
}
