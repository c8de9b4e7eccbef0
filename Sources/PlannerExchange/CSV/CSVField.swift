/// The text of one cell, without its quotes, and where it begins.
struct CSVField: Hashable, Sendable {
  var text: String
  var position: CSVPosition
}
