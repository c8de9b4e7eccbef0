/// What stands in a cell of a spreadsheet, as what it is rather than as it looks.
public struct SheetCell: Hashable, Sendable {
  public enum Value: Hashable, Sendable {
    case empty
    case text(String)
    case number(Int)
    /// A number that something is seen after, and which is still the number.
    case numberBefore(Int, String)
    /// A number with one decimal, in tenths.
    case tenths(Int)
    /// Of a hundred.
    case percent(Int)
    case amount(Money)
    case date(CivilDate)
    case yes(Bool)
  }

  public enum Weight: Hashable, Sendable {
    case plain
    /// A sum.
    case strong
    /// Calls for something to be done.
    case alarming
  }

  public var value: Value
  public var weight: Weight

  public init(_ value: Value, _ weight: Weight = .plain) {
    self.value = value
    self.weight = weight
  }

  /// Empty for an empty text.
  public init(_ text: String, _ weight: Weight = .plain) {
    self.init(text.isEmpty ? .empty : .text(text), weight)
  }

  public static let empty = SheetCell(.empty)
}
