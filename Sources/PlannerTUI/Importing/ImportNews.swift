import PlannerDomain

/// What the import screen wants to have read.
struct ImportQuestion: Hashable, Sendable {
  /// What the answer depends on.
  struct Basis: Hashable, Sendable {
    var wish: ImportWish
    /// The plan's version.
    var version: Int
  }

  let municipality: Municipality
  let basis: Basis

  static func == (left: Self, right: Self) -> Bool { left.basis == right.basis }
  func hash(into hasher: inout Hasher) { hasher.combine(basis) }
}

/// What came of reading files, or of looking for them.
enum ImportNews: Hashable, Sendable {
  /// How many rows have been read so far.
  case progress(ImportQuestion.Basis, rows: Int)
  case read(ImportQuestion.Basis, ImportPreview)
  /// The paths that one may be the beginning of.
  case paths(String, [String])
}
