internal import PlannerDomain

/// That a row refers to something, which may stand further down or in another file.
struct Reference: Hashable, Sendable {
  var kind: EntryKind
  var identifier: String
  var file: PlanFile
  var field: String
  var position: CSVPosition
}
