internal import PlannerDomain

/// The columns of `transfer_ratings.csv`.
enum RatingColumn: String, PlanColumn {
  case id, assignment, rater, moment, used, shared, barriers, date
  case enoughTheory = "enough_theory"
  case enoughPractice = "enough_practice"
  case recordedBy = "recorded_by"
  case note

  static let file = PlanFile.ratings
  static let optional: Set<Self> = [
    .barriers, .enoughTheory, .enoughPractice, .recordedBy, .note,
  ]

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
    case .enoughTheory: Cell(rating.enoughTheory)
    case .enoughPractice: Cell(rating.enoughPractice)
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
    let enoughTheory: TransferDegree? = choice(.enoughTheory)
    let enoughPractice: TransferDegree? = choice(.enoughPractice)
    let date = date(.date)
    let actor = text(.recordedBy)
    let note = text(.note)
    guard let id, let assignment, let rater, let moment, let used, let shared, let date
    else { return nil }
    return TransferRating(
      id: id, assignment: assignment, rater: rater, moment: moment, used: used, shared: shared,
      barriers: barriers, enoughTheory: enoughTheory, enoughPractice: enoughPractice, date: date,
      actor: actor, note: note)
  }
}
