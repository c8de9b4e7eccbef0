import PlannerDomain

extension CivilDate: ExpressibleByStringLiteral {
  /// Lets tests write `"2026-09-07"` for a day.
  init(stringLiteral text: String) {
    guard let date = CivilDate(text) else { preconditionFailure("\(text) is no date") }
    self = date
  }
}

extension CivilDate {
  /// The day on which the tests take place: a Saturday.
  static let today: CivilDate = "2026-08-01"
}

extension Actor {
  static let leader = Actor(name: "Lone", duty: .leader)
  static let consultant = Actor(name: "Henning", duty: .consultant)
  static let manager = Actor(name: "Mona", duty: .manager)
}
