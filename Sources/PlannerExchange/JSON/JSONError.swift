/// Where a JSON text (RFC 8259) is wrong.
struct JSONError: Error, Hashable, Sendable {
  /// The byte at which it cannot be read on, from 0.
  var offset: Int
}
