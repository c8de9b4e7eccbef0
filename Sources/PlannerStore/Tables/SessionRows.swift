internal import PlannerDomain

enum SessionRows {
  private static let table = Table(
    "course_session",
    [
      "id", "offering_id", "requisition_id", "place", "region", "capacity",
      "least_participants", "enrolment_deadline", "free_until", "state", "starts_minute",
      "ends_minute",
    ])
  private static let days = Table(
    parts: "course_session_day", ["session_id", "position", "day"])
  private static let lateFees = Table(
    parts: "course_session_late_fee", ["session_id", "position", "from_date", "percent"])

  static func put(_ session: CourseSession, by writer: TableWriter) throws {
    let id = session.id.rawValue
    try writer.put(
      [
        id, session.offering.rawValue, session.requisition?.rawValue, session.place,
        session.region, session.capacity, session.leastParticipants,
        session.enrolmentDeadline?.description, session.freeUntil?.description,
        session.state.rawValue, session.hours?.from.minutes, session.hours?.until.minutes,
      ], in: table)
    try writer.replaceList(of: id, in: days, with: session.days) { [$0.description] }
    try writer.replaceList(of: id, in: lateFees, with: session.lateFees) {
      [$0.from.description, $0.percent]
    }
  }

  static func remove(_ id: Identifier<CourseSession>, by writer: TableWriter) throws {
    try writer.remove([id.rawValue], from: table)
  }

  static func entries(by reader: TableReader) throws -> KeptEntries {
    let days = try reader.parts(days)
    let lateFees = try reader.parts(lateFees)
    let states = Spellings<CourseSession.State>()
    return try reader.entries(of: table, with: [days, lateFees]) { row in
      let id = try row.text(0)
      return .session(
        CourseSession(
          id: Identifier(id), offering: try row.id(1), requisition: row.idIfAny(2),
          days: try days.parts(of: id) { (row) throws(StoreError) in try row.date(2) },
          hours: try hours(row), place: try row.text(3), region: try row.text(4),
          capacity: try row.integer(5),
          leastParticipants: try row.integer(6), enrolmentDeadline: try row.dateIfAny(7),
          freeUntil: try row.dateIfAny(8), lateFees: try lateFees.parts(of: id, lateFee),
          state: try row.spelled(9, by: states)))
    }
  }

  private static func hours(_ row: KeptRow) throws(StoreError) -> CourseHours? {
    guard let starts = row.integerIfAny(10), let ends = row.integerIfAny(11) else { return nil }
    guard let from = ClockTime(minutes: starts), let until = ClockTime(minutes: ends),
      let hours = CourseHours(from: from, until: until)
    else { throw row.damage(11) }
    return hours
  }

  private static func lateFee(_ row: KeptRow) throws(StoreError) -> CourseSession.LateFee {
    CourseSession.LateFee(from: try row.date(2), percent: try row.integer(3))
  }
}
