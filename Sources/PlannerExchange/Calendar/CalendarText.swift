internal import PlannerDomain

/// Events as iCalendar (RFC 5545) in UTF-8, as Outlook, Thunderbird and Google take it in.
///
/// Events at hours are in the time zone Europe/Copenhagen, which is then told along with them; those on
/// whole days need none.
public struct CalendarText: Hashable, Sendable {
  /// What whoever takes the calendar in is to do with it (RFC 5546, section 1.4).
  public enum Method: String, Hashable, Sendable {
    /// Add what is new, and update what is known.
    case publish = "PUBLISH"
    /// Take away what is in it; every event is told as cancelled.
    case cancel = "CANCEL"
  }

  private let name: String
  private let stamp: CalendarStamp
  private let method: Method

  public init(named name: String, _ stamp: CalendarStamp, _ method: Method = .publish) {
    self.name = name
    self.stamp = stamp
    self.method = method
  }

  /// The events by their first days, and those of one day by their names.
  public func bytes(of events: [CalendarEvent]) -> [UInt8] {
    var lines = ContentLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//planner//planner//DA")
    lines.add("CALSCALE", "GREGORIAN")
    lines.add("METHOD", method.rawValue)
    lines.add("X-WR-CALNAME", text: name)
    if events.contains(where: { $0.hours != nil }) { DanishTimeZone.add(to: &lines) }
    for event in events.sorted(by: { ($0.days.first, $0.uid) < ($1.days.first, $1.uid) }) {
      add(event, to: &lines)
    }
    lines.add("END", "VCALENDAR")
    return lines.bytes
  }

  private func add(_ event: CalendarEvent, to lines: inout ContentLines) {
    lines.add("BEGIN", "VEVENT")
    lines.add("UID", text: event.uid)
    lines.add("DTSTAMP", Self.basic(stamp.made))
    lines.add("LAST-MODIFIED", Self.basic(stamp.changed))
    lines.add("SEQUENCE", String(stamp.sequence))
    addTimes(of: event, to: &lines)
    lines.add("SUMMARY", text: event.title)
    if !event.details.isEmpty { lines.add("DESCRIPTION", text: event.details) }
    if !event.place.isEmpty { lines.add("LOCATION", text: event.place) }
    let status = method == .cancel ? .cancelled : event.status
    lines.add("STATUS", status.rawValue)
    lines.add("TRANSP", event.takesTime ? "OPAQUE" : "TRANSPARENT")
    lines.add("END", "VEVENT")
  }

  private func addTimes(of event: CalendarEvent, to lines: inout ContentLines) {
    let first = Self.basic(event.days.first.description)
    guard let hours = event.hours else {
      lines.add("DTSTART;VALUE=DATE", first)
      // The day after the last, which the event does not take.
      lines.add("DTEND;VALUE=DATE", Self.basic(event.days.last.adding(days: 1).description))
      return
    }
    let zone = "TZID=\(DanishTimeZone.name)"
    lines.add("DTSTART;\(zone)", "\(first)T\(Self.basic(hours.from.description))00")
    lines.add("DTEND;\(zone)", "\(first)T\(Self.basic(hours.until.description))00")
    // The same hours on each of the days.
    let count = event.days.first.days(until: event.days.last) + 1
    if count > 1 { lines.add("RRULE", "FREQ=DAILY;COUNT=\(count)") }
  }

  /// Without hyphens and colons, as in `20270308T093000Z`.
  private static func basic(_ text: String) -> String { text.filter { $0 != "-" && $0 != ":" } }
}
