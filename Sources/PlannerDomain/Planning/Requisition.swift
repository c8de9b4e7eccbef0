/// An order for a run of an offering shaped for one's own teams, perhaps with other municipalities.
public struct Requisition: Hashable, Sendable, Codable, Identifiable {
  public enum State: String, CaseIterable, Hashable, Sendable, Codable {
    case planned, ordered, confirmed, cancelled, held
  }

  public let id: Identifier<Requisition>
  public var offering: Identifier<Offering>
  public var teams: Set<Identifier<Team>>
  /// Other municipalities that share it, by name (report, chapter 10.3).
  public var partners: [String]
  /// For the whole group.
  public var price: Money
  public var leastParticipants: Int
  public var mostParticipants: Int
  public var state: State

  public init(
    id: Identifier<Requisition>, offering: Identifier<Offering>, teams: Set<Identifier<Team>>,
    partners: [String] = [], price: Money, leastParticipants: Int, mostParticipants: Int,
    state: State = .planned
  ) {
    self.id = id
    self.offering = offering
    self.teams = teams
    self.partners = partners
    self.price = price
    self.leastParticipants = leastParticipants
    self.mostParticipants = mostParticipants
    self.state = state
  }
}
