internal import PlannerDomain

extension CSVRow {
  /// What became of items: `done@2026-05-04`, the item and the word being told apart by `itemAndWord`.
  mutating func dutyEvents(
    _ column: Column, naming item: String = "",
    _ itemAndWord: (String) -> (item: Int, word: String)?
  ) -> [DutyEvent] {
    var deputies: [String] = []
    let words = ["done", "undone", "closed", "rescheduled", "delegated"].map { $0 + item }
    let events = marks(column, .dutyEvent(words)) { mark -> DutyEvent? in
      guard let (item, word) = itemAndWord(mark.word) else { return nil }
      let what: DutyEvent.What
      switch (word, mark.detail) {
      case ("done", nil): what = .done
      case ("undone", nil): what = .undone
      case ("closed", nil): what = .closed
      case ("rescheduled", let day?):
        guard let date = CivilDate(day) else { return nil }
        what = .rescheduled(to: date)
      case ("delegated", let deputy):
        if let deputy { deputies.append(deputy) }
        what = .delegated(to: deputy.map { Identifier($0) })
      default: return nil
      }
      return DutyEvent(item, what, on: mark.date, by: mark.actor, note: mark.note)
    }
    for deputy in deputies { refer(to: .employee, deputy, in: column) }
    return events
  }
}

extension DutyEvent {
  func mark(naming item: String) -> DatedMark {
    let (word, detail): (String, String?) =
      switch what {
      case .done: ("done", nil)
      case .undone: ("undone", nil)
      case .closed: ("closed", nil)
      case .rescheduled(let date): ("rescheduled", date.description)
      case .delegated(let deputy): ("delegated", deputy?.rawValue)
      }
    return DatedMark(word + item, detail, on: date, by: actor, note)
  }
}

extension [DutyEvent] {
  /// By their days; those of one day as they stand.
  var inOrderOfDays: [DutyEvent] {
    enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
      .map(\.element)
  }
}
