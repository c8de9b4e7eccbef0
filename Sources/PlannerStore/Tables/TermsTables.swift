internal import PlannerDomain

/// The tables of what agreements or templates say; an agreement's rows are those of all its versions.
struct TermsTables {
  private let goals: Table
  private let items: Table
  private let commitments: Table

  /// - Parameters:
  ///   - owner: the table of the owners, by which these are called too.
  ///   - key: the column that names the owner.
  init(of owner: String, by key: String) {
    goals = Table(
      parts: owner + "_learning_goal", [key, "position", "version", "holder", "goal"])
    items = Table(
      parts: owner + "_item",
      [
        key, "position", "version", "number", "kind", "phase", "text", "audience", "owner",
        "owner_id", "due_from", "due_days", "due_on",
      ])
    commitments = Table(
      parts: owner + "_commitment", [key, "position", "version", "kind", "text"])
  }

  func put(_ versions: [AgreementTerms], of id: String, by writer: TableWriter) throws {
    try writer.replaceList(of: id, in: goals, with: numbered(versions, \.goals)) {
      [$0.version, $0.part.holder.rawValue, $0.part.text]
    }
    try writer.replaceList(of: id, in: items, with: numbered(versions, \.items)) {
      let item = $0.part
      let first: [TableWriter.Value] = [
        $0.version, item.number, item.kind.rawValue, item.phase.rawValue, item.text, item.audience,
      ]
      return first + KeptDuty.values(of: item.owner) + KeptDuty.values(of: item.due)
    }
    try writer.replaceList(of: id, in: commitments, with: numbered(versions, \.commitments)) {
      [$0.version, $0.part.kind.rawValue, $0.part.text]
    }
  }

  func cursors(by reader: TableReader) throws -> TermsCursors {
    TermsCursors(
      goals: try reader.parts(goals), items: try reader.parts(items),
      commitments: try reader.parts(commitments))
  }

  private func numbered<Part>(
    _ versions: [AgreementTerms], _ parts: (AgreementTerms) -> [Part]
  ) -> [(version: Int, part: Part)] {
    versions.enumerated().flatMap { version in
      parts(version.element).map { (version.offset + 1, $0) }
    }
  }

  /// The columns of what is there once in each version: purpose, practice time and cover.
  static let textColumns = [
    "purpose", "practice_minutes_per_week", "practice_weeks", "practice_note", "cover",
  ]

  static func textValues(of terms: AgreementTerms) -> [TableWriter.Value] {
    [
      terms.purpose, terms.practice?.minutesPerWeek, terms.practice?.weeks, terms.practice?.note,
      terms.cover,
    ]
  }

  /// Reads those columns from a place on.
  static func terms(_ row: KeptRow, _ column: Int) throws(StoreError) -> AgreementTerms {
    var practice: PracticeTime?
    if let minutes = row.integerIfAny(column + 1) {
      practice = PracticeTime(
        minutesPerWeek: minutes, weeks: try row.integer(column + 2),
        note: try row.text(column + 3))
    }
    return AgreementTerms(
      purpose: try row.text(column), practice: practice, cover: try row.text(column + 4))
  }
}
