import PlannerDomain

/// The one way in which the state changes: an event comes in, effects go out.
func update(_ state: inout AppState, _ event: AppEvent) -> [Effect] {
  var effects: [Effect] = []
  let views = state.views
  let screen = state.screen
  let wasReading = state.importing.isReading
  let places = state.writingPlaces
  switch event {
  case .began: break
  case .terminal(let event): effects = state.handle(event)
  case .found(let finding): state.catalogue.take(finding)
  case .reckoned(let books): state.books.take(books)
  case .measured(let answer): state.strategies.figures.take(answer)
  case .reckonedStatistics(let figures): state.statistics.take(figures)
  case .advised(let answer): state.advice.book.take(answer)
  case .read(.success(let whole)):
    state.plan.complete(with: whole)
    // What the job puts first may only now be there; who has chosen a line keeps it.
    if state.overview.cursor.index == 0 { state.overview.cursor = ListCursor() }
    if !state.isYearGiven {
      state.planYear = AppState.likelyYear(of: state.municipality, on: state.today)
    }
    // What others wrote meanwhile was left to come with the rest.
    effects = [.fetchChanges(since: whole.revision)]
  case .read(.failure(let failure)):
    state.unread = failure
    state.leaving = .now
  case .foreign, .someoneWrote: if state.plan.isWhole { effects = state.hear(event) }
  case .importing(let news): state.handle(news)
  case .keeping(let outcome): state.handle(outcome)
  case .cutOff(let failure): state.tellCutOff(failure)
  case .retry: break
  case .dayBegan(let day): state.today = day
  case .wrote(let outcome): state.handle(outcome)
  case .readPartner(let answer): state.take(answer)
  case .edited(let outcome): state.handle(edited: outcome)
  case .writingPaused: state.unfinished.isAwaited = false
  case .foundUnfinished(let text): state.putBack(text)
  case .trouble(let trouble): state.tell(trouble)
  }
  state.keepAgreementForm()
  state.lapseOfLeavers()
  if state.screen != screen || event.endsWork { effects.append(.giveMemoryBack) }
  if state.views != views { effects.append(.keepViews(before: views, after: state.views)) }
  if state.plan.failure == nil || event.triesAgain, let acts = state.plan.send() {
    effects.append(.keep(acts, expecting: state.plan.revision))
  }
  if case .keeping(.failed(let failure)) = event, failure.mayPass {
    effects.append(.retryLater)
  }
  effects += state.effectsOfWriting(event, opened: state.writingPlaces.subtracting(places))
  if state.leaving.waits, state.plan.unsaved.isEmpty { state.leaving = .now }
  state.prepare()
  if state.plan.isWhole, !state.municipality.agreements.isEmpty, let basis = state.books.ask() {
    effects.append(.reckon(state.municipality, basis, state.language))
  }
  if let question = state.catalogueQuestion {
    state.catalogue.asked = question.basis
    effects.append(.find(question))
  }
  if let question = state.strategyQuestion {
    state.strategies.figures.note(question)
    effects.append(.measure(question))
  }
  if let question = state.statisticsQuestion {
    state.statistics.asked = question.basis
    effects.append(.reckonStatistics(question))
  }
  if let question = state.importQuestion() {
    effects.append(.readFiles(question))
  } else if wasReading, !state.importing.isReading {
    effects.append(.stopReading)
  }
  if let question = state.adviceQuestion() { effects.append(.advise(question)) }
  return effects
}

extension AppEvent {
  /// Whether much was read or reckoned for it.
  fileprivate var endsWork: Bool {
    switch self {
    case .began, .read, .reckoned, .reckonedStatistics, .importing(.read), .readPartner: true
    // An act has a team or two reckoned anew, the beginning all.
    case .advised(let answer): answer.parts.count > 2
    default: false
    }
  }

  /// Whether acts that could not be kept are sent once more.
  fileprivate var triesAgain: Bool {
    if case .retry = self { true } else { false }
  }
}

extension AppState {
  /// Takes in what others have written, or asks for it.
  fileprivate mutating func hear(_ event: AppEvent) -> [Effect] {
    guard case .foreign(let foreign, let since) = event else {
      return [.fetchChanges(since: plan.revision)]
    }
    guard plan.underWay == 0 else { return [] }
    // What was asked for before an own act was kept may be known already.
    if since == plan.revision, foreign.revision > since {
      follow(foreign)
    } else if foreign.revision > plan.revision {
      return [.fetchChanges(since: plan.revision)]
    }
    return []
  }

  /// Says once that the plan is not there any more, where nobody was writing to it.
  fileprivate mutating func tellCutOff(_ failure: KeepingFailure) {
    guard plan.failure != failure else { return }
    plan.failed(failure)
    layers.append(
      .notice(
        Notice(
          title: words.app.cutOffTitle,
          lines: [language(failure.danish, failure.english), "", words.app.cutOff])))
  }

  fileprivate mutating func handle(_ event: TerminalEvent) -> [Effect] {
    switch event {
    case .key(let key):
      message = nil
      return press(meant(by: key))
    case .paste where isTooSmall, .mouse where isTooSmall: return []
    case .paste(let text):
      message = nil
      switch withFocusedField({ $0.insert(text) }) {
      case true?: break
      case false?: tellCut()
      case nil: typeInForm(text)
      }
      return []
    case .mouse(let event): return point(event)
    case .resized(let size):
      self.size = size
      return []
    case .resumed, .woken: return []
    case .interrupted, .closed:
      keepAgreementForm(whole: true)
      leaving = plan.unsaved.isEmpty || plan.failure != nil ? .now : .whenKeptOrFailed
      return []
    }
  }

  /// A line feed makes a new line where there can be one, and is Enter elsewhere, unless the user has
  /// given it another meaning.
  private func meant(by key: Key) -> Key {
    guard key == .control("j"), longText == nil,
      ActionRegistry.action(for: key, self).map({ $0.id == "text.newline" }) ?? true
    else { return key }
    return Key(.enter)
  }

  private mutating func press(_ key: Key) -> [Effect] {
    if isTooSmall {
      guard let action = ActionRegistry.action(for: key, self), action.id == "app.quit" else {
        return []
      }
      return run(action)
    }
    if layers.last?.listTakes(key) != true, withFocusedField({ $0.handle(key) }) == true {
      return []
    }
    guard let action = ActionRegistry.action(for: key, self) else {
      if let letter = key.typed { typeInForm(String(letter)) }
      return []
    }
    return run(action)
  }

  /// Does an action, or tells why it cannot be done.
  mutating func run(_ action: ActionSpec) -> [Effect] {
    switch action.availability(self) {
    case .available: return action.perform(&self)
    case .disabled(let reason):
      tell(reason, .notice)
      return []
    }
  }

  fileprivate mutating func handle(_ outcome: PlanKeeper.Outcome) {
    switch outcome {
    case .kept(let revision): plan.kept(at: revision)
    case .conflict(let foreign): follow(foreign)
    case .failed(let failure):
      // What was said of the edit is no longer true, and would hide what happened.
      if plan.failure != failure { message = nil }
      plan.failed(failure)
      switch leaving {
      case .whenKept:
        leaving = .no
        askToLeave()
      case .whenKeptOrFailed: leaving = .now
      case .no, .now: break
      }
    }
  }

  fileprivate mutating func follow(_ foreign: PlanKeeper.Foreign) {
    let refused = plan.follow(foreign)
    let authors = Array(Set(foreign.authors)).sorted().joined(separator: ", ")
    tell(words.app.followed(authors: authors, changes: foreign.changes.count), .notice)
    guard !refused.isEmpty else { return }
    lost += refused
    if leaving == .whenKept { leaving = .no }
    layers.append(
      .notice(
        Notice(
          title: words.app.refusedTitle,
          lines: [words.app.refusedBecause(authors: authors), ""]
            + refused.flatMap { edit in
              ["• \(edit.title)", "  " + words.errors.text(edit.error, in: municipality)]
            })))
    keepWordsOfRefused(refused)
    // What only needs a reason is asked for, instead of being made again from the beginning.
    for edit in refused where edit.error.isAnsweredByReason {
      lost.removeAll { $0 == edit }
      make(PlannedEdit(edit: edit.edit, title: edit.title))
    }
  }
}

extension EditError {
  fileprivate var isAnsweredByReason: Bool {
    switch self {
    case .warned, .reasonNeeded: true
    default: false
    }
  }
}
