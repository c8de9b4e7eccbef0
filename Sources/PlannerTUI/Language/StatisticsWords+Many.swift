import PlannerDomain

/// The words of many municipalities beside each other.
extension StatisticsWords {
  var groups: String { say("Prioriteringsgrupper", "Priority groups") }

  func name(_ group: PriorityGroup) -> String {
    say("gruppe", "group") + " \(group.rawValue)"
  }

  /// The groups that the report counts together.
  func name(_ groups: ClosedRange<Int>) -> String {
    groups.count == 1
      ? say("gruppe", "group") + " \(groups.lowerBound)"
      : say("gruppe", "groups") + " \(groups.lowerBound)"
        + say(" og ", " and ") + String(groups.upperBound)
  }

  var groupsNote: String {
    say(
      "Rapporten oplyser ingen grænser; disse er programmets egne (kap. 11).",
      "The report publishes no thresholds; these are the program's own (ch. 11).")
  }

  var spreads: String { say("Spredning over kommunerne, i procent", "Spread, in percent") }
  var least: String { say("mindst", "least") }
  var lowerQuartile: String { say("1. kvart.", "quart. 1") }
  var median: String { say("median", "median") }
  var upperQuartile: String { say("3. kvart.", "quart. 3") }
  var most: String { say("størst", "most") }

  func name(_ share: KeyShare) -> String {
    switch share {
    case .open: say("åbent", "open")
    case .courses: say("kurser", "courses")
    case .degrees: say("diplom og master", "diploma and master")
    case .catalogue: say("i Børnekataloget", "in the catalogue")
    case .underAWeek: say("under en uge", "under a week")
    case .overFourWeeks: say("over 4 uger", "over 4 weeks")
    case .generalArea: say("for almenområdet", "for the general area")
    case .abuse: say("Overgreb som tema", "abuse as a theme")
    case .usedAfterCourses: say("kurser brugt i praksis", "courses put to use")
    }
  }

  var each: String { say("Hver for sig, og de lignende kommuner", "Each beside those like it") }

  /// What the columns of the list hold.
  var eachNote: [String] {
    say == .danish
      ? [
        "Egen andel / medianen af de andre af samme størrelse og region, i procent;",
        "gr. er prioriteringsgruppen, – er af færre end \(Statistics.leastBase) eller uden lignende.",
      ]
      : [
        "Own share / the median of the others of the same size and region, in percent;",
        "gr. is the priority group, – is of fewer than \(Statistics.leastBase) or without any alike.",
      ]
  }

  var groupShort: String { say("gr.", "gr.") }

  /// A column's heading, of at most eight letters.
  func short(_ share: KeyShare) -> String {
    switch share {
    case .open: say("åbent", "open")
    case .degrees: say("dipl/mas", "dipl/mas")
    case .catalogue: say("katalog", "catal.")
    case .overFourWeeks: say("> 4 uger", "> 4 wks")
    case .generalArea: say("almen", "general")
    case .courses: say("kurser", "courses")
    case .underAWeek: say("< 1 uge", "< 1 wk")
    case .abuse: say("overgreb", "abuse")
    case .usedAfterCourses: say("brugt", "used")
    }
  }

  func name(_ likeness: MunicipalitySummary.Likeness?) -> String {
    guard let likeness else {
      return say("uden oplyst størrelse eller region", "of unknown size or region")
    }
    return "\(name(likeness.size)), \(DomainWords(say: say).name(likeness.region))"
  }

  func name(_ size: SizeBand) -> String {
    switch size {
    case .upTo25000: say("til 25.000 indbyggere", "up to 25,000 inhabitants")
    case .upTo50000: say("25.001–50.000 indbyggere", "25,001–50,000 inhabitants")
    case .over50000: say("over 50.000 indbyggere", "over 50,000 inhabitants")
    }
  }
}
