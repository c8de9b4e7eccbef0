import PlannerDomain

/// More on what is selected on an agreement's page.
struct SheetDetail {
  private(set) var pieces: [Run] = []

  init(of stop: SheetStop, _ facts: AgreementFacts, _ state: AppState) {
    let words = state.words.agreements
    let domain = state.words.domain
    switch stop {
    case .party(let party):
      pieces.append(Run(domain.name(party, in: state.municipality), .plain.bold))
      if let signature = facts.agreement.signatures.first(where: { $0.party == party }) {
        pieces.append(Run("✓ \(signature.name) \(state.words.format.date(signature.date))"))
        if !signature.actor.isEmpty {
          pieces.append(Run(words.recorded(by: signature.actor), .faint))
        }
      } else if !facts.state.isOver {
        pieces.append(Run(words.signHint, .faint))
      }
    case .lack(let lack):
      pieces.append(Run(domain.text(lack), .plain.bold))
      pieces.append(
        Run(FieldName(mending: lack) == nil ? words.why(lack) : words.enterMends, .faint))
    case .field(let name):
      pieces = [
        Run(state.words.forms.label(name), .plain.bold),
        Run(facts.state.isOver ? words.isOver : words.enterEdits, .faint),
      ]
    case .item(let number): addItem(number, facts, state)
    case .goal(let id): addGoal(id, facts, state)
    case .advice(let id):
      guard let advice = state.adviceHere.first(where: { $0.id == id }) else { return }
      let told = AdviceTelling(advice, state.words, in: state.municipality)
      pieces = [Run(told.text, .plain.bold), Run(told.source, .faint)]
    }
  }

  private mutating func addItem(_ number: Int, _ facts: AgreementFacts, _ state: AppState) {
    guard let item = facts.agreement.terms.item(number) else { return }
    let (words, domain) = (state.words.agreements, state.words.domain)
    let status = facts.agreement.status(of: number)
    pieces.append(Run(item.text, .plain.bold))
    pieces.append(Run(domain.name(item.owner, in: state.municipality)))
    addDue(item.due, status.rescheduled, isOpen: status.isOpen, facts, state)
    for event in facts.agreement.events where event.item == number {
      let what: String =
        switch event.what {
        case .done: words.doneOn(event.date)
        case .undone: domain.name(FollowUpState.open)
        case .rescheduled(let day): words.moved(to: day)
        case .delegated(let deputy):
          words.deputy(
            deputy.flatMap { state.municipality.employees[$0]?.name }
              ?? domain.name(item.owner, in: state.municipality))
        case .closed: words.closedWord
        }
      pieces.append(Run(event.note.isEmpty ? what : "\(what): \(event.note)", .faint))
    }
  }

  private mutating func addGoal(
    _ id: Identifier<FollowUpGoal>, _ facts: AgreementFacts, _ state: AppState
  ) {
    guard let goal = state.municipality.followUpGoals[id] else { return }
    let (words, domain) = (state.words.agreements, state.words.domain)
    pieces.append(Run(goal.text, .plain.bold))
    pieces.append(Run(domain.name(goal.owner, in: state.municipality)))
    addDue(goal.due, goal.rescheduled, isOpen: !goal.state.isSettled, facts, state)
    if !goal.indicator.isEmpty {
      pieces.append(Run("\(state.words.forms.label(.indicator)): \(goal.indicator)", .faint))
    }
    if let deputy = goal.deputy.flatMap({ state.municipality.employees[$0]?.name }) {
      pieces.append(Run(words.deputy(deputy), .faint))
    }
    if goal.state != .open { pieces.append(Run(domain.name(goal.state), .accent)) }
    if let note = goal.history.last(where: { !$0.note.isEmpty })?.note {
      pieces.append(Run(note, .faint))
    }
  }

  private mutating func addDue(
    _ due: DueDate, _ rescheduled: CivilDate?, isOpen: Bool, _ facts: AgreementFacts,
    _ state: AppState
  ) {
    let day = rescheduled ?? due.date(of: facts.course)
    if case .fixed = due {
    } else {
      pieces.append(Run(state.words.domain.name(due), .faint))
    }
    guard let day else { return }
    let late = day.days(until: state.today)
    let isLate = isOpen && late > 0 && facts.agreement.isRunning && !facts.state.isOver
    pieces.append(Run(state.words.format.date(day), isLate ? .danger : .plain))
    if isLate { pieces.append(Run(state.words.agreements.overdue(late), .danger)) }
  }
}
