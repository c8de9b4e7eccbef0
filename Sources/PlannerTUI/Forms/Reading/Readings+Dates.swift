import PlannerDomain

extension Readings {
  /// A day such as `2027-03-08`, `08-03-2027`, `8.3.2027`, `8/3-2027`, `8.3.27` or `8. marts 2027`.
  ///
  /// Or without a year, as `8/3`, `8.3.` or `8. marts`, the next such day where it is
  /// known what day it is. Nil for anything else or for a day that does not exist.
  func date(_ text: String) -> CivilDate? {
    let lowered = text.lowercased().trimmed
    guard lowered.count <= 30 else { return nil }
    let numbers = lowered.split { !$0.isASCIIDigit }.map(String.init)
    let shape = Self.shape(of: lowered)
    if numbers.count == 3, Self.numericShapes.contains(shape) {
      if numbers[0].count == 4 {
        return Self.day(year: numbers[0], month: Int(numbers[1]), day: numbers[2])
      }
      return Self.day(year: numbers[2], month: Int(numbers[1]), day: numbers[0])
    }
    if numbers.count == 2, ["0/0", "0.0", "0.0."].contains(shape),
      numbers.allSatisfy({ $0.count < 3 })
    {
      return next(day: numbers[0], month: Int(numbers[1]))
    }
    let name = shape.drop { "0. ".contains($0) }.prefix { $0.isLetter }
    let after = shape.drop { !$0.isLetter }.drop { $0.isLetter }
    if numbers.count == 1, shape.first == "0", after.isEmpty {
      return next(day: numbers[0], month: month(named: String(name)))
    }
    guard numbers.count == 2, shape.first == "0", [".0", "0"].contains(String(after)) else {
      return nil
    }
    return Self.day(year: numbers[1], month: month(named: String(name)), day: numbers[0])
  }

  /// Days and stretches of days parted by commas, such as `8.3.2027-10.3.2027, 12.4.2027`,
  /// `8.-10.3.2027` or `2027-03-08..2027-03-10`; in order, each once.
  func dates(_ text: String) -> [CivilDate]? {
    var listed = text
    for word in [" og ", " and ", ";", "|"] {
      listed = listed.split(separator: word, omittingEmptySubsequences: false)
        .joined(separator: ",")
    }
    var days: Set<CivilDate> = []
    for part in listed.split(separator: ",") where !String(part).isBlank {
      guard let found = stretch(String(part).trimmed) else { return nil }
      days.formUnion(found)
    }
    return days.isEmpty ? nil : days.sorted()
  }

  /// As it is written in a field: `8.3.2027`, or `2027-03-08` in English.
  func text(_ date: CivilDate?) -> String {
    guard let date else { return "" }
    guard say == .danish, date.year >= 1000 else { return date.description }
    return "\(date.day).\(date.month).\(date.year)"
  }

  /// Days that follow one another become stretches.
  func text(_ days: [CivilDate]) -> String {
    CivilDate.stretches(of: days).map { first, last in
      guard first != last else { return text(first) }
      return text(first) + (say == .danish ? "-" : "..") + text(last)
    }.joined(separator: ", ")
  }

  // MARK: - Pieces

  private static let numericShapes: Set<String> = [
    "0.0.0", "0.00", "0-0-0", "0/0-0", "0/0/0", "0/00", "0.0-0",
  ]

  /// Each number as `0`, and no spaces.
  private static func shape(of text: String) -> String {
    var shape = ""
    var inNumber = false
    for character in text {
      if character.isASCIIDigit {
        if !inNumber { shape.append("0") }
        inNumber = true
      } else {
        inNumber = false
        if !character.isWhitespace { shape.append(character) }
      }
    }
    return shape
  }

  /// A year of two digits lies between 1970 and 2069.
  private static func day(year: String, month: Int?, day: String) -> CivilDate? {
    guard let month, let number = Int(year), let day = Int(day),
      year.count == 4 || year.count == 2
    else { return nil }
    let full = year.count == 4 ? number : number + (number < 70 ? 2000 : 1900)
    return CivilDate(year: full, month: month, day: day)
  }

  /// The first such day from today on, within the years in which a 29 February comes again.
  private func next(day: String, month: Int?) -> CivilDate? {
    guard let today, let month, let day = Int(day) else { return nil }
    return (0...8).lazy.compactMap { CivilDate(year: today.year + $0, month: month, day: day) }
      .first { today <= $0 }
  }

  private func month(named name: String) -> Int? {
    guard name.count >= 3 else { return nil }
    return (1...12).first { number in
      Language.allCases.contains {
        Formats(say: $0).month(number).lowercased().hasPrefix(name)
      }
    }
  }

  /// One day, or the days from a first to a last, at most a year.
  private func stretch(_ text: String) -> [CivilDate]? {
    if let day = date(text) { return [day] }
    for separator in ["..", "–", "—", " til ", " to ", "-"] {
      for place in text.indices where text[place...].hasPrefix(separator) {
        let after = text.index(place, offsetBy: separator.count)
        guard let last = date(String(text[after...])),
          let first = firstDay(String(text[..<place]), before: last), first <= last,
          first.days(until: last) <= 366
        else { continue }
        return (0...first.days(until: last)).map { first.adding(days: $0) }
      }
    }
    return nil
  }

  /// The beginning of a stretch, which may leave month and year to its end.
  private func firstDay(_ text: String, before last: CivilDate) -> CivilDate? {
    if let day = Readings(say: say).date(text) { return day }
    let numbers = text.split { !$0.isASCIIDigit }.compactMap { $0.count <= 2 ? Int($0) : nil }
    switch Self.shape(of: text) {
    case "0", "0.":
      return numbers.first.flatMap { CivilDate(year: last.year, month: last.month, day: $0) }
    case "0.0", "0.0.", "0/0":
      guard numbers.count == 2 else { return nil }
      return CivilDate(year: last.year, month: numbers[1], day: numbers[0])
    default: return nil
    }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isWholeNumber }
}

extension CivilDate {
  /// The first and last day of each run of days that follow one another.
  static func stretches(of days: [CivilDate]) -> [(first: CivilDate, last: CivilDate)] {
    days.reduce(into: []) { runs, day in
      if let last = runs.indices.last, runs[last].last.days(until: day) == 1 {
        runs[last].last = day
      } else {
        runs.append((day, day))
      }
    }
  }
}
