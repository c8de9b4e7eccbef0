import Testing

/// What a leader does in many stories.
extension Pane {
  /// Assigns the first thing suggested to the person with the most pressing gap, without a date.
  func assignForFirstGap() throws {
    try press("1", "g", "a")
    expect("take?")
    try press("Enter")
    try chooseNoDate(at: "Which session?")
  }

  /// Answers the question for a session with the last choice, which is none yet.
  func chooseNoDate(at question: String) throws {
    expect(question)
    try press("End", "Enter")
    expectGone(question)
  }

  /// The number that the overview gives of gaps with something planned.
  func plannedGaps() throws -> Int {
    expect("in the plan")
    let number = try #require(screen.firstMatch(of: /(\d+) in the plan/))
    return try #require(Int(number.1))
  }
}
