/// How far what was learned is used and shared, and whether its theory and practice fitted, as one of
/// the two sees it at a moment.
public struct TransferRating: Hashable, Sendable, Codable, Identifiable {
  public enum Rater: String, CaseIterable, Hashable, Sendable, Codable {
    case participant, leader
  }

  /// When it is asked for, counted from the course's end.
  public enum Moment: String, CaseIterable, Hashable, Sendable, Codable {
    case end
    case threeMonths = "three-months"
    case sixMonths = "six-months"

    public var months: Int {
      switch self {
      case .end: 0
      case .threeMonths: 3
      case .sixMonths: 6
      }
    }
  }

  public let id: Identifier<TransferRating>
  /// At most one rating of an assignment by each rater at each moment.
  public var assignment: Identifier<Assignment>
  public var rater: Rater
  public var moment: Moment
  /// The degree to which the learned is used in practice.
  public var used: TransferDegree
  /// The degree to which it is shared with colleagues.
  public var shared: TransferDegree
  public var barriers: Set<TransferBarrier>
  /// The degree to which the education had theory enough for the work; nil where nobody said (report,
  /// chapter 8.4, figures 23 and 24).
  public var enoughTheory: TransferDegree?
  /// The degree to which it was near enough to practice; nil where nobody said.
  public var enoughPractice: TransferDegree?
  public var date: CivilDate
  /// Who recorded it; empty for what was rated before the program was in use.
  public var actor: String
  public var note: String

  public init(
    id: Identifier<TransferRating>, assignment: Identifier<Assignment>, rater: Rater,
    moment: Moment, used: TransferDegree, shared: TransferDegree,
    barriers: Set<TransferBarrier> = [], enoughTheory: TransferDegree? = nil,
    enoughPractice: TransferDegree? = nil, date: CivilDate, actor: String = "",
    note: String = ""
  ) {
    self.id = id
    self.assignment = assignment
    self.rater = rater
    self.moment = moment
    self.used = used
    self.shared = shared
    self.barriers = barriers
    self.enoughTheory = enoughTheory
    self.enoughPractice = enoughPractice
    self.date = date
    self.actor = actor
    self.note = note
  }
}
