/// The members of an object, as a value names them.
struct ObjectContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let encoder: EntryEncoder
  let members: EntryEncoder.Members

  var codingPath: [any CodingKey] { [] }

  private func put(_ part: EntryEncoder.Part, _ key: Key) {
    members.all.append((key.stringValue, part))
  }

  mutating func encodeNil(forKey key: Key) { put(encoder.scalar { $0.append("null") }, key) }

  mutating func encode(_ value: Bool, forKey key: Key) {
    put(encoder.scalar { $0.append(value ? "true" : "false") }, key)
  }

  mutating func encode(_ value: String, forKey key: Key) {
    put(encoder.scalar { $0.append(quoting: value) }, key)
  }

  mutating func encode(_ value: Int, forKey key: Key) {
    put(encoder.scalar { $0.append(value) }, key)
  }

  mutating func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    put(try encoder.part(of: value), key)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    let nested = EntryEncoder.Members()
    put(.object(nested), key)
    return KeyedEncodingContainer(ObjectContainer<Nested>(encoder: encoder, members: nested))
  }

  mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    let items = EntryEncoder.Items()
    put(.list(items), key)
    return ListContainer(encoder: encoder, items: items)
  }

  // Values have no superclass that would write itself.
  mutating func superEncoder() -> any Encoder { encoder }
  mutating func superEncoder(forKey key: Key) -> any Encoder { encoder }
}
