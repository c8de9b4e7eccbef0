public import PlannerDomain

/// The values that agreements, templates and goals have in common.
extension CSVRow {
  /// When something is due: `start-14`, `end+30`, or a date.
  mutating func dueDay(_ column: Column) -> DueDate? {
    value(column, .dueDay) { DueDate(field: $0) }
  }

  /// A role, or the identifier of an employee.
  mutating func owner(_ column: Column) -> DutyOwner? {
    let words = ["participant", "leader", "human-resources"]
    guard let text = value(column, .oneOf(words), parse: { $0 }) else { return nil }
    switch text {
    case "participant": return .participant
    case "leader": return .leader
    case "human-resources": return .humanResources
    default:
      refer(to: .employee, text, in: column)
      return .employee(Identifier(text))
    }
  }

  /// Practice time from its three columns; nil when the first two are empty.
  mutating func practice(
    _ minutes: Column, _ weeks: Column, _ note: Column
  ) -> PracticeTime? {
    let minutesPerWeek = int(minutes, in: Limits.practiceMinutesPerWeek)
    let numberOfWeeks = int(weeks, in: Limits.practiceWeeks)
    let text = text(note)
    guard let minutesPerWeek, let numberOfWeeks else {
      if (cell(minutes) == nil) != (cell(weeks) == nil) {
        report(
          cell(minutes) == nil ? minutes : weeks, allowed: .wholeNumber(Limits.practiceWeeks))
      }
      return nil
    }
    return PracticeTime(minutesPerWeek: minutesPerWeek, weeks: numberOfWeeks, note: text)
  }

  /// Marks with their dates, each turned into something, or told as wrong.
  mutating func marks<Value>(
    _ column: Column, _ allowed: Allowed, _ make: (DatedMark) -> Value?
  ) -> [Value] {
    var values: [Value] = []
    for mark in list(column, allowed, allowsRepeats: true, parse: { DatedMark(field: $0) }) {
      if let value = make(mark) {
        values.append(value)
      } else {
        report(column, found: mark.word, allowed: allowed)
      }
    }
    return values
  }
}

extension DutyOwner {
  /// As files spell it.
  public var word: String {
    switch self {
    case .participant: "participant"
    case .leader: "leader"
    case .humanResources: "human-resources"
    case .employee(let id): id.rawValue
    }
  }
}

extension DueDate {
  /// As files spell it.
  public var word: String {
    switch self {
    case .fromStart(let days): days < 0 ? "start\(days)" : "start+\(days)"
    case .fromEnd(let days): days < 0 ? "end\(days)" : "end+\(days)"
    case .fixed(let date): date.description
    }
  }

  fileprivate init?(field text: String) {
    if let date = CivilDate(written: text) {
      self = .fixed(date)
      return
    }
    for (word, make) in [("start", DueDate.fromStart), ("end", DueDate.fromEnd)] {
      guard text.hasPrefix(word) else { continue }
      let rest = text.dropFirst(word.count)
      guard rest.first == "+" || rest.first == "-", rest.dropFirst().utf8.allSatisfy(\.isDigit),
        let days = Int(rest), Limits.dueDays.contains(days)
      else { return nil }
      self = make(days)
      return
    }
    return nil
  }
}
