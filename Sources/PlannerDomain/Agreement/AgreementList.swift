/// A municipality's agreements and the assignments that lack one, for a list to choose from.
public struct AgreementList: Hashable, Sendable {
  /// An assignment that requires an agreement and has none.
  public struct Missing: Hashable, Sendable {
    public let assignment: Identifier<Assignment>
    public let team: Identifier<Team>
    public let reason: AgreementNeed.Reason
    /// Nil while there are no dates.
    public let start: CivilDate?
  }

  public struct Row: Hashable, Sendable {
    public let agreement: Identifier<ImplementationAgreement>
    public let team: Identifier<Team>
    public let state: AgreementState
    /// Nil while there are no dates.
    public let course: Period?
    /// How many parties have yet to sign the present text.
    public let unsigned: Int
    /// Whether all had first signed before the course began; nil while it has not, and for what has not
    /// been signed but may still be in time.
    public let wasInTime: Bool?
  }

  /// By when the course begins, those without dates last.
  ///
  /// From approval on, until the course is over.
  public let missing: [Missing]
  /// By state, and then by when the course begins.
  public let rows: [Row]

  public init(
    of municipality: Municipality, team: Identifier<Team>? = nil, on today: CivilDate
  ) {
    missing = Self.missing(in: municipality, team: team, on: today)
    var byState: [AgreementState: [Row]] = [:]
    func look(at agreement: ImplementationAgreement) {
      let row = Self.row(agreement, in: municipality, on: today)
      byState[row.state, default: []].append(row)
    }
    if let team {
      for agreement in municipality.agreements(of: team) { look(at: agreement) }
    } else {
      for agreement in municipality.agreements.values { look(at: agreement) }
    }
    rows = AgreementState.allCases.flatMap { state in
      (byState[state] ?? []).sorted(by: Self.isEarlier)
    }
  }

  private static func isEarlier(_ left: Row, _ right: Row) -> Bool {
    let leftDay = left.course?.first.dayNumber ?? .max
    let rightDay = right.course?.first.dayNumber ?? .max
    return leftDay != rightDay ? leftDay < rightDay : left.agreement < right.agreement
  }

  private static func missing(
    in municipality: Municipality, team: Identifier<Team>?, on today: CivilDate
  ) -> [Missing] {
    let never = CivilDate(dayNumber: .max)
    var missing: [Missing] = []
    func look(at assignment: Assignment) {
      guard assignment.state.commitsMoney, municipality.agreement(about: assignment.id) == nil,
        case .required(let reason)? = municipality.agreementNeed(of: assignment),
        let own = municipality.employees[assignment.employee]?.team
      else { return }
      let session = assignment.session.flatMap { municipality.sessions[$0] }
      guard session.map({ $0.end >= today }) ?? true else { return }
      missing.append(
        Missing(assignment: assignment.id, team: own, reason: reason, start: session?.start))
    }
    if let team {
      for employee in municipality.employeesOfTeam[team] {
        for assignment in municipality.assignments(of: employee) { look(at: assignment) }
      }
    } else {
      for assignment in municipality.assignments.values { look(at: assignment) }
    }
    let named = missing.map { missing in
      let name = municipality.assignments[missing.assignment]
        .flatMap { municipality.employees[$0.employee]?.name }
      return (missing, DanishText.sortKey(name ?? ""))
    }
    return named.sorted {
      ($0.0.start ?? never, $0.1, $0.0.assignment) < ($1.0.start ?? never, $1.1, $1.0.assignment)
    }.map(\.0)
  }

  private static func row(
    _ agreement: ImplementationAgreement, in municipality: Municipality, on today: CivilDate
  ) -> Row {
    let course = municipality.course(of: agreement)
    var wasInTime: Bool?
    if let start = course?.first, agreement.recorded != .lapsed {
      if let agreed = agreement.firstAgreed {
        wasInTime = agreed <= start
      } else if start < today {
        wasInTime = false
      }
    }
    return Row(
      agreement: agreement.id, team: agreement.team,
      state: agreement.state(on: today, course: course), course: course,
      unsigned: agreement.recorded == .draft
        ? municipality.missingSignatures(of: agreement).count : 0,
      wasInTime: wasInTime)
  }
}
