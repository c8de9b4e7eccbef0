internal import PlannerDomain

/// Who a duty rests on, and when it is due, as columns.
enum KeptDuty {
  private enum Owner: String {
    case participant, leader
    case humanResources = "human-resources"
    case employee
  }

  private enum Anchor: String {
    case start, end, fixed
  }

  /// Two columns: the role, and the person where it is one by name.
  static func values(of owner: DutyOwner) -> [TableWriter.Value] {
    switch owner {
    case .participant: [Owner.participant.rawValue, nil]
    case .leader: [Owner.leader.rawValue, nil]
    case .humanResources: [Owner.humanResources.rawValue, nil]
    case .employee(let id): [Owner.employee.rawValue, id.rawValue]
    }
  }

  static func owner(_ row: KeptRow, _ column: Int) throws(StoreError) -> DutyOwner {
    switch try row.spelled(column, as: Owner.self) {
    case .participant: .participant
    case .leader: .leader
    case .humanResources: .humanResources
    case .employee: .employee(try row.id(column + 1))
    }
  }

  /// Three columns: what it is counted from, the days, and a fixed date.
  static func values(of due: DueDate) -> [TableWriter.Value] {
    switch due {
    case .fromStart(let days): [Anchor.start.rawValue, days, nil]
    case .fromEnd(let days): [Anchor.end.rawValue, days, nil]
    case .fixed(let date): [Anchor.fixed.rawValue, nil, date.description]
    }
  }

  static func due(_ row: KeptRow, _ column: Int) throws(StoreError) -> DueDate {
    switch try row.spelled(column, as: Anchor.self) {
    case .start: .fromStart(days: try row.integer(column + 1))
    case .end: .fromEnd(days: try row.integer(column + 1))
    case .fixed: .fixed(try row.date(column + 2))
    }
  }
}
