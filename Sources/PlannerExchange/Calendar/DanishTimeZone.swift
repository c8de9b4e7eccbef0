/// The clocks of Denmark as iCalendar tells them (RFC 5545, VTIMEZONE): an hour before Greenwich, and two
/// from the last Sunday of March to the last of October, by the rule in force since 1996.
enum DanishTimeZone {
  static let name = "Europe/Copenhagen"

  static func add(to lines: inout ContentLines) {
    lines.add("BEGIN", "VTIMEZONE")
    lines.add("TZID", name)
    add(
      "DAYLIGHT", called: "CEST", from: "+0100", to: "+0200", first: "19960331T020000", month: 3,
      &lines)
    add(
      "STANDARD", called: "CET", from: "+0200", to: "+0100", first: "19961027T030000", month: 10,
      &lines)
    lines.add("END", "VTIMEZONE")
  }

  private static func add(
    _ part: String, called name: String, from: String, to: String, first: String, month: Int,
    _ lines: inout ContentLines
  ) {
    lines.add("BEGIN", part)
    lines.add("DTSTART", first)
    lines.add("RRULE", "FREQ=YEARLY;BYMONTH=\(month);BYDAY=-1SU")
    lines.add("TZOFFSETFROM", from)
    lines.add("TZOFFSETTO", to)
    lines.add("TZNAME", name)
    lines.add("END", part)
  }
}
