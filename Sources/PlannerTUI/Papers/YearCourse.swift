import PlannerDomain

/// Those of a team who take one run of an offering in a year, or an offering without a run yet.
struct YearCourse {
  /// Tells courses apart across teams.
  struct Key: Hashable {
    var offering: Identifier<Offering>
    var session: Identifier<CourseSession>?
  }

  let key: Key
  /// Nil without dates.
  let start: CivilDate?
  let days: String
  let title: String
  /// By name, each once.
  let people: [Identifier<Employee>]
  /// In words, with how many where they differ.
  let states: String
  let cost: Money
  /// The month of the year in which it begins; 0 where it has no date in the year.
  let month: Int
  /// Course days times those who are away, by month; days outside the year are in the month in which
  /// it begins.
  let personDaysByMonth: [Int: Int]

  var personDays: Int { personDaysByMonth.values.reduce(0, +) }

  /// The earliest first, those without dates last.
  static func all(of team: Identifier<Team>, in year: Int, _ desk: PaperDesk) -> [YearCourse] {
    let municipality = desk.municipality
    let assignments = municipality.employees(of: team)
      .flatMap { municipality.assignments(of: $0.id) }
      .filter { $0.year == year && ($0.state.isLive || $0.state.spendsMoney) }
    let courses = Dictionary(grouping: assignments) { assignment in
      Key(offering: assignment.offering, session: assignment.session)
    }.map { YearCourse($0, $1, year, desk) }
    return courses.map { course in
      (
        day: course.start?.dayNumber ?? .max, title: DanishText.sortKey(course.title),
        session: course.key.session?.rawValue ?? "", course: course
      )
    }
    .sorted { ($0.day, $0.title, $0.session) < ($1.day, $1.title, $1.session) }.map(\.course)
  }

  private init(_ key: Key, _ assignments: [Assignment], _ year: Int, _ desk: PaperDesk) {
    let municipality = desk.municipality
    let session = key.session.flatMap { municipality.sessions[$0] }
    self.key = key
    start = session?.start
    let month = session.map { $0.start.year == year ? $0.start.month : 0 } ?? 0
    self.month = month
    days =
      session.flatMap { Period(from: $0.start, to: $0.end) }.map(desk.days)
      ?? desk.words.year.noDate
    title = [municipality.offerings[key.offering]?.title ?? "–", session?.place ?? ""]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    people = Set(assignments.map(\.employee))
      .map { (key: DanishText.sortKey(desk.name(of: $0)), id: $0) }
      .sorted { ($0.key, $0.id) < ($1.key, $1.id) }.map(\.id)
    let counts = Dictionary(assignments.map { ($0.state, 1) }, uniquingKeysWith: +)
    let found = AssignmentState.allCases.filter { counts[$0] != nil }
    states = found.map { state in
      (found.count > 1 ? "\(counts[state] ?? 0) " : "") + desk.words.domain.name(state)
    }.joined(separator: ", ")
    cost = assignments.reduce(.zero) { $0 + municipality.cost(of: $1) }
    let away = assignments.count { $0.state.takesTime }
    personDaysByMonth = (session?.days ?? []).reduce(into: [:]) { sums, day in
      sums[day.year == year ? day.month : month, default: 0] += away
    }
  }
}
