internal import PlannerDomain

/// The columns of `transfer_ratings.csv`.
enum RatingColumn: String, PlanColumn {
  case id, assignment, rater, moment, used, shared, barriers, date
  case recordedBy = "recorded_by"
  case note

  static let file = PlanFile.ratings
  static let optional: Set<Self> = [.barriers, .recordedBy, .note]

  func cell(of rating: TransferRating) -> Cell {
    switch self {
    case .id: Cell(rating.id)
    case .assignment: Cell(rating.assignment)
    case .rater: Cell(rating.rater)
    case .moment: Cell(rating.moment)
    case .used: Cell(rating.used)
    case .shared: Cell(rating.shared)
    case .barriers: Cell(rating.barriers)
    case .date: Cell(rating.date)
    case .recordedBy: Cell(rating.actor)
    case .note: Cell(rating.note)
    }
  }
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
    let actor = text(.recordedBy)
    let note = text(.note)
    guard let id, let assignment, let rater, let moment, let used, let shared, let date
    else { return nil }
    return TransferRating(
      id: id, assignment: assignment, rater: rater, moment: moment, used: used, shared: shared,
      barriers: barriers, date: date, actor: actor, note: note)
  }
}
