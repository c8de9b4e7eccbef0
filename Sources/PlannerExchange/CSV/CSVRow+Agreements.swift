internal import PlannerDomain

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

  mutating func goals(participant: Column, workplace: Column) -> [LearningGoal] {
    texts(participant).map { LearningGoal(.participant, $0) }
      + texts(workplace).map { LearningGoal(.workplace, $0) }
  }

  mutating func commitments(
    _ columns: [(LeaderCommitment.Kind, Column)]
  ) -> [LeaderCommitment] {
    columns.flatMap { kind, column in texts(column).map { LeaderCommitment(kind, $0) } }
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

extension DueDate {
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
