/// A place in a text file, both counted from 1.
struct CSVPosition: Hashable, Sendable {
  var line: Int
  /// Counted in Unicode scalars, as editors do; a byte order mark does not count.
  var column: Int
}
