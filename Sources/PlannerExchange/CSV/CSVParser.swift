/// Reads delimited text (RFC 4180) in UTF-8 row by row from its bytes.
///
/// A row that cannot be read is given as an error, and reading goes on with the next one. Lines end
/// with LF, CRLF or CR; within quotes they are all given as LF. A quote inside an unquoted cell
/// stands for itself.
struct CSVParser: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var index = 0
  private var position = CSVPosition(line: 1, column: 1)

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Skips a byte order mark and detects the delimiter in the first row.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: Self.byteOrderMark) { index = Self.byteOrderMark.count }
    delimiter = CSVDelimiter(detectedIn: bytes[index...]).byte
  }

  mutating func next() -> Result<CSVRecord, CSVError>? {
    guard index < bytes.count else { return nil }
    var record = CSVRecord(fields: [], line: position.line)
    var firstError: CSVError?
    var fieldIndex = 0
    while true {
      do throws(CSVError) {
        record.fields.append(try field(at: fieldIndex))
      } catch {
        firstError = firstError ?? error
      }
      guard index < bytes.count, bytes[index] == delimiter else { break }
      advance()
      fieldIndex += 1
    }
    if index < bytes.count { advance() }
    if let firstError { return .failure(firstError) }
    return .success(record)
  }

  private mutating func field(at fieldIndex: Int) throws(CSVError) -> CSVField {
    if index < bytes.count, bytes[index] == Self.quote { return try quotedField(at: fieldIndex) }
    let start = index
    let begin = position
    skipToEndOfField()
    return try decoded(bytes[start..<index], begin, fieldIndex)
  }

  private mutating func quotedField(at fieldIndex: Int) throws(CSVError) -> CSVField {
    let begin = position
    var content: [UInt8] = []
    advance()
    while index < bytes.count {
      let byte = bytes[index]
      advance()
      if byte == Self.quote {
        guard index < bytes.count, bytes[index] == Self.quote else {
          let end = index
          skipToEndOfField()
          guard index == end else {
            throw error(.textAfterQuote, begin, fieldIndex, content + [byte] + bytes[end..<index])
          }
          return try decoded(content[...], begin, fieldIndex)
        }
        advance()
      }
      content.append(byte == Self.carriageReturn ? Self.lineFeed : byte)
    }
    throw error(.unclosedQuote, begin, fieldIndex, content)
  }

  private func decoded(
    _ content: ArraySlice<UInt8>, _ begin: CSVPosition, _ fieldIndex: Int
  ) throws(CSVError) -> CSVField {
    // Validating costs several times as much as decoding, and most cells are ASCII.
    if content.allSatisfy({ $0 < 0x80 }) {
      return CSVField(text: String(decoding: content, as: UTF8.self), position: begin)
    }
    guard let text = String(validating: content, as: UTF8.self) else {
      throw error(.invalidUTF8, begin, fieldIndex, content)
    }
    return CSVField(text: text, position: begin)
  }

  private func error(
    _ reason: CSVError.Reason, _ position: CSVPosition, _ fieldIndex: Int,
    _ content: some Collection<UInt8>
  ) -> CSVError {
    let beginning = String(decoding: content.prefix(200), as: UTF8.self)
    return CSVError(
      reason: reason, position: position, fieldIndex: fieldIndex, found: beginning)
  }

  private mutating func skipToEndOfField() {
    while index < bytes.count, bytes[index] != delimiter, bytes[index] != Self.lineFeed,
      bytes[index] != Self.carriageReturn
    {
      advance()
    }
  }

  /// Steps over one byte, or over CR and LF together.
  private mutating func advance() {
    let byte = bytes[index]
    index += 1
    if byte == Self.carriageReturn, index < bytes.count, bytes[index] == Self.lineFeed {
      index += 1
    }
    if byte == Self.lineFeed || byte == Self.carriageReturn {
      position = CSVPosition(line: position.line + 1, column: 1)
    } else if byte & 0b1100_0000 != 0b1000_0000 {
      position.column += 1  // all but the continuation bytes of UTF-8
    }
  }
}
