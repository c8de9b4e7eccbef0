import PlannerDomain

/// How answers are understood, and what is wrong with them.
extension FormWords {
  private var readings: Readings { Readings(say: say, today: today) }

  var unread: String { say("? kan ikke læses", "? cannot be read") }
  var datesExample: String {
    say("8.3.2027-10.3.2027, 12.4.2027", "2027-03-08..2027-03-10, 2027-04-12")
  }

  /// How a short answer is understood, in the room there is.
  func reading(of field: FormField, columns: Int) -> String {
    let text = field.input.text
    switch field.kind {
    case .date:
      guard let date = readings.date(text) else { return "" }
      let weekday = format.weekday(date.weekday)
      let forms = ["\(weekday) \(format.date(date))", "\(weekday) \(format.mediumDate(date))"]
      return forms.first { TextWidth.width(of: $0) <= columns } ?? format.mediumDate(date)
    case .money: return readings.money(text).map(format.money) ?? "kr."
    case .due: return due(field, columns: columns)
    case .length: return readings.length(text).map(format.length) ?? say("dage", "days")
    case .number, .tenths: return unit(field.name, readings.number(text))
    default: return ""
    }
  }

  private func unit(_ name: FieldName, _ count: Int?) -> String {
    switch name {
    case .leastStaffing: say("på arbejde", "at work")
    case .weeklyHours: say("timer", "hours")
    case .withinMonths, .renewEveryMonths:
      count == 1 ? say("måned", "month") : say("måneder", "months")
    case .spreadWeeks: count == 1 ? say("uge", "week") : say("uger", "weeks")
    case .ects: say("point", "points")
    case .groupLeast, .groupMost, .least, .most, .mostParticipants, .capacity:
      say("deltagere", "participants")
    case .percent, .priceIndex: "%"
    default: ""
    }
  }

  /// `8. mar. – 10. mar., 12. apr. 2027 (4 dage, heraf 1 fridag)`, or `lø 3. apr. 2027 (fridag)`.
  func days(_ days: [CivilDate]) -> String {
    let off = days.filter { !$0.isWorkingDay }.count
    if days.count == 1, let day = days.first {
      let text = "\(format.weekday(day.weekday)) \(format.mediumDate(day))"
      return off == 0 ? text : text + say(" (fridag)", " (day off)")
    }
    let isOneYear = days.first?.year == days.last?.year
    let write = isOneYear ? format.shortDate : format.mediumDate
    let shown = CivilDate.stretches(of: days).map { first, last in
      first == last ? write(first) : "\(write(first)) – \(write(last))"
    }.joined(separator: ", ")
    let year = isOneYear ? days.last.map { " \($0.year)" } ?? "" : ""
    let offText =
      switch off {
      case 0: ""
      case 1: say(", heraf 1 fridag", ", 1 of them a day off")
      default: say(", heraf \(off) fridage", ", \(off) of them days off")
      }
    return "\(shown)\(year) (\(days.count) \(say("dage", "days"))\(offText))"
  }

  func within(months: Int) -> String {
    say("inden \(months) mdr.", "within \(months) months")
  }

  func renewed(months: Int) -> String {
    say("fornys hver \(months). md.", "renewed every \(months) months")
  }

  func period(from: CivilDate?, until: CivilDate?) -> String {
    switch (from, until) {
    case (let from?, let until?): "\(format.mediumDate(from)) – \(format.mediumDate(until))"
    case (let from?, nil): say("fra \(format.mediumDate(from))", "from \(format.mediumDate(from))")
    case (nil, let until?):
      say("til \(format.mediumDate(until))", "until \(format.mediumDate(until))")
    case (nil, nil): ""
    }
  }

  func fee(percent: Int, from: CivilDate) -> String {
    say(
      "\(percent) % fra \(format.mediumDate(from))", "\(percent) % from \(format.mediumDate(from))")
  }

  // MARK: - Problems

  var missing: String { say("skal udfyldes", "must be filled in") }
  var looksLikeCPR: String {
    say(
      "ligner et CPR-nummer; det må ikke stå her",
      "looks like a CPR number; that must not be kept here")
  }
  var notANumber: String { say("skal være et helt tal", "must be a whole number") }
  var notTenths: String {
    say("skal være et tal med højst én decimal", "must be a number with one decimal at most")
  }
  var notAnAmount: String {
    say("skal være et beløb, fx 1.250,50", "must be an amount such as 1,250.50")
  }
  var notALength: String { say("skal være dage, fx 2½", "must be days, such as 2½") }
  var notADate: String {
    say("skal være en dato, fx 8.3.2027", "must be a date such as 2027-03-08")
  }
  var notDates: String {
    say("skal være datoer, fx \(datesExample)", "must be dates such as \(datesExample)")
  }
  var amountOrPercent: String {
    say("skriv enten et beløb eller en procent", "write either an amount or a percentage")
  }
  var beforeTheFirst: String { say("ligger før den første dag", "comes before the first day") }
  var listedAlready: String { say("står der allerede", "is listed already") }
  var existsAlready: String {
    say("teamet har allerede en ramme for det år", "the team has a frame for that year already")
  }
  var isGone: String { say("findes ikke længere", "is no longer there") }
  var cancelNoteNeeded: String {
    say("skriv hvorfor; nogen er tilmeldt", "write why; people are enrolled")
  }
  var onlyRequisitioned: String {
    say(
      "uddannelsen kan kun rekvireres; vælg en rekvisition",
      "the offering can only be requisitioned; choose a requisition")
  }

  func outside(least: String?, most: String?) -> String {
    switch (least, most) {
    case (let least?, let most?):
      say("skal være mellem \(least) og \(most)", "must be between \(least) and \(most)")
    case (let least?, nil): say("skal være mindst \(least)", "must be at least \(least)")
    case (nil, let most?): say("må højst være \(most)", "must be at most \(most)")
    case (nil, nil): missing
    }
  }

  func goesWithForm(_ name: FieldName) -> String {
    switch name {
    case .pricePerParticipant:
      say(
        "hører til åbne uddannelser: udfyldes, når »åbent« er valgt, og kun da",
        "goes with open offerings: fill it in when “open” is chosen, and only then")
    case .groupPrice:
      say(
        "hører til rekvirerede: udfyldes, når »rekvireret« er valgt, og kun da",
        "goes with requisitioned ones: fill it in when “requisitioned” is chosen, and only then")
    default: say("uddannelsen kan ikke rekvireres", "the offering cannot be requisitioned")
    }
  }

  func outOfOrder(_ name: FieldName) -> String {
    switch name {
    case .deadline: say("ligger efter den første kursusdag", "comes after the first course day")
    case .left: say("ligger før ansættelsen", "comes before the hiring")
    default: say("står ikke i rækkefølge", "is out of order")
    }
  }
}
