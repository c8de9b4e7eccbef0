/// That a row takes a key that no other row of its file may take.
struct Claim: Hashable, Sendable {
  var key: String
  var field: String
  var position: CSVPosition
}
