import PlannerDomain

extension Readings {
  /// A day by the course such as `14 dage før`, `-14`, `30 efter start`, `3 uger efter`, `21`, `slut`,
  /// or a date; days without more are counted after the end, and those before it from the start.
  func due(_ text: String) -> DueDate? {
    if let date = date(text) { return .fixed(date) }
    let lowered = text.lowercased().trimmed
    guard lowered.count <= 40 else { return nil }
    let words = lowered.split { !$0.isLetter }.map(String.init)
    let digits = lowered.split { !$0.isNumber }
    guard digits.count <= 1, words.allSatisfy({ Self.dueWords.contains($0) }),
      let count = digits.isEmpty ? 0 : digits.first.flatMap({ Int($0) }), count <= 2000,
      !lowered.isEmpty
    else { return nil }
    let isBefore =
      lowered.hasPrefix("-") || words.contains { ["før", "before"].contains($0) }
    let isStart = words.contains { ["start", "starten"].contains($0) }
    let isEnd = words.contains { ["slut", "slutningen", "end"].contains($0) }
    guard !digits.isEmpty || isStart || isEnd else { return nil }
    let isWeeks = words.contains { ["uge", "uger", "week", "weeks"].contains($0) }
    let days = count * (isWeeks ? 7 : 1) * (isBefore ? -1 : 1)
    return isStart || (isBefore && !isEnd) ? .fromStart(days: days) : .fromEnd(days: days)
  }

  private static let dueWords: Set<String> = [
    "dag", "dage", "uge", "uger", "før", "efter", "ved", "start", "starten", "slut", "slutningen",
    "day", "days", "week", "weeks", "before", "after", "at", "the", "end",
  ]

  func text(_ due: DueDate) -> String {
    if case .fixed(let date) = due { return text(date) }
    return DomainWords(say: say).name(due)
  }
}
