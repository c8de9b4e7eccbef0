/// How following up went in a quarter.
public struct QuarterFollowUp: Hashable, Sendable {
  public let quarter: Quarter
  /// The items and goals that fell due in it and were done by their day.
  public internal(set) var inTime: [Duty] = []
  /// Those that were not.
  public internal(set) var notInTime: [Duty] = []
  /// The ratings given in it.
  public internal(set) var transfer = TransferTally()

  init(_ quarter: Quarter) { self.quarter = quarter }

  mutating func add(_ other: QuarterFollowUp) {
    inTime += other.inTime
    notInTime += other.notInTime
    transfer.add(other.transfer)
  }

  /// In percent; nil when nothing fell due.
  public var percentInTime: Int? {
    FollowUpStatus.percent(inTime.count, of: inTime.count + notInTime.count)
  }
}
