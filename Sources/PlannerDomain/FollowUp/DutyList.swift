/// What is open by agreements: items, sharing, follow-up goals, ratings and missing signatures.
public struct DutyList: Hashable, Sendable {
  /// Whose duties are listed.
  public enum Scope: Hashable, Sendable {
    case everyone
    /// What someone is to do today: their own, as leader, and as deputy.
    case person(Identifier<Employee>)
    /// All by the agreements of a team.
    case team(Identifier<Team>)
    case humanResources

    /// Whether an open duty is among them.
    public func holds(_ duty: DueDuty) -> Bool {
      switch self {
      case .everyone: true
      case .team(let team): duty.team == team
      case .person(let id): duty.people.contains(id)
      case .humanResources: duty.deputy == nil && duty.owner == .humanResources
      }
    }
  }

  /// The longest overdue first; what has no date last.
  public let duties: [DueDuty]

  /// - Parameter until: the last due date of interest; nil for all, and for what has no date yet.
  public init(
    of scope: Scope = .everyone, in municipality: Municipality, on today: CivilDate,
    until: CivilDate? = nil
  ) {
    let scan = DutyScan(municipality: municipality, today: today, until: until)
    var duties: [DueDuty] = []
    func look(at agreement: ImplementationAgreement) {
      guard !agreement.recorded.isOver else { return }
      scan.visit(agreement, course: municipality.course(of: agreement)) {
        if scope.holds($0) { duties.append($0) }
      }
    }
    if case .team(let team) = scope {
      for agreement in municipality.agreements(of: team) { look(at: agreement) }
    } else {
      for agreement in municipality.agreements.values { look(at: agreement) }
    }
    self.duties = DueDuty.sorted(duties)
  }
}

extension DueDuty {
  /// The duties in the order of lists.
  ///
  /// The places are sorted rather than the duties, which are large and would be copied about.
  public static func sorted(_ duties: [DueDuty]) -> [DueDuty] {
    let order = duties.indices.map { (day: duties[$0].due?.dayNumber ?? .max, place: $0) }
      .sorted {
        $0.day != $1.day
          ? $0.day < $1.day : isEarlier(duties[$0.place], duties[$1.place])
      }
    return order.map { duties[$0.place] }
  }

  /// The order of lists of duties: by day, and within a day by team and agreement.
  static func isEarlier(_ left: DueDuty, _ right: DueDuty) -> Bool {
    let leftDay = left.due?.dayNumber ?? .max
    let rightDay = right.due?.dayNumber ?? .max
    if leftDay != rightDay { return leftDay < rightDay }
    if left.team != right.team { return left.team < right.team }
    if left.agreement != right.agreement { return left.agreement < right.agreement }
    return left.subject.place < right.subject.place
  }
}

extension DueDuty.Subject {
  /// A place among the duties of one agreement.
  fileprivate var place: (Int, Int, String) {
    switch self {
    case .signature(let party): (0, 0, party.employee?.rawValue ?? (party == .leader ? "~1" : "~2"))
    case .duty(.item(_, let number)): (1, number, "")
    case .duty(.goal(let id)): (2, 0, id.rawValue)
    case .rating(let id, let rater, _): (3, rater == .leader ? 1 : 0, id.rawValue)
    }
  }
}
