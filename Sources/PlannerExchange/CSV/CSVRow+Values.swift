internal import PlannerDomain

extension CSVRow {
  /// Text for people, on one or more lines; empty when the field is.
  mutating func text(_ column: Column, isRequired: Bool? = nil) -> String {
    guard let text = cell(column) else {
      if isRequired ?? column.isRequired { report(column, allowed: .text) }
      return ""
    }
    guard text.isPrintable else {
      report(column, allowed: .printableText)
      return ""
    }
    return isShort(text, column) && withoutCPR(text, column) ? text : ""
  }

  /// Whether a text has no more characters than may stand in the column; tells of it if not.
  private mutating func isShort(_ text: String, _ column: Column) -> Bool {
    let most = Field(rawValue: column.rawValue).map(Limits.length) ?? Limits.textLength
    if text.hasAtMost(most) { return true }
    report(column, found: text, allowed: .length(most))
    return false
  }

  mutating func texts(_ column: Column) -> [String] {
    list(column, .printableText, allowsRepeats: true) { $0.isPrintable ? $0 : nil }
      .filter { isShort($0, column) && withoutCPR($0, column) }
  }

  mutating func date(_ column: Column) -> CivilDate? {
    value(column, .date) { CivilDate(written: $0) }
  }

  mutating func amount(_ column: Column, isRequired: Bool? = nil) -> Money? {
    value(column, .amount, isRequired: isRequired) { text in
      Money(kroner: text).flatMap { Limits.øre.contains($0.øre) ? $0 : nil }
    }
  }

  mutating func int(
    _ column: Column, in range: ClosedRange<Int>, isRequired: Bool? = nil
  ) -> Int? {
    value(column, .wholeNumber(range), isRequired: isRequired) { text in
      guard text.utf8.count <= 12, text.utf8.allSatisfy(\.isDigit) else { return nil }
      return Int(text).flatMap { range.contains($0) ? $0 : nil }
    }
  }

  /// A number with a decimal comma and one decimal at most, in tenths; a second one may be zero, as in
  /// `37,00`.
  mutating func tenths(_ column: Column, in range: ClosedRange<Int>) -> Int? {
    value(column, .tenths(range)) { text in
      guard let parts = DecimalParts(text), parts.decimals.count <= 2,
        parts.decimals.dropFirst().allSatisfy({ $0 == "0" })
      else { return nil }
      let tenths = parts.whole * 10 + (Int(parts.decimals.prefix(1)) ?? 0)
      return range.contains(tenths) ? tenths : nil
    }
  }

  /// No when the field is empty.
  mutating func yesOrNo(_ column: Column) -> Bool {
    value(column, .oneOf(["yes", "no"])) { text in
      ([DanishNames.plain(text)] + DanishNames.values(called: text)).lazy
        .compactMap { ["yes": true, "no": false][$0] }.first
    } ?? false
  }

  mutating func choice<Choice>(_ column: Column) -> Choice?
  where Choice: CaseIterable & RawRepresentable<String> {
    value(column, .oneOf(Choice.allCases.map(\.rawValue))) { Choice(written: $0) }
  }

  mutating func choices<Choice>(_ column: Column) -> Set<Choice>
  where Choice: CaseIterable & RawRepresentable<String> & Hashable {
    Set(list(column, .oneOf(Choice.allCases.map(\.rawValue))) { Choice(written: $0) })
  }

  /// The choices in their order, each as often as it is there.
  mutating func sequence<Choice>(_ column: Column) -> [Choice]
  where Choice: CaseIterable & RawRepresentable<String> & Hashable {
    list(column, .oneOf(Choice.allCases.map(\.rawValue)), allowsRepeats: true) {
      Choice(written: $0)
    }
  }

  mutating func level(
    _ column: Column, in range: ClosedRange<Int>
  ) -> CompetenceLevel? {
    int(column, in: range).flatMap { CompetenceLevel(rawValue: $0) }
  }

  /// The identifier of the row itself, which no other row of the file may have.
  mutating func identifier<Entity>(_ column: Column) -> Identifier<Entity>? {
    if let given = claimGiven(in: column) { return Identifier(given) }
    let text = value(column, .identifier) { $0.isIdentifier ? $0 : nil }
    if let text { claim(text, in: column) }
    guard let text, withoutCPR(text, column) else { return nil }
    return Identifier(text)
  }

  /// Whether nothing in a text looks like a CPR number; tells of it, without repeating it, if so.
  private mutating func withoutCPR(_ text: String, _ column: Column) -> Bool {
    if CPRNumber.isAbsent(from: text) { return true }
    report(
      column, found: String(text.map { $0.isWholeNumber ? "•" : $0 }), allowed: .noCPRNumber)
    return false
  }

  mutating func reference<Entity: Listed>(_ column: Column) -> Identifier<Entity>? {
    let text = value(column, .existing(Entity.entryKind)) { $0 }.map { named($0, Entity.entryKind) }
    if let text { refer(to: Entity.entryKind, text, in: column) }
    return text.map { Identifier($0) }
  }

  mutating func references<Entity: Listed>(_ column: Column) -> Set<Identifier<Entity>> {
    let texts = list(column, .existing(Entity.entryKind)) { $0 }.map { named($0, Entity.entryKind) }
    for text in texts { refer(to: Entity.entryKind, text, in: column) }
    return Set(texts.map { Identifier($0) })
  }
}

extension CaseIterable where Self: RawRepresentable<String> {
  /// Reads the lasting name, or a Danish one.
  fileprivate init?(written text: String) {
    if let value = Self(rawValue: text) {
      self = value
      return
    }
    let names = DanishNames.values(called: text)
    guard let value = Self.allCases.first(where: { names.contains(DanishNames.plain($0.rawValue)) })
    else { return nil }
    self = value
  }
}

extension ClosedRange<Int> {
  /// The part that is not below a number; the whole where there is none, or it lies outside.
  func from(_ least: Int?) -> ClosedRange<Int> {
    least.flatMap { contains($0) ? $0...upperBound : nil } ?? self
  }
}
