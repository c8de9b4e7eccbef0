/// That a party agreed to a text on a day.
public struct AgreementSignature: Hashable, Sendable, Codable {
  public var party: AgreementParty
  /// Who signed, by name: the leader of that day stays named when another takes over.
  public var name: String
  public var date: CivilDate
  /// Who recorded it; empty for what was signed before the program was in use.
  public var actor: String

  public init(_ party: AgreementParty, name: String, on date: CivilDate, by actor: String = "") {
    self.party = party
    self.name = name
    self.date = date
    self.actor = actor
  }
}
