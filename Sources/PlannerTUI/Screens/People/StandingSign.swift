import PlannerDomain

/// How someone stands in a competence, in a sign and a tone, with marks for what is late and for
/// what is being done about it.
struct StandingSign: Hashable, Sendable {
  /// At most two characters.
  let text: String
  let tone: Tone
  private let isLate: Bool
  private let isUnderWay: Bool

  /// How many months ahead an expiry is told.
  static let monthsAhead = 6

  init(_ standing: Standing?, isUnderWay: Bool, on day: CivilDate) {
    isLate = standing?.isLate(on: day) ?? false
    self.isUnderWay = isUnderWay
    guard let standing else {
      (text, tone) = ("·", .faint)
      return
    }
    if standing.gap > 0 {
      text = "-\(standing.gap)"
      tone = Self.tone(ofGap: standing.gap)
    } else if standing.required == nil {
      text = standing.level == .none ? "·" : String(standing.level.rawValue)
      tone = .faint
    } else if standing.expires(within: Self.monthsAhead, of: day) {
      (text, tone) = ("~", .notice)
    } else {
      (text, tone) = ("✓", .good)
    }
  }

  init(_ gap: Gap, isUnderWay: Bool) {
    text = "-\(gap.size)"
    tone = Self.tone(ofGap: gap.size)
    isLate = gap.isLate
    self.isUnderWay = isUnderWay
  }

  private static func tone(ofGap levels: Int) -> Tone { levels > 1 ? .danger : .warning }

  var runs: [Run] {
    var runs = [Run(text, Style(tone))]
    if isLate { runs.append(Run("!", .danger.bold)) }
    if isUnderWay { runs.append(Run("»", .accent)) }
    return runs
  }
}
