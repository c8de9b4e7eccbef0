import PlannerDomain

/// What a line of text is asked for about a strategy.
enum StrategyAsk: Hashable, Sendable {
  /// The day it was decided.
  case adoptionDay(Identifier<EducationStrategy>)
  /// The body that decided it.
  case adopter(Identifier<EducationStrategy>, CivilDate)
  case end(Identifier<EducationStrategy>)
  case reopen(Identifier<EducationStrategy>)
}

extension AppState {
  /// A word on what is wrong with what was written; nil when it will do.
  func problem(with text: String, for ask: StrategyAsk) -> String? {
    guard case .adoptionDay = ask else { return nil }
    let day = Readings(say: language).date(text)
    return day.map { $0 <= today } == true ? nil : words.strategies.notADay
  }

  mutating func answer(_ ask: StrategyAsk, _ text: String) {
    let told = words.strategies
    switch ask {
    case .adoptionDay(let id):
      guard let day = Readings(say: language).date(text) else { return }
      self.ask(.adopter(id, day), title: told.adopting(title(of: id)), label: told.adoptedBy)
    case .adopter(let id, let day):
      make(
        PlannedEdit(
          edit: .adoptStrategy(id, on: day, by: text.trimmed),
          title: told.adopted(title(of: id))))
    case .end(let id):
      make(
        PlannedEdit(
          edit: .endStrategy(id, reason: text.trimmed), title: told.ended(title(of: id))))
    case .reopen(let id):
      make(
        PlannedEdit(
          edit: .reopenStrategy(id, reason: text.trimmed), title: told.reopened(title(of: id))))
    }
  }

  mutating func ask(_ ask: StrategyAsk, title: String, label: String, text: String = "") {
    layers.append(
      .prompt(
        Prompt(
          title: title, lines: [], label: label, text: text,
          purpose: .strategy(ask))))
  }

  func title(of id: Identifier<EducationStrategy>) -> String {
    municipality.strategies[id]?.terms.title ?? "–"
  }
}
