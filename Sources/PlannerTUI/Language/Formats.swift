import PlannerDomain

/// How dates, amounts and numbers are written.
struct Formats {
  let say: Language

  /// `12.000 kr.` or `kr. 12,000`; øre only where there are any.
  func money(_ amount: Money) -> String {
    let sign = amount.øre < 0 ? "-" : ""
    let øre = abs(amount.øre)
    var text = grouped(øre / 100)
    if øre % 100 != 0 {
      let rest = øre % 100
      text += say(",", ".") + (rest < 10 ? "0" : "") + String(rest)
    }
    return say("\(sign)\(text) kr.", "\(sign)kr. \(text)")
  }

  /// Whole kroner without the unit, for columns whose heading has it.
  func kroner(_ amount: Money) -> String {
    let kroner = amount.wholeKroner
    return (kroner < 0 ? "-" : "") + grouped(abs(kroner))
  }

  /// `29. marts 2026` or `29 March 2026`.
  func date(_ date: CivilDate) -> String {
    let (year, month, day) = date.parts
    return say("\(day). \(self.month(month)) \(year)", "\(day) \(self.month(month)) \(year)")
  }

  /// `29. mar.` or `29 Mar`, for narrow places.
  func shortDate(_ date: CivilDate) -> String {
    let (_, month, day) = date.parts
    return say("\(day). \(shortMonth(month))", "\(day) \(shortMonth(month))")
  }

  /// `29. mar. 2026` or `29 Mar 2026`.
  func mediumDate(_ date: CivilDate) -> String { "\(shortDate(date)) \(date.year)" }

  /// `uge 13` or `week 13`.
  func week(_ week: ISOWeek) -> String { say("uge \(week.number)", "week \(week.number)") }

  /// The full name of a month, 1 … 12.
  func month(_ month: Int) -> String {
    let names =
      say == .danish
      ? [
        "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september",
        "oktober", "november", "december",
      ]
      : [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
    return names.indices.contains(month - 1) ? names[month - 1] : ""
  }

  /// Three letters, with the full stop that Danish has.
  func shortMonth(_ month: Int) -> String {
    let name = self.month(month)
    guard name.count > 3 else { return name }
    return say("\(name.prefix(3)).", String(name.prefix(3)))
  }

  /// Two letters, as in `ma` or `Mo`.
  func weekday(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: say("ma", "Mo")
    case .tuesday: say("ti", "Tu")
    case .wednesday: say("on", "We")
    case .thursday: say("to", "Th")
    case .friday: say("fr", "Fr")
    case .saturday: say("lø", "Sa")
    case .sunday: say("sø", "Su")
    }
  }

  /// `2½ dage`, `1 uge`, `3 uger`, in days up to a week and in weeks where they come out even.
  func length(_ length: HalfDays) -> String {
    let halves = length.rawValue
    if halves >= 10, halves % 10 == 0 {
      let weeks = halves / 10
      return weeks == 1 ? say("1 uge", "1 week") : say("\(weeks) uger", "\(weeks) weeks")
    }
    let number = (halves / 2 == 0 ? "" : String(halves / 2)) + (halves % 2 == 1 ? "½" : "")
    return halves <= 2
      ? say("\(number) dag", "\(number) day") : say("\(number) dage", "\(number) days")
  }

  /// A number of tenths: `37` or `7,5`.
  func tenths(_ tenths: Int) -> String {
    tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10)\(say(",", "."))\(tenths % 10)"
  }

  /// A number with its thousands parted.
  func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += say(".", ",") }
      text.append(digit)
    }
    return text
  }

  /// How many of all.
  func count(_ part: Int, of whole: Int) -> String {
    say("\(grouped(part)) af \(grouped(whole))", "\(grouped(part)) of \(grouped(whole))")
  }
}
