import PlannerDomain

/// The numbers at the top of the dashboard, each with what it counts.
struct FollowUpTotals {
  static let gap = 3

  private let status: FollowUpStatus
  private let leavers: Set<Identifier<Employee>>
  private let words: Words

  init(_ status: FollowUpStatus, leavers: Set<Identifier<Employee>>, _ words: Words) {
    self.status = status
    self.leavers = leavers
    self.words = words
  }

  func columns(of number: FollowUpNumber) -> Int {
    runs(of: number).reduce(0) { $0 + TextWidth.width(of: $1.text) }
  }

  func runs(of number: FollowUpNumber) -> [Run] {
    let told = words.followUp
    switch number {
    case .overdue:
      let count = status.teams.reduce(0) { $0 + $1.overdue.count }
      return pair(
        words.format.grouped(count), told.total(overdue: count), count > 0 ? .danger : .good)
    case .soon:
      let count = status.teams.reduce(0) { $0 + $1.soon.count }
      return pair(words.format.grouped(count), told.total(soon: count), .plain)
    case .doneInTime:
      let inTime = status.teams.reduce(0) { $0 + $1.inTime.count }
      return pair(
        told.share(inTime, of: status.whole(behind: number) ?? 0), told.totalInTime, .plain)
    case .silent:
      let count = status.teams.count { $0.isSilent(on: status.today) }
      return pair(String(count), told.total(silent: count), count > 0 ? .warning : .plain)
    case .leavers:
      let count = status.countBehind(.leavers, leavers: leavers)
      return pair(String(count), told.total(leavers: count), .warning)
    default: return []
    }
  }

  private func pair(_ number: String, _ label: String, _ style: Style) -> [Run] {
    [Run(number, style.bold), Run(" " + label, .faint)]
  }
}
