/// A number written the Danish way: digits, perhaps with a dot before each three, and perhaps a
/// comma with decimals.
struct DecimalParts: Hashable, Sendable {
  /// Below a billion.
  var whole: Int
  /// The digits after the comma; empty without one.
  var decimals: String

  /// Gives nil for anything else, among it `1190.50`, in which the dot would be a decimal point.
  init?(_ text: String) {
    let parts = text.utf8.split(
      separator: UInt8(ascii: ","), maxSplits: 1, omittingEmptySubsequences: false)
    let groups = parts[0].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let digits = groups.joined()
    guard groups[0].count >= 1, groups.count == 1 || groups[0].count <= 3,
      groups.dropFirst().allSatisfy({ $0.count == 3 }), digits.allSatisfy(\.isDigit)
    else { return nil }
    var whole = 0
    for digit in digits {
      guard whole < 100_000_000 else { return nil }
      whole = whole * 10 + Int(digit - UInt8(ascii: "0"))
    }
    self.whole = whole
    decimals = ""
    if parts.count == 2 {
      guard !parts[1].isEmpty, parts[1].allSatisfy(\.isDigit) else { return nil }
      decimals = String(decoding: parts[1], as: UTF8.self)
    }
  }
}
