internal import PlannerDomain

/// The columns of `transfer_ratings.csv`.
enum RatingColumn: String, PlanColumn {
  case id, assignment, rater, moment, used, shared, barriers, date, note

  static let file = PlanFile.ratings
  static let optional: Set<Self> = [.barriers, .note]
}

extension CSVRow where Column == RatingColumn {
  mutating func rating() -> TransferRating? {
    let id: Identifier<TransferRating>? = identifier(.id)
    let assignment: Identifier<Assignment>? = reference(.assignment)
    let rater: TransferRating.Rater? = choice(.rater)
    let moment: TransferRating.Moment? = choice(.moment)
    let used: TransferDegree? = choice(.used)
    let shared: TransferDegree? = choice(.shared)
    let barriers: Set<TransferBarrier> = choices(.barriers)
    let date = date(.date)
    let note = text(.note)
    guard let id, let assignment, let rater, let moment, let used, let shared, let date
    else { return nil }
    return TransferRating(
      id: id, assignment: assignment, rater: rater, moment: moment, used: used, shared: shared,
      barriers: barriers, date: date, note: note)
  }
}
