/// A value that is one text, number or truth.
struct ScalarContainer: SingleValueEncodingContainer {
  let encoder: EntryEncoder

  var codingPath: [any CodingKey] { [] }

  mutating func encodeNil() { encoder.become(encoder.scalar { $0.append("null") }) }

  mutating func encode(_ value: Bool) {
    encoder.become(encoder.scalar { $0.append(value ? "true" : "false") })
  }

  mutating func encode(_ value: String) {
    encoder.become(encoder.scalar { $0.append(quoting: value) })
  }

  mutating func encode<Value: Encodable & BinaryInteger>(_ value: Value) {
    encoder.become(encoder.scalar { $0.append(value) })
  }

  /// Fractions are kept in whole tenths, øre or days.
  mutating func encode(_ value: Double) throws { throw Self.fraction(value) }
  mutating func encode(_ value: Float) throws { throw Self.fraction(value) }

  mutating func encode<Value: Encodable>(_ value: Value) throws {
    encoder.become(try encoder.part(of: value))
  }

  private static func fraction(_ value: Any) -> EncodingError {
    .invalidValue(value, .init(codingPath: [], debugDescription: "an entry holds no fractions"))
  }
}
