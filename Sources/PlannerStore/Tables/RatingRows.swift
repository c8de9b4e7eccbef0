internal import PlannerDomain

enum RatingRows {
  private static let table = Table(
    "transfer_rating",
    [
      "id", "assignment_id", "rater", "moment", "used", "shared", "rated_on", "actor", "note",
      "enough_theory", "enough_practice",
    ])
  private static let barriers = Table(parts: "transfer_barrier", ["rating_id", "barrier"])

  static func put(_ rating: TransferRating, by writer: TableWriter) throws {
    let id = rating.id.rawValue
    try writer.put(
      [
        id, rating.assignment.rawValue, rating.rater.rawValue, rating.moment.rawValue,
        rating.used.rawValue, rating.shared.rawValue, rating.date.description, rating.actor,
        rating.note, rating.enoughTheory?.rawValue, rating.enoughPractice?.rawValue,
      ], in: table)
    try writer.replaceSet(of: id, in: barriers, with: rating.barriers.map(\.rawValue))
  }

  static func remove(_ id: Identifier<TransferRating>, by writer: TableWriter) throws {
    try writer.remove([id.rawValue], from: table)
  }

  static func entries(by reader: TableReader) throws -> KeptEntries {
    let barriers = try reader.parts(barriers)
    let sets = SpellingSets<TransferBarrier>()
    return try reader.entries(of: table, with: [barriers]) { row in
      let id = try row.text(0)
      return .rating(
        TransferRating(
          id: Identifier(id), assignment: try row.id(1), rater: try row.spelled(2),
          moment: try row.spelled(3), used: try row.spelled(4), shared: try row.spelled(5),
          barriers: try sets.next(of: id, in: barriers), enoughTheory: try row.spelledIfAny(9),
          enoughPractice: try row.spelledIfAny(10), date: try row.date(6),
          actor: try row.text(7), note: try row.text(8)))
    }
  }
}
