/// The spellings of an enumeration's values, to be found by their UTF-8.
///
/// The language compares a spelling with one case after the other as texts, which for the
/// ten thousands of states in a history takes longer than all the rest of reading them.
struct Spellings<Value: RawRepresentable<String> & CaseIterable> {
  private let all: [(bytes: [UInt8], value: Value)] = Value.allCases.map {
    (Array($0.rawValue.utf8), $0)
  }

  func value(_ bytes: UnsafeBufferPointer<UInt8>) -> Value? {
    place(bytes).map { all[$0].value }
  }

  /// The value's place among all.
  func place(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    all.firstIndex { candidate in candidate.bytes.withUnsafeBufferPointer { $0.equals(bytes) } }
  }

  var count: Int { all.count }

  subscript(place: Int) -> Value { all[place].value }
}
