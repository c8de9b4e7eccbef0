internal import PlannerDomain

/// The overview's lines for other programs.
public struct OverviewReport: Encodable, Sendable {
  /// The fields are lasting, for other programs read them; which a line has is told by its section.
  public struct Line: Encodable, Sendable {
    /// `gaps`, `conflicts`, `deadlines`, `budget`, `duties`, `missing`, `unsigned`, `overdue`, `silent` or
    /// `advice`.
    public let section: String
    /// What kind of entry it leads to, as in `employee`.
    public let kind: String
    public let id: String
    /// What that is called.
    public let name: String
    /// What the line says of it, in the language asked for.
    public internal(set) var text: String?
    /// What else it concerns, by name.
    public internal(set) var about: String?
    public internal(set) var date: String?
    /// Until that day; below 0 once it has passed.
    public internal(set) var days: Int?
    public internal(set) var count: Int?
    public internal(set) var actual: Int?
    public internal(set) var required: Int?
    public internal(set) var late: Bool?
    public internal(set) var blocks: Bool?
    public internal(set) var frame: Double?
    public internal(set) var committed: Double?
    public internal(set) var spent: Double?
    public internal(set) var free: Double?

    init(_ section: OverviewSection, _ kind: EntryKind, _ id: String, _ name: String?) {
      self.section = section.spelling
      self.kind = kind.rawValue
      self.id = id
      self.name = name ?? ""
    }
  }

  public let date: String
  public let municipality: String
  public let planYear: Int
  /// `leader`, `consultant` or `manager`, whose overview it is.
  public let job: String
  public let employees: Int
  public let gaps: Int
  public let lateGaps: Int
  /// Those that nothing in the plan lifts.
  public let openGaps: Int
  public let lines: [Line]

  /// - Parameter state: prepared for the overview.
  init(_ state: AppState) {
    let gaps = state.insight.analysis.gaps
    date = state.today.description
    municipality = state.municipality.profile.name
    planYear = state.planYear
    job = state.actor.duty.rawValue
    employees = state.insight.employees.count
    self.gaps = gaps.count
    lateGaps = gaps.count(where: \.isLate)
    openGaps = state.overview.openGaps
    lines = state.overview.lines.map { OverviewReport.line($0, state) }
  }

  private static func line(_ line: OverviewLine, _ state: AppState) -> Line {
    switch line.id {
    case .gap(let employee, let competence): gap(employee, competence, line.section, state)
    case .conflict(let assignment, let problem): conflict(assignment, problem, line.section, state)
    case .deadline(let session): deadline(session, line.section, state)
    case .budget(let team): budget(team, line.section, state)
    case .advice(let id): advice(id, line.section, state)
    case .duty(let row): duty(row, line.section, state)
    case .missing(let assignment): missing(assignment, line.section, state)
    case .agreement(let agreement): unsigned(agreement, line.section, state)
    case .team(let team): overdue(team, line.section, state)
    case .leader(let leader): silent(leader, line.section, state)
    }
  }

  private static func gap(
    _ employee: Identifier<Employee>, _ competence: Identifier<Competence>,
    _ section: OverviewSection, _ state: AppState
  ) -> Line {
    var line = Line(
      section, .employee, employee.rawValue, state.municipality.employees[employee]?.name)
    line.about = state.municipality.competences[competence]?.name
    let gap = state.insight.analysis.gaps.first {
      $0.employee == employee && $0.competence == competence
    }
    guard let gap else { return line }
    line.actual = gap.actual.rawValue
    line.required = gap.required.rawValue
    line.late = gap.isLate
    line.tell(gap.due, on: state.today)
    return line
  }

  private static func conflict(
    _ assignment: Identifier<Assignment>, _ problem: Conflict.Problem, _ section: OverviewSection,
    _ state: AppState
  ) -> Line {
    let offering = state.municipality.assignments[assignment]?.offering
    var line = Line(
      section, .assignment, assignment.rawValue,
      offering.flatMap { state.municipality.offerings[$0]?.title })
    let told = state.overview.conflicts.first {
      $0.conflict.assignment == assignment && $0.conflict.problem == problem
    }
    guard let told else { return line }
    line.text = state.words.errors.text(told.conflict, in: state.municipality)
    line.blocks = told.conflict.isBlock
    line.count = told.assignments.count
    return line
  }

  private static func deadline(
    _ id: Identifier<CourseSession>, _ section: OverviewSection, _ state: AppState
  ) -> Line {
    let session = state.municipality.sessions[id]
    var line = Line(
      section, .session, id.rawValue,
      session.flatMap { state.municipality.offerings[$0.offering]?.title })
    line.tell(session?.enrolmentDeadline, on: state.today)
    line.count = state.waiting(for: session).count
    return line
  }

  private static func budget(
    _ team: Identifier<Team>, _ section: OverviewSection, _ state: AppState
  ) -> Line {
    var line = Line(section, .team, team.rawValue, state.municipality.teams[team]?.name)
    guard let status = state.insight.budgets.first(where: { $0.team == team }) else { return line }
    line.frame = status.frame.map(kroner)
    line.committed = kroner(status.committed)
    line.spent = kroner(status.spent)
    line.free = status.free.map(kroner)
    return line
  }

  private static func kroner(_ money: Money) -> Double { Double(money.øre) / 100 }

  private static func advice(
    _ id: Advice.ID, _ section: OverviewSection, _ state: AppState
  ) -> Line {
    let found = state.advice.all?.first { $0.id == id }
      .map { AdviceTelling($0, state.words, in: state.municipality) }
    var line = Line(section, id.rule.subject(named: id.name).kind, id.name, found?.subject)
    line.about = found?.title
    line.text = found?.text
    return line
  }
}

extension OverviewReport.Line {
  mutating func tell(_ day: CivilDate?, on today: CivilDate) {
    date = day?.description
    days = day.map { today.days(until: $0) }
  }
}

extension OverviewSection {
  /// As other programs read it.
  fileprivate var spelling: String {
    switch self {
    case .gaps: "gaps"
    case .conflicts: "conflicts"
    case .deadlines: "deadlines"
    case .budget: "budget"
    case .duties: "duties"
    case .missing: "missing"
    case .unsigned: "unsigned"
    case .overdue: "overdue"
    case .silent: "silent"
    case .advice: "advice"
    }
  }
}
