internal import PlannerDomain

/// Events as iCalendar (RFC 5545) in UTF-8, as Outlook, Thunderbird and Google take it in.
///
/// All events are on whole days, which need no time zone.
public struct CalendarText: Hashable, Sendable {
  private let name: String
  private let stamp: CalendarStamp

  public init(named name: String, _ stamp: CalendarStamp) {
    self.name = name
    self.stamp = stamp
  }

  /// The events by their first days, and those of one day by their names.
  public func bytes(of events: [CalendarEvent]) -> [UInt8] {
    var lines = ContentLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//planner//planner//DA")
    lines.add("CALSCALE", "GREGORIAN")
    lines.add("METHOD", "PUBLISH")
    lines.add("X-WR-CALNAME", text: name)
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
    lines.add("DTSTART;VALUE=DATE", Self.basic(event.days.first.description))
    // The day after the last, which the event does not take.
    lines.add("DTEND;VALUE=DATE", Self.basic(event.days.last.adding(days: 1).description))
    lines.add("SUMMARY", text: event.title)
    if !event.details.isEmpty { lines.add("DESCRIPTION", text: event.details) }
    if !event.place.isEmpty { lines.add("LOCATION", text: event.place) }
    lines.add("STATUS", event.status.rawValue)
    lines.add("TRANSP", event.takesTime ? "OPAQUE" : "TRANSPARENT")
    lines.add("END", "VEVENT")
  }

  /// Without hyphens and colons, as in `20270308T093000Z`.
  private static func basic(_ text: String) -> String { text.filter { $0 != "-" && $0 != ":" } }
}
