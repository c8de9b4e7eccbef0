/// How far an assignment has come.
///
/// `wished → proposed → approved → enrolled ⇄ waitlisted → attended | partly attended | absent →
/// completed`, with `declined`, `withdrawn`, `cancelled by provider` and `expired` on the way out.
public enum AssignmentState: String, CaseIterable, Hashable, Sendable, Codable {
  case wished, proposed, approved, enrolled, waitlisted, attended
  case partlyAttended = "partly-attended"
  case absent, completed, declined, withdrawn
  case cancelledByProvider = "cancelled-by-provider"
  case expired

  /// The states that an assignment may begin in.
  public static let firstStates: Set<AssignmentState> = [.wished, .proposed, .approved]

  /// The states that may follow.
  public var next: Set<AssignmentState> {
    switch self {
    case .wished: [.proposed, .declined, .withdrawn, .expired]
    case .proposed: [.approved, .declined, .withdrawn, .expired]
    case .approved: [.enrolled, .waitlisted, .withdrawn, .cancelledByProvider, .expired]
    case .enrolled:
      [.waitlisted, .attended, .partlyAttended, .absent, .withdrawn, .cancelledByProvider]
    case .waitlisted: [.enrolled, .withdrawn, .cancelledByProvider, .expired]
    case .attended, .partlyAttended: [.completed]
    case .absent, .completed, .declined, .withdrawn, .cancelledByProvider, .expired: []
    }
  }

  /// Still on the way: takes a place in the plan and may conflict with others.
  public var isLive: Bool {
    switch self {
    case .wished, .proposed, .approved, .enrolled, .waitlisted: true
    default: false
    }
  }

  /// The team's money is bound: approved and not yet held.
  public var commitsMoney: Bool {
    self == .approved || self == .enrolled || self == .waitlisted
  }

  /// The team's money is used: the course was held, whether or not the participant came.
  public var spendsMoney: Bool {
    switch self {
    case .attended, .partlyAttended, .absent, .completed: true
    default: false
    }
  }

  /// The participant was there, wholly or partly.
  public var tookPart: Bool { spendsMoney && self != .absent }

  /// Takes a seat in the session, or has leave to.
  public var takesSeat: Bool {
    switch self {
    case .approved, .enrolled, .attended, .partlyAttended, .completed: true
    default: false
    }
  }

  /// The participant was, or is planned to be, away from work on the course days.
  public var takesTime: Bool { isLive || tookPart }

  /// Has a seat of the provider, rather than the leave to take one.
  var holdsSeat: Bool { takesSeat && self != .approved }
}
