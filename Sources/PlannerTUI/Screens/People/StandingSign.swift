import PlannerDomain

/// How someone stands in a competence, in a sign of up to four characters and a tone.
struct StandingSign: Hashable, Sendable {
  let text: String
  let tone: Tone

  /// How many months ahead an expiry is told.
  static let monthsAhead = 6

  init(_ standing: Standing?, isUnderWay: Bool, on day: CivilDate) {
    guard let standing else {
      (text, tone) = ("·", .faint)
      return
    }
    if standing.gap > 0 {
      let late = standing.isLate(on: day) ? "!" : ""
      text = "-\(standing.gap)\(late)\(isUnderWay ? "»" : "")"
      tone = standing.gap > 1 ? .danger : .warning
    } else if standing.requirement == nil {
      text = standing.level == .none ? "·" : String(standing.level.rawValue)
      tone = .faint
    } else if standing.expires(within: Self.monthsAhead, of: day) {
      (text, tone) = ("~", .notice)
    } else {
      (text, tone) = ("✓", .good)
    }
  }

  var run: Run { Run(text, Style(tone)) }
}
