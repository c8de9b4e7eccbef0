import PlannerDomain

/// What the signs of the timeline stand for.
struct YearLegend {
  let words: Words

  /// The states that share no sign with an earlier one.
  private static let states: [AssignmentState] = [
    .wished, .proposed, .approved, .enrolled, .waitlisted, .attended, .partlyAttended,
  ]

  /// One line, with as many signs as fit; the ones that lie ahead come first.
  func runs(columns: Int) -> [Run] {
    var runs: [Run] = []
    var used = 0
    for state in Self.states.prefix(5) {
      let text = " " + words.domain.name(state)
      let gap = runs.isEmpty ? "" : "  "
      used += 1 + TextWidth.width(of: text) + gap.count
      guard used <= columns else { return [] }
      runs += [
        Run(gap), Run(words.domain.sign(state), Self.style(of: state)), Run(text, .faint),
      ]
    }
    return runs
  }

  var lines: [String] {
    Self.states.map { "\(words.domain.sign($0))  \(words.domain.name($0))" }
      + [
        "×  \(words.year.endedSign)", "◆  \(words.year.courseDay)",
        "2  \(words.year.severalInColumn)",
        "\(words.year.deadlineSign)  \(words.year.deadline)",
        "\(Timeline.holidaySign(words))  \(words.year.holiday)", "▼  \(words.year.todayLine)", "",
        "!  \(words.year.warning)", "×  \(words.year.block)", "▌  \(words.year.markedRow)", "",
        "█  \(words.year.spent)", "▓  \(words.year.committed)", "░  \(words.year.proposed)",
      ]
  }

  static func style(of state: AssignmentState) -> Style {
    switch state {
    case .wished, .proposed: .notice
    case .approved: .accent
    case .enrolled, .attended, .completed, .partlyAttended: .good
    case .waitlisted: .warning
    case .absent, .declined, .withdrawn, .cancelledByProvider, .expired: .faint
    }
  }
}
