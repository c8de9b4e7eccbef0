/// A line of the table: what was measured, how often, and what it should be.
struct Finding {
  enum Unit: String {
    case milliseconds = "ms"
    case megabytes = "MB"
    case count = ""
  }

  /// Which of the numbers is held against the goal.
  enum Judge { case median, p95 }

  var what: String
  var unit = Unit.milliseconds
  var samples: [Double]
  var goal: Double?
  var judge = Judge.p95
  /// What stands in the last column where there is no goal.
  var note = ""

  /// What is judged, in parts of the goal; nil without a goal that can be divided by.
  var ratio: Double? {
    guard let goal, goal > 0, let judged else { return nil }
    return judged / goal
  }

  var isOver: Bool {
    guard let goal, let judged else { return false }
    return judged > goal
  }

  private var judged: Double? { judge == .median ? samples.median : samples.p95 }
}
