/// A dated run of an offering.
public struct CourseSession: Hashable, Sendable, Codable, Identifiable {
  public enum State: String, CaseIterable, Hashable, Sendable, Codable {
    case planned, confirmed, cancelled, held
  }

  /// From a day on, cancelling costs a share of the price.
  public struct LateFee: Hashable, Sendable, Codable {
    public var from: CivilDate
    /// 0 … 100.
    public var percent: Int

    public init(from: CivilDate, percent: Int) {
      self.from = from
      self.percent = percent
    }
  }

  public let id: Identifier<CourseSession>
  public var offering: Identifier<Offering>
  /// The requisition that it was ordered by; nil when it is open to all.
  public var requisition: Identifier<Requisition>?
  /// The course days in order, each once; at least one.
  public var days: [CivilDate]
  /// Nil where they are not known.
  public var hours: CourseHours?
  public var place: String
  public var region: String
  public var capacity: Int
  public var leastParticipants: Int
  public var enrolmentDeadline: CivilDate?
  /// The last day on which cancelling is free.
  public var freeUntil: CivilDate?
  public var lateFees: [LateFee]
  public var state: State

  public init(
    id: Identifier<CourseSession>, offering: Identifier<Offering>,
    requisition: Identifier<Requisition>? = nil, days: [CivilDate], hours: CourseHours? = nil,
    place: String = "",
    region: String = "", capacity: Int, leastParticipants: Int = 1,
    enrolmentDeadline: CivilDate? = nil, freeUntil: CivilDate? = nil, lateFees: [LateFee] = [],
    state: State = .planned
  ) {
    self.id = id
    self.offering = offering
    self.requisition = requisition
    self.days = days
    self.hours = hours
    self.place = place
    self.region = region
    self.capacity = capacity
    self.leastParticipants = leastParticipants
    self.enrolmentDeadline = enrolmentDeadline
    self.freeUntil = freeUntil
    self.lateFees = lateFees
    self.state = state
  }

  /// The first course day; the epoch for a session without days, which no municipality holds.
  public var start: CivilDate { days.first ?? CivilDate(dayNumber: 0) }
  public var end: CivilDate { days.last ?? CivilDate(dayNumber: 0) }

  /// The share of the price in percent that cancelling on a day costs; nil while it is free.
  public func lateFee(on day: CivilDate) -> Int? {
    lateFees.last { $0.from <= day }.flatMap { $0.percent > 0 ? $0.percent : nil }
  }

  public var form: OfferingForm { requisition == nil ? .open : .requisitioned }
}
