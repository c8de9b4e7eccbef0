/// What a leader looks for in the catalogue.
public struct CatalogueQuery: Hashable, Sendable {
  public enum Order: String, CaseIterable, Hashable, Sendable {
    case title, provider, kind, length, price, nextSession, freeSeats, gaps
  }

  /// Words to be found in title, provider, themes or competences.
  public var text: String
  /// Any of the values chosen within a facet, and something of every facet chosen from.
  public var chosen: Set<FacetValue>
  public var order: Order
  public var isDescending: Bool

  public init(
    text: String = "", chosen: Set<FacetValue> = [], order: Order = .title,
    isDescending: Bool = false
  ) {
    self.text = text
    self.chosen = chosen
    self.order = order
    self.isDescending = isDescending
  }
}
