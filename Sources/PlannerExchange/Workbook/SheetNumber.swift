import Glibc
internal import PlannerDomain

/// What a number in a cell says, as the tables' columns spell it.
enum SheetNumber {
  /// - Parameter digits: as the sheet spells it: with a point, and perhaps an exponent.
  static func text(_ digits: [UInt8], _ look: NumberLooks.Look, since1904: Bool) -> String {
    switch look {
    case .plain: plain(digits)
    case .percent:
      Double(String(decoding: digits, as: UTF8.self)).map { rounded($0 * 100) }
        ?? String(decoding: digits, as: UTF8.self)
    case .date:
      Double(String(decoding: digits, as: UTF8.self))
        .flatMap { SheetDate.date($0, since1904: since1904)?.description } ?? plain(digits)
    }
  }

  private static func plain(_ digits: [UInt8]) -> String {
    let text = String(decoding: digits, as: UTF8.self)
    // Most are whole and short, and say themselves.
    if digits.count <= 15, digits.allSatisfy(\.isDigit) { return text }
    return Double(text).map(rounded) ?? text
  }

  /// To the 15 digits that spreadsheets reckon with, so that 0.1 + 0.2 is 0,3; never with an exponent.
  private static func rounded(_ number: Double) -> String {
    guard number.isFinite else { return String(number) }
    var buffer = [CChar](repeating: 0, count: 40)
    let length = withVaList([number]) { vsnprintf(&buffer, buffer.count, "%.14e", $0) }
    let bytes = buffer.prefix(Int(length)).map { UInt8(bitPattern: $0) }
    guard let mark = bytes.firstIndex(of: UInt8(ascii: "e")),
      let exponent = Int(String(decoding: bytes[(mark + 1)...], as: UTF8.self))
    else { return String(number) }
    var digits = bytes[..<mark].filter(\.isDigit)
    while digits.count > 1, digits.last == UInt8(ascii: "0") { digits.removeLast() }
    let zero = UInt8(ascii: "0")
    // Digits before the comma.
    let whole = exponent + 1
    if whole <= 0 { digits.insert(contentsOf: repeatElement(zero, count: 1 - whole), at: 0) }
    let before = max(whole, 1)
    if digits.count < before { digits += repeatElement(zero, count: before - digits.count) }
    let isNought = digits.allSatisfy { $0 == zero }
    var text = number < 0 && !isNought ? "-" : ""
    text += String(decoding: digits[..<before], as: UTF8.self)
    if digits.count > before, !isNought {
      text += "," + String(decoding: digits[before...], as: UTF8.self)
    }
    return text
  }
}
