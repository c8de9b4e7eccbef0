import PlannerDomain

/// Reads numbers, amounts and dates as people write them, and writes them so that they can be
/// read again.
struct Readings {
  let say: Language
  /// The day from which a day without a year is counted; nil where days have their years.
  var today: CivilDate?

  private var decimalMark: Character { say == .danish ? "," : "." }
  private var groupMark: Character { say == .danish ? "." : "," }

  // MARK: - Reading

  /// A whole number of at most nine digits, its thousands parted or not.
  func number(_ text: String) -> Int? {
    decimal(text, places: 0).flatMap { $0 > 999_999_999 ? nil : $0 }
  }

  /// A number with at most one decimal, in tenths.
  func tenths(_ text: String) -> Int? { decimal(text, places: 1) }

  /// Kroner with at most two decimals, with or without `kr.`.
  func money(_ text: String) -> Money? {
    var amount = text.lowercased().trimmed
    for unit in ["kr.", "kr", ",-"] {
      if amount.hasPrefix(unit) { amount = String(amount.dropFirst(unit.count)) }
      if amount.hasSuffix(unit) { amount = String(amount.dropLast(unit.count)) }
      amount = amount.trimmed
    }
    return decimal(amount, places: 2).map { Money(øre: $0) }
  }

  /// A length in days such as `2½`, `2,5` or `2 1/2`, or in weeks such as `3 uger`.
  func length(_ text: String) -> HalfDays? {
    let lowered = text.lowercased()
    let unit = lowered.filter(\.isLetter)
    let isWeeks = unit.hasPrefix("u") || unit.hasPrefix("w")
    guard unit.isEmpty || isWeeks || unit.hasPrefix("d") else { return nil }
    var days = String(lowered.prefix { !$0.isLetter }).trimmed
    var halves = 0
    for half in ["½", "1/2"] where days.hasSuffix(half) {
      days = String(days.dropLast(half.count)).trimmed
      halves = 1
      if days.isEmpty { days = "0" }
      break
    }
    guard let tenths = decimal(days, places: halves == 1 ? 0 : 1) else { return nil }
    if halves == 0 {
      guard tenths % 5 == 0, tenths < 100_000 else { return nil }
      return HalfDays(rawValue: tenths / 5 * (isWeeks ? 5 : 1))
    }
    guard !isWeeks, tenths < 10_000 else { return nil }
    return HalfDays(rawValue: tenths * 2 + 1)
  }

  /// A number as a whole count of its last decimal place.
  ///
  /// The mark that parts thousands also stands for the decimal mark where it cannot part any.
  private func decimal(_ text: String, places: Int) -> Int? {
    let written = text.filter { !$0.isWhitespace }
    guard !written.isEmpty, written.count <= 15 else { return nil }
    var halves = written.split(separator: decimalMark, omittingEmptySubsequences: false)
    guard halves.count <= 2 else { return nil }
    var groups = halves[0].split(separator: groupMark, omittingEmptySubsequences: false)
    if halves.count == 1, groups.count == 2, (1...max(places, 1)).contains(groups[1].count),
      places > 0
    {
      halves = [groups[0], groups[1]]
      groups = [groups[0]]
    }
    let isGrouped =
      groups.count == 1
      || ((1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 })
    let decimals = halves.count == 2 ? String(halves[1]) : ""
    let whole = groups.joined()
    let digits = whole + decimals
    guard isGrouped, !whole.isEmpty, decimals.count <= places,
      digits.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return Int(digits + String(repeating: "0", count: places - decimals.count))
  }

  // MARK: - Writing

  func text(_ number: Int?) -> String { number.map(String.init) ?? "" }

  func text(tenths: Int?) -> String { tenths.map { Formats(say: say).tenths($0) } ?? "" }

  func text(_ amount: Money?) -> String {
    guard let amount else { return "" }
    let rest = amount.øre % 100
    let decimals = rest == 0 ? "" : "\(decimalMark)\(rest < 10 ? "0" : "")\(rest)"
    return Formats(say: say).grouped(amount.øre / 100) + decimals
  }

  /// In days: `2½`.
  func text(_ length: HalfDays?) -> String {
    guard let halves = length?.rawValue else { return "" }
    return (halves == 1 ? "" : String(halves / 2)) + (halves % 2 == 1 ? "½" : "")
  }
}
