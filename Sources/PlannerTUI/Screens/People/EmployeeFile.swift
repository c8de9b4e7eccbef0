import PlannerDomain

/// What an employee's page tells, worked out once for each state of the plan.
struct EmployeeFile: Hashable, Sendable {
  struct Basis: Hashable, Sendable {
    var version: Int
    var today: CivilDate
    var employee: Identifier<Employee>
  }

  struct Known: Hashable, Sendable {
    let competence: Competence
    let standing: Standing
    let isUnderWay: Bool
  }

  struct Missing: Hashable, Sendable {
    let gap: Gap
    let best: Suggestion?
    let isUnderWay: Bool
  }

  struct Planned: Hashable, Sendable {
    let assignment: Assignment
    let session: CourseSession?
    let cost: Money
    let conflicts: [Conflict]
  }

  private(set) var basis: Basis?
  /// The required in the role's order, then the rest by name.
  private(set) var standings: [Known] = []
  /// The most pressing first.
  private(set) var gaps: [Missing] = []
  private(set) var analysis = GapAnalysis(
    of: Municipality(), employees: [], on: .init(dayNumber: 0))
  /// Of all years, the latest first.
  private(set) var plan: [Planned] = []
  private(set) var history: [Event] = []
  /// The events that can be selected.
  private(set) var events: [Event.ID] = []

  init() {}

  init(_ basis: Basis, of employee: Employee, in municipality: Municipality) {
    self.basis = basis
    let day = max(basis.today, employee.hired)
    analysis = GapAnalysis(of: municipality, employees: [employee], on: day)
    let own = analysis
    standings = Self.competences(of: employee, in: municipality).compactMap { competence in
      municipality.standing(of: employee.id, in: competence.id, on: day).map { standing in
        Known(
          competence: competence, standing: standing,
          isUnderWay: standing.gap > 0
            && municipality.assignment(
              of: employee.id, lifting: competence.id, above: standing.level) != nil
        )
      }
    }
    gaps = own.gaps.map { gap in
      Missing(
        gap: gap,
        best: municipality.suggestions(for: gap, analysis: own, on: basis.today).first,
        isUnderWay: municipality.assignment(lifting: gap) != nil)
    }
    plan = Self.plan(of: employee, in: municipality, on: basis.today)
    history = Self.history(of: employee, plan.map(\.assignment), in: municipality)
    events = history.compactMap(\.id)
  }

  private static func competences(
    of employee: Employee, in municipality: Municipality
  ) -> [Competence] {
    let required = municipality.roles[employee.role]?.profile.requirements.map(\.competence) ?? []
    let others = Set(municipality.records(of: employee.id).map(\.competence))
      .subtracting(required)
    return required.compactMap { municipality.competences[$0] }
      + others.compactMap { municipality.competences[$0] }.sortedByName(\.name)
  }

  private static func plan(
    of employee: Employee, in municipality: Municipality, on today: CivilDate
  ) -> [Planned] {
    let check = ConflictCheck(municipality, on: today)
    return municipality.assignments(of: employee.id)
      .map { assignment in
        Planned(
          assignment: assignment,
          session: assignment.session.flatMap { municipality.sessions[$0] },
          cost: municipality.cost(of: assignment),
          conflicts: assignment.state.isLive ? check.conflicts(of: assignment) : [])
      }
      .sorted { left, right in
        let never = CivilDate(dayNumber: .max)
        let (early, late) = (left.session?.start ?? never, right.session?.start ?? never)
        if left.assignment.year != right.assignment.year {
          return left.assignment.year > right.assignment.year
        }
        return (early, left.assignment.id) < (late, right.assignment.id)
      }
  }

  private static func history(
    of employee: Employee, _ assignments: [Assignment], in municipality: Municipality
  ) -> [Event] {
    var events: [Event] = []
    let records = municipality.records(of: employee.id)
      .sorted { ($1.date, $1.id) < ($0.date, $0.id) }
    if !records.isEmpty {
      events.append(.section(.records))
      events += records.map { .record($0) }
    }
    if !assignments.isEmpty {
      if !events.isEmpty { events.append(.blank) }
      events.append(.section(.steps))
      for assignment in assignments {
        events.append(.assignment(assignment))
        events += assignment.history.indices.map { .step(assignment, $0) }
      }
    }
    return events
  }
}

extension EmployeeFile {
  /// A line of the history.
  enum Event: Hashable, Sendable {
    enum ID: Hashable, Sendable {
      case record(Identifier<CompetenceRecord>)
      case step(Identifier<Assignment>, Int)
    }

    enum Section: Hashable, Sendable {
      case records, steps
    }

    case section(Section)
    case blank
    case record(CompetenceRecord)
    case assignment(Assignment)
    /// A step of an assignment's history, counted from 0.
    case step(Assignment, Int)

    /// Nil for what cannot be selected.
    var id: ID? {
      switch self {
      case .record(let record): .record(record.id)
      case .step(let assignment, let index): .step(assignment.id, index)
      case .section, .blank, .assignment: nil
      }
    }
  }
}
