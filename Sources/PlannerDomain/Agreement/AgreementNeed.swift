/// Whether education calls for an agreement with the workplace (report, chapters 6.6, 10.3).
public enum AgreementNeed: Hashable, Sendable {
  public enum Reason: String, CaseIterable, Hashable, Sendable {
    /// A longer course on a theme, spread over time.
    case themedCourse = "themed-course"
    case leadershipCourse = "leadership-course"
    /// A module or a whole diploma; the product asks for one here as the report does for courses.
    case diploma
    /// A module or a whole master; likewise.
    case master
  }

  case required(Reason)
  /// It helps, but may be left out.
  case suggested

  public init(of offering: Offering) {
    self =
      switch (offering.kind, offering.shape) {
      case (.diplomaModule, _), (.diploma, _): .required(.diploma)
      case (.masterModule, _), (.master, _): .required(.master)
      case (_, .themed): .required(.themedCourse)
      case (_, .leadership): .required(.leadershipCourse)
      default: .suggested
      }
  }

  /// The report's chapters that it rests on.
  public static let chapters = ["6.6", "10.3"]

  public var isRequired: Bool { self != .suggested }
}

extension Municipality {
  /// Whether an assignment calls for an agreement: nil for what came to nothing.
  public func agreementNeed(of assignment: Assignment) -> AgreementNeed? {
    guard !assignment.state.isGone, let offering = offerings[assignment.offering] else {
      return nil
    }
    // Who leaves before the course is over is to be withdrawn, not agreed with.
    if leavesBeforeEnd(of: assignment) { return nil }
    return AgreementNeed(of: offering)
  }
}
