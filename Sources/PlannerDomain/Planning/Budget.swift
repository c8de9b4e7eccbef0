/// What a team may spend on education in a year, net of subsidy.
public struct Budget: Hashable, Sendable, Codable, Identifiable {
  public struct ID: Hashable, Sendable, Codable {
    public var team: Identifier<Team>
    public var year: Int

    public init(team: Identifier<Team>, year: Int) {
      self.team = team
      self.year = year
    }
  }

  public let id: ID
  public var frame: Money

  public init(team: Identifier<Team>, year: Int, frame: Money) {
    id = ID(team: team, year: year)
    self.frame = frame
  }
}
