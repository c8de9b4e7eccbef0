import PlannerDomain

/// Which columns the dashboard has room for, and how wide they are.
struct FollowUpColumns: Hashable, Sendable {
  /// A column of the teams and leaders.
  enum Duties: CaseIterable, Hashable, Sendable {
    case overdue, soon, inTime, late, missed, lastSign

    var width: Int {
      switch self {
      case .overdue: 14
      case .lastSign: 16
      case .soon: 9
      case .inTime: 11
      case .late, .missed: 9
      }
    }

    /// What the number in it counts; nil where there is none.
    func number(_ group: FollowUpNumber.Group) -> FollowUpNumber? {
      switch (self, group) {
      case (.overdue, _): .overdue(group)
      case (.soon, _): .soon(group)
      case (.inTime, _): .doneInTime(group)
      // A leader is told what rests on the leader alone.
      case (.late, .leader(let id)): .own(id)
      case (.late, _): .late(group)
      case (.missed, _): .missed(group)
      case (.lastSign, _): nil
      }
    }
  }

  /// A column of the quarters.
  enum Trend: CaseIterable, Hashable, Sendable {
    case inTime, notInTime, usedByParticipant, usedByLeader

    var width: Int { self == .notInTime ? 7 : 13 }

    func number(_ quarter: Quarter) -> FollowUpNumber {
      switch self {
      case .inTime: .inTime(quarter)
      case .notInTime: .notInTime(quarter)
      case .usedByParticipant: .used(quarter, .participant)
      case .usedByLeader: .used(quarter, .leader)
      }
    }
  }

  /// What stands first in every line.
  let label: Int
  let duties: [Duties]
  let trend: [Trend]
  /// The columns of one rater's degrees: a bar and a count.
  let rater: Int
  /// The length of bars; 0 where there is no room for them.
  let bar: Int

  init(columns: Int) {
    label = columns < 60 ? max(12, columns - 23) : max(22, min(34, columns - 50))
    var room = columns - label
    // The least needed go first: what was late, then what is missing, then the last sign.
    var kept = Duties.allCases
    for column in [Duties.late, .missed, .lastSign, .inTime, .soon]
    where kept.reduce(0, { $0 + $1.width }) > room {
      kept.removeAll { $0 == column }
    }
    duties = kept
    var quarters = Trend.allCases
    while quarters.count > 1, quarters.reduce(0, { $0 + $1.width }) > room {
      quarters.removeLast()
    }
    trend = quarters
    room = max(0, columns - label)
    rater = min(40, room / 2)
    bar = rater < 22 ? 0 : rater - 15
  }
}
