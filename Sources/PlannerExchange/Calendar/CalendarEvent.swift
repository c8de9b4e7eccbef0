public import PlannerDomain

/// One event of a calendar, on whole days or at the same hours of each (RFC 5545, VEVENT).
public struct CalendarEvent: Hashable, Sendable {
  public enum Status: String, Hashable, Sendable {
    case tentative = "TENTATIVE"
    case confirmed = "CONFIRMED"
    case cancelled = "CANCELLED"
  }

  /// Names the event in every calendar that is made, so that a later one updates it.
  public var uid: String
  /// The days that it takes, both included.
  public var days: Period
  /// When each day lasts, by Danish clocks; nil for whole days.
  public var hours: CourseHours?
  public var title: String
  /// Lines between newlines.
  public var details: String
  public var place: String
  public var status: Status
  /// Whether someone is away meanwhile, rather than reminded.
  public var takesTime: Bool

  public init(
    uid: String, days: Period, hours: CourseHours? = nil, title: String, details: String = "",
    place: String = "",
    status: Status = .confirmed, takesTime: Bool = false
  ) {
    self.uid = uid
    self.days = days
    self.hours = hours
    self.title = title
    self.details = details
    self.place = place
    self.status = status
    self.takesTime = takesTime
  }
}
