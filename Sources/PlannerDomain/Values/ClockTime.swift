/// A time of day by the clock on the wall, in whole minutes.
public struct ClockTime: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Since midnight: 0 … 1439.
  public let minutes: Int

  public static let range = 0...1439

  public init?(minutes: Int) {
    guard Self.range.contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// Reads `9`, `9.30`, `9:30` or `0930`; nil for anything else.
  public init?(written text: String) {
    let parts = text.utf8.split(
      separator: UInt8(ascii: text.utf8.contains(UInt8(ascii: ":")) ? ":" : "."),
      omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count <= 2,
      parts.allSatisfy({
        (1...4).contains($0.count) && $0.allSatisfy { (0x30...0x39).contains($0) }
      }),
      let number = Int(String(Substring(first)))
    else { return nil }
    var (hour, minute) = (number, 0)
    if parts.count == 2 {
      guard first.count <= 2, parts[1].count == 2, let part = Int(String(Substring(parts[1])))
      else { return nil }
      minute = part
    } else if first.count > 2 {
      (hour, minute) = (number / 100, number % 100)
    }
    guard hour < 24, minute < 60 else { return nil }
    minutes = hour * 60 + minute
  }

  /// As in `09:30`.
  public var description: String { "\(Self.two(minutes / 60)):\(Self.two(minutes % 60))" }

  public static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
