import PlannerDomain

/// Reads the cells of a column back as what the screen wrote them from.
struct CellReader {
  private let read: (String) -> SheetCell.Value?

  /// Nil where not everything in the column is of one sort, or nothing is in it.
  init?(of texts: some Sequence<String>, in language: Language) {
    let format = Formats(say: language)
    let readers: [(String) -> SheetCell.Value?] = [
      { format.number(written: $0).map { .number($0) } },
      { format.money(written: $0).map { .amount($0) } },
      { format.date(written: $0).map { .date($0) } },
    ]
    let filled = texts.filter { !$0.isEmpty }
    guard let first = filled.first,
      let read = readers.first(where: { $0(first) != nil }),
      filled.allSatisfy({ read($0) != nil })
    else { return nil }
    self.read = read
  }

  func cell(_ text: String) -> SheetCell { read(text).map { SheetCell($0) } ?? SheetCell(text) }
}

extension Formats {
  /// A whole number as it is written plainly or with its thousands parted, and nothing like one.
  func number(written text: String) -> Int? {
    let number = Int(text.filter { $0.isASCII && ($0.isNumber || $0 == "-") })
    return number.flatMap { String($0) == text || ($0 >= 0 && grouped($0) == text) ? $0 : nil }
  }

  /// An amount as `money(_:)` writes it.
  func money(written text: String) -> Money? {
    guard let digits = Int(text.filter { $0.isASCII && ($0.isNumber || $0 == "-") }),
      abs(digits) <= Limits.øre.upperBound
    else { return nil }
    return [Money.kroner(digits), Money(øre: digits)].first { money($0) == text }
  }

  /// A day as `date(_:)` or `mediumDate(_:)` writes it.
  func date(written text: String) -> CivilDate? {
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count == 3, let day = Int(parts[0].filter(\.isNumber)), let year = Int(parts[2]),
      let month = (1...12).first(where: { month($0) == parts[1] || shortMonth($0) == parts[1] }),
      let date = CivilDate(year: year, month: month, day: day),
      self.date(date) == text || mediumDate(date) == text
    else { return nil }
    return date
  }
}
