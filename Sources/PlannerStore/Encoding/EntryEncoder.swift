internal import PlannerDomain

/// Writes entries as compact JSON, with the keys of each object in order.
///
/// Byte for byte what Foundation's encoder writes with `.sortedKeys` and `.withoutEscapingSlashes`, in a
/// fraction of its time: an act that brings a file in is a hundred thousand entries. Scalars are spelled
/// out as they come; objects and lists only note where, and are put in order at the end.
final class EntryEncoder: Encoder {
  /// Where a value's JSON is, or what it is made of.
  indirect enum Part {
    case scalar(Range<Int>)
    case object(Members)
    case list(Items)
  }

  final class Members {
    var all: [(key: String, part: Part)] = []
  }

  final class Items {
    var all: [Part] = []
  }

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  private var scalars = JSONBytes()
  /// What the value that is being written has become so far.
  private var part: Part?

  func json(_ entry: Entry) throws -> String {
    scalars.removeAll()
    let whole = try part(of: entry)
    var json = JSONBytes()
    json.reserve(scalars.all.count * 2)
    write(whole, to: &json)
    return String(decoding: json.all, as: UTF8.self)
  }

  private func write(_ part: Part, to json: inout JSONBytes) {
    switch part {
    case .scalar(let range): json.append(scalars.all[range])
    case .list(let items):
      json.append("[")
      for (place, item) in items.all.enumerated() {
        if place > 0 { json.append(",") }
        write(item, to: &json)
      }
      json.append("]")
    case .object(let members):
      json.append("{")
      for (place, member) in members.all.sorted(by: { $0.key < $1.key }).enumerated() {
        if place > 0 { json.append(",") }
        json.append(quoting: member.key)
        json.append(":")
        write(member.part, to: &json)
      }
      json.append("}")
    }
  }

  // MARK: - For its containers

  func part(of value: some Encodable) throws -> Part {
    let outer = part
    defer { part = outer }
    part = nil
    try value.encode(to: self)
    return part ?? .object(Members())
  }

  func scalar(_ spell: (inout JSONBytes) -> Void) -> Part {
    let start = scalars.all.count
    spell(&scalars)
    return .scalar(start..<scalars.all.count)
  }

  func become(_ part: Part) { self.part = part }

  // MARK: - Encoder

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    let members = Members()
    part = .object(members)
    return KeyedEncodingContainer(ObjectContainer(encoder: self, members: members))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    let items = Items()
    part = .list(items)
    return ListContainer(encoder: self, items: items)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    ScalarContainer(encoder: self)
  }
}
