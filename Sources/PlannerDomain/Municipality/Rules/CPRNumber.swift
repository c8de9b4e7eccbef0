/// Recognises what looks like a Danish civil registration number, which no text may hold.
public enum CPRNumber {
  /// Whether no part of the text looks like a CPR number: ten digits, written together or with a
  /// hyphen or space after the sixth, of which the first six are a day, a month and a year.
  public static func isAbsent(from text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10 else { return true }
    var index = 0
    while index < bytes.count {
      guard isDigit(bytes[index]) else {
        index += 1
        continue
      }
      let run = digits(in: bytes, from: index)
      if run.count == 10, isDate(run) { return false }
      if run.count == 6, isDate(run), index + 7 <= bytes.count {
        let separator = bytes[index + 6]
        if separator == UInt8(ascii: "-") || separator == UInt8(ascii: " "),
          digits(in: bytes, from: index + 7).count == 4
        {
          return false
        }
      }
      index += run.count
    }
    return true
  }

  private static func digits(in bytes: [UInt8], from start: Int) -> ArraySlice<UInt8> {
    guard start < bytes.count else { return [] }
    return bytes[start...].prefix(while: isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isDate(_ run: ArraySlice<UInt8>) -> Bool {
    let numbers = run.prefix(4).map { Int($0 - UInt8(ascii: "0")) }
    guard numbers.count == 4 else { return false }
    let day = numbers[0] * 10 + numbers[1]
    let month = numbers[2] * 10 + numbers[3]
    return (1...31).contains(day) && (1...12).contains(month)
  }
}
