import PlannerDomain

/// All there is to tell of a row: the duty in full, whose it is, and what became of it so far.
struct FollowUpDetail {
  let title: String
  let facts: [Run]
  /// What became of it, the latest first.
  let history: [String]

  init(of row: FollowUpRow, _ state: AppState) {
    var telling = FollowUpTelling(state.words, state.municipality)
    let told = telling.told(row, on: state.today)
    let words = state.words.followUp
    title = told.what
    var facts = [
      Run(
        [told.day.map(state.words.format.mediumDate), told.when].compactMap(\.self)
          .joined(separator: ", "), Style(told.tone))
    ]
    facts.append(Run(told.who))
    if !told.about.isEmpty { facts.append(Run("\(words.aboutColumn): \(told.about)")) }
    if !told.team.isEmpty { facts.append(Run(told.team, .faint)) }
    if case .open(let duty) = row {
      for id in duty.people {
        if let left = state.municipality.employees[id]?.left, left <= state.today {
          facts.append(Run(words.left(left), .warning))
        }
      }
      if duty.deputy != nil, let agreement = state.municipality.agreements[duty.agreement] {
        let owner = telling.who(
          people: state.municipality.people(responsibleFor: duty.owner, in: agreement),
          owner: duty.owner)
        facts.append(Run(words.deputy(told.who, for: owner), .notice))
      }
      if duty.isOverdue(on: state.today) {
        facts.append(Run(words.silent(duty.silentSince), .faint))
      }
    }
    var history: [String] = []
    if let duty = row.duty, let file = DutyFile(duty, in: state.municipality) {
      if let goal = file.goal {
        if !goal.indicator.isEmpty { facts.append(Run(words.indicator(goal.indicator))) }
        if !goal.target.isEmpty { facts.append(Run(words.target(goal.target))) }
      }
      history = Self.history(of: file, words)
    } else if case .rating(let id) = row, let rating = state.municipality.ratings[id] {
      facts += TransferBarrier.allCases.filter(rating.barriers.contains)
        .map { Run(state.words.domain.name($0), .warning) }
      if rating.enoughTheory != nil {
        facts.append(Run(words.enoughTheory(rating.enoughTheory)))
      }
      if rating.enoughPractice != nil {
        facts.append(Run(words.enoughPractice(rating.enoughPractice)))
      }
      if !rating.note.isEmpty { history = [rating.note] }
    }
    self.facts = facts
    self.history = history
  }

  private static func history(of file: DutyFile, _ words: FollowUpWords) -> [String] {
    switch file.duty {
    case .item(_, let number):
      file.agreement.events.filter { $0.item == number }.reversed().map {
        words.noted($0.date, $0.actor, words.became($0.what), $0.note)
      }
    case .goal:
      (file.goal?.history ?? []).reversed().map {
        words.noted($0.date, $0.actor, words.became($0.what), $0.note)
      }
    }
  }

  func lines(columns: Int) -> [[Run]] {
    TextWidth.wrapped(title, to: columns).prefix(2).map { [Run($0, .plain.bold)] }
      + Flow.lines(facts, separator: " · ", columns: columns)
      + history.map { [Run(TextWidth.truncated($0, to: columns), .faint)] }
  }
}
