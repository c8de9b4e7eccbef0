/// An offering with what a leader needs to know to choose among many.
public struct CatalogueRow: Hashable, Sendable, Identifiable {
  public let offering: Offering
  public let provider: Provider
  /// For a participant net of subsidy, with travel and materials; for a group its least share.
  public let netPrice: Money
  /// The next session that is on and not begun.
  public let nextSession: CourseSession?
  /// Seats free in all coming sessions.
  public let freeSeats: Int
  /// Gaps of the people asked for that it lifts, and among how many people.
  public let gapsLifted: Int
  public let peopleLifted: Int

  public var id: Identifier<Offering> { offering.id }
}
