public import PlannerDomain

/// What stands in one column of a row, before it is written as text, number or date.
public enum Cell: Hashable, Sendable {
  case empty
  case text(String)
  case number(Int)
  /// A number with one decimal, in tenths.
  case tenths(Int)
  case amount(Money)
  case date(CivilDate)
  case yes(Bool)
  /// Several texts; none of them empty.
  case list([String])
}

extension Cell {
  init(_ text: String) { self = text.isEmpty ? .empty : .text(text) }

  init(_ number: Int?) { self = number.map(Cell.number) ?? .empty }

  init(tenths: Int?) { self = tenths.map(Cell.tenths) ?? .empty }

  init(_ amount: Money?) { self = amount.map(Cell.amount) ?? .empty }

  init(_ date: CivilDate?) { self = date.map(Cell.date) ?? .empty }

  /// An identifier or a choice.
  init<Word: RawRepresentable<String>>(_ word: Word?) { self.init(word?.rawValue ?? "") }

  init(list: [String]) { self = list.isEmpty ? .empty : .list(list) }

  /// In alphabetical order, so that the same set is always written the same.
  init<Entity>(_ identifiers: Set<Identifier<Entity>>) {
    self.init(list: identifiers.sorted().map(\.rawValue))
  }

  /// In the order in which the choices are declared.
  init<Choice>(_ choices: Set<Choice>) where Choice: CaseIterable & RawRepresentable<String> {
    self.init(list: Choice.allCases.filter(choices.contains).map(\.rawValue))
  }

  /// The kinds of some things in their order; empty where they stand kind by kind anyhow.
  init<Choice>(order: [Choice]) where Choice: CaseIterable & RawRepresentable<String> & Hashable {
    let byKind = Choice.allCases.flatMap { kind in order.filter { $0 == kind } }
    self.init(list: byKind == order ? [] : order.map(\.rawValue))
  }

  /// As a file of text has it: empty, or as `CSVRow` reads it.
  public var text: String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .number(let number): String(number)
    case .tenths(let tenths): Self.decimal(tenths / 10, tenths % 10, places: 1)
    case .amount(let amount): Self.decimal(amount.øre / 100, amount.øre % 100, places: 2)
    case .date(let date): date.description
    case .yes(let isSo): isSo ? "yes" : "no"
    case .list(let items): items.map(\.asListItem).joined(separator: "|")
    }
  }

  private static func decimal(_ whole: Int, _ rest: Int, places: Int) -> String {
    guard rest != 0 else { return String(whole) }
    let digits = String(rest)
    return "\(whole),\(String(repeating: "0", count: places - digits.count))\(digits)"
  }
}
