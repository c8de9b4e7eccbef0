/// Recognises what looks like a Danish civil registration number, which no text may hold.
public enum CPRNumber {
  /// Whether no part of the text looks like a CPR number: ten digits, written together or with any
  /// one dash or space after the sixth, of which the first six are a day, a month and a year.
  public static func isAbsent(from text: String) -> Bool {
    guard text.utf8.count >= 10 else { return true }
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      guard isDigit(bytes[index]) else {
        index += 1
        continue
      }
      let run = digits(in: bytes, from: index)
      if run.count == 10, isDate(run) { return false }
      if run.count == 6, isDate(run) {
        let rest = index + 6
        let separator = separatorLength(in: bytes, at: rest)
        if separator > 0, digits(in: bytes, from: rest + separator).count == 4 { return false }
      }
      index += run.count
    }
    return true
  }

  /// The bytes of a dash or space, or of a mark that is not seen; 0 where there is none.
  private static func separatorLength(in bytes: [UInt8], at index: Int) -> Int {
    // No such sign takes more than four bytes.
    let next = String(decoding: bytes[min(index, bytes.count)...].prefix(4), as: UTF8.self)
    guard let scalar = next.unicodeScalars.first else { return 0 }
    switch scalar.properties.generalCategory {
    case .dashPunctuation, .spaceSeparator, .format: return UTF8.width(scalar)
    default: return scalar == "\u{2212}" || scalar == "\t" ? UTF8.width(scalar) : 0
    }
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
