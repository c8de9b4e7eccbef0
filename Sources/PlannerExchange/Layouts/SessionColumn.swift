internal import PlannerDomain

/// The columns of `sessions.csv`.
enum SessionColumn: String, PlanColumn {
  case id, offering, requisition, days, place, region, capacity, least, deadline, state
  case freeUntil = "free_until"
  case lateFees = "late_fees"
  case starts, ends

  static let file = PlanFile.sessions
  static let optional: Set<Self> = [
    .requisition, .place, .region, .least, .deadline, .state, .freeUntil, .lateFees,
    .starts, .ends,
  ]

  func cell(of session: CourseSession) -> Cell {
    switch self {
    case .id: Cell(session.id)
    case .offering: Cell(session.offering)
    case .requisition: Cell(session.requisition)
    case .days: Cell(list: session.days.stretches.map(\.word))
    case .place: Cell(session.place)
    case .region: Cell(session.region)
    case .capacity: Cell(session.capacity)
    case .least: Cell(session.leastParticipants)
    case .deadline: Cell(session.enrolmentDeadline)
    case .state: Cell(session.state)
    case .freeUntil: Cell(session.freeUntil)
    case .lateFees: Cell(list: session.lateFees.map { "\($0.from):\($0.percent)" })
    case .starts: Cell(session.hours?.from.description ?? "")
    case .ends: Cell(session.hours?.until.description ?? "")
    }
  }
}

extension CSVRow where Column == SessionColumn {
  mutating func session() -> CourseSession? {
    let id: Identifier<CourseSession>? = identifier(.id)
    let offering: Identifier<Offering>? = reference(.offering)
    let requisition: Identifier<Requisition>? = reference(.requisition)
    let days = courseDays()
    let place = text(.place)
    let region = text(.region)
    let capacity = int(.capacity, in: Limits.participants)
    let least = int(.least, in: 0...Limits.participants.upperBound) ?? 1
    let deadline = date(.deadline)
    let state: CourseSession.State = choice(.state) ?? .planned
    let freeUntil = date(.freeUntil)
    let lateFees = list(.lateFees, .lateFee) { CourseSession.LateFee(field: $0) }
    let hours = courseHours()
    guard let id, let offering, !days.isEmpty, let capacity else { return nil }
    return CourseSession(
      id: id, offering: offering, requisition: requisition, days: days, hours: hours, place: place,
      region: region, capacity: capacity, leastParticipants: least, enrolmentDeadline: deadline,
      freeUntil: freeUntil, lateFees: lateFees.sorted { $0.from < $1.from }, state: state)
  }

  /// Both times or none, the first one earlier.
  private mutating func courseHours() -> CourseHours? {
    let from = value(.starts, .clockTime, isRequired: cell(.ends) != nil) { ClockTime(written: $0) }
    let until = value(.ends, .clockTime, isRequired: cell(.starts) != nil) {
      ClockTime(written: $0)
    }
    guard let from, let until else { return nil }
    let hours = CourseHours(from: from, until: until)
    if hours == nil { report(.ends, allowed: .laterThan(Column.starts.rawValue)) }
    return hours
  }

  private mutating func courseDays() -> [CivilDate] {
    let ranges = list(.days, .courseDay) { CivilDate.range($0) }
    var days: Set<CivilDate> = []
    for day in ranges.joined() where !days.insert(day).inserted {
      report(.days, found: day.description, allowed: .listedOnce)
    }
    return days.sorted()
  }
}

extension Period {
  /// `2027-03-08`, or `2027-03-08..2027-03-10`.
  fileprivate var word: String { first == last ? "\(first)" : "\(first)..\(last)" }
}

extension CivilDate {
  /// The days of `2027-03-08` or `2027-03-08..2027-03-10`; nil for more than 366.
  fileprivate static func range(_ text: String) -> [CivilDate]? {
    if let day = CivilDate(written: text) { return [day] }
    // Both dates are ten bytes long, with two dots between.
    guard text.utf8.count == 22, text.dropFirst(10).hasPrefix(".."),
      let first = CivilDate(String(text.prefix(10))), let last = CivilDate(String(text.suffix(10))),
      (1...365).contains(first.days(until: last))
    else { return nil }
    return (0...first.days(until: last)).map { first.adding(days: $0) }
  }
}

extension CourseSession.LateFee {
  fileprivate init?(field text: String) {
    let parts = text.parts(between: ":")
    guard parts.count == 2, let from = CivilDate(parts[0].trimmed),
      let percent = Int(parts[1]), Limits.percent.contains(percent)
    else { return nil }
    self.init(from: from, percent: percent)
  }
}
