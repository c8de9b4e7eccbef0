import PlannerDomain

/// The words about a selected row, and about money.
extension YearWords {
  private var format: Formats { Formats(say: say) }

  var more: String { say("… i viser alt", "… i shows all") }
  var undatedHelp: String {
    say(
      "Det her er med i årets plan, men har ingen dato. Vælg en række og tryk m for at vælge hold.",
      "This is in the year's plan but has no date. Choose a row and press m to choose a session.")
  }
  var noDate: String { say("uden dato endnu", "no date yet") }
  var history: String { say("Forløb: ", "History: ") }

  func quoted(_ text: String) -> String { say("»\(text)«", "“\(text)”") }

  func cost(_ cost: Money, isAgreed: Bool) -> String {
    format.money(cost) + " " + (isAgreed ? say("aftalt", "agreed") : say("anslået", "estimated"))
  }

  func reason(_ reason: String) -> String { say("grund: \(reason)", "reason: \(reason)") }

  func queue(_ place: Int) -> String { say("nr. \(place) i køen", "no. \(place) in the queue") }

  func deadline(_ day: CivilDate, daysLeft: Int) -> String {
    let date = format.date(day)
    switch daysLeft {
    case ..<0: return say("fristen var \(date)", "the deadline was \(date)")
    case 0: return say("fristen er i dag", "the deadline is today")
    case 1: return say("fristen er i morgen", "the deadline is tomorrow")
    case 2...60:
      return say("frist \(date), om \(daysLeft) dage", "deadline \(date), in \(daysLeft) days")
    default: return say("frist \(date)", "deadline \(date)")
    }
  }

  func hours(_ hours: CourseHours) -> String {
    let (from, until) = (hours.from.description, hours.until.description)
    return say(
      "kl. \(from.replacing(":", with: "."))–\(until.replacing(":", with: "."))",
      "\(from)–\(until)")
  }
  func freeUntil(_ day: CivilDate) -> String {
    say("gratis afbud til \(format.date(day))", "free to cancel until \(format.date(day))")
  }

  func together(_ count: Int, cost: Money) -> String {
    guard count > 0 else { return "" }
    let people =
      count == 1 ? say("1 deltager", "1 person") : say("\(count) deltagere", "\(count) people")
    return "\(people), \(format.money(cost))"
  }

  func nothingPlanned(_ year: Int) -> String {
    say(
      "Intet med dato i \(year). Tryk a for at tildele.",
      "Nothing with a date in \(year). Press a to assign.")
  }

  func undatedBesides(_ count: Int) -> String {
    say(
      "Derudover \(count) uden dato, nederst i listen.",
      "Besides, \(count) without a date at the end of the list.")
  }

  func ledBy(_ name: String) -> String { say("leder: \(name)", "leader: \(name)") }

  func teamPlan(assignments: Int, people: Int, of all: Int) -> String {
    say(
      "\(self.assignments(assignments)) for \(people) af \(all) medarbejdere",
      "\(self.assignments(assignments)) for \(people) of \(all) employees")
  }

  func leastStaffing(_ count: Int) -> String {
    say("mindst \(count) på arbejde hver dag", "at least \(count) at work every day")
  }

  // MARK: Days

  /// `ma 25. jan. – ti 26. jan., ma 1. feb. 2027`; of many days only the first and the last.
  func longDays(of session: CourseSession, isFull: Bool) -> String {
    let days = session.days
    var spans: [ClosedRange<CivilDate>] = []
    for day in days {
      if let last = spans.last, last.upperBound.adding(days: 1) == day {
        spans[spans.count - 1] = last.lowerBound...day
      } else {
        spans.append(day...day)
      }
    }
    guard isFull || spans.count <= 5 else {
      let count = say("\(days.count) dage: ", "\(days.count) days: ")
      return "\(count)\(name(session.start)) – \(name(session.end)) \(session.end.year)"
    }
    let text = spans.map { span in
      span.lowerBound == span.upperBound
        ? name(span.lowerBound) : "\(name(span.lowerBound)) – \(name(span.upperBound))"
    }.joined(separator: ", ")
    return "\(text) \(session.end.year)"
  }

  private func name(_ day: CivilDate) -> String {
    "\(format.weekday(day.weekday)) \(format.shortDate(day))"
  }

  /// `25. mar. skærtorsdag · 26. mar. langfredag`, the first few.
  func holidays(in days: ClosedRange<CivilDate>) -> String {
    let domain = DomainWords(say: say)
    var names: [String] = []
    for number in days.lowerBound.dayNumber...days.upperBound.dayNumber {
      let day = CivilDate(dayNumber: number)
      guard let holiday = Holiday(on: day) else { continue }
      names.append("\(format.shortDate(day)) \(domain.name(holiday))")
      if names.count == 8 { break }
    }
    return names.joined(separator: " · ")
  }

  // MARK: Money

  var budget: String { say("Budget", "Budget") }
  var noFrame: String { say("ingen ramme", "no frame") }
  var spent: String { say("brugt", "spent") }
  var committed: String { say("disponeret", "committed") }
  var proposed: String { say("foreslået", "proposed") }

  func left(_ status: BudgetStatus) -> String { left(free: status.free, frame: status.frame) }
  func left(_ total: BudgetTotal) -> String { left(free: total.free, frame: total.frame) }

  private func left(free: Money?, frame: Money?) -> String {
    guard let free, let frame else { return noFrame }
    return free < .zero
      ? say(
        "overskredet med \(format.money(.zero - free)) af \(format.money(frame))",
        "overrun by \(format.money(.zero - free)) of \(format.money(frame))")
      : say(
        "fri \(format.kroner(free)) af \(format.money(frame))",
        "free \(format.kroner(free)) of \(format.money(frame))")
  }

  func parts(_ status: BudgetStatus) -> String {
    [(spent, status.spent), (committed, status.committed), (proposed, status.proposed)]
      .map { "\($0) \(format.money($1))" }.joined(separator: " · ")
  }

  func teamsOverrun(_ count: Int) -> String {
    count == 1
      ? say("! 1 team overskrider", "! 1 team overruns")
      : say("! \(count) teams overskrider", "! \(count) teams overrun")
  }

  func moreTeams(_ count: Int) -> String {
    say("… og \(count) teams til", "… and \(count) more teams")
  }
}
