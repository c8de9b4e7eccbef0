/// The items of a list, one after the other.
struct ListContainer: UnkeyedEncodingContainer {
  let encoder: EntryEncoder
  let items: EntryEncoder.Items

  var codingPath: [any CodingKey] { [] }
  var count: Int { items.all.count }

  mutating func encodeNil() { items.all.append(encoder.scalar { $0.append("null") }) }

  mutating func encode<Value: Encodable>(_ value: Value) throws {
    items.all.append(try encoder.part(of: value))
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    let members = EntryEncoder.Members()
    items.all.append(.object(members))
    return KeyedEncodingContainer(ObjectContainer<Nested>(encoder: encoder, members: members))
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    let nested = EntryEncoder.Items()
    items.all.append(.list(nested))
    return ListContainer(encoder: encoder, items: nested)
  }

  // Values have no superclass that would write itself.
  mutating func superEncoder() -> any Encoder { encoder }
}
