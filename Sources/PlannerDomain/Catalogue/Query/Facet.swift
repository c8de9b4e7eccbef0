/// A property of offerings that a catalogue can be narrowed by.
public enum Facet: String, CaseIterable, Hashable, Sendable {
  case theme, targetGroup, kind, form, providerKind, durationBand, price
  case childrensCatalogue, freeSeats, closesGaps
}

/// A value of a facet.
public enum FacetValue: Hashable, Sendable {
  case theme(Identifier<Theme>)
  case targetGroup(TargetGroup)
  case kind(OfferingKind)
  case form(OfferingForm)
  case providerKind(ProviderKind)
  case durationBand(DurationBand)
  case price(PriceBand)
  case childrensCatalogue
  case freeSeats
  case closesGaps

  public var facet: Facet {
    switch self {
    case .theme: .theme
    case .targetGroup: .targetGroup
    case .kind: .kind
    case .form: .form
    case .providerKind: .providerKind
    case .durationBand: .durationBand
    case .price: .price
    case .childrensCatalogue: .childrensCatalogue
    case .freeSeats: .freeSeats
    case .closesGaps: .closesGaps
    }
  }
}

/// Net prices for a participant, in steps that a leader thinks in.
public enum PriceBand: Int, CaseIterable, Hashable, Sendable, Comparable {
  case upTo1000 = 1000
  case upTo3000 = 3000
  case upTo6000 = 6000
  case upTo15000 = 15_000
  case above15000 = 1_000_000

  public init(_ price: Money) {
    self = Self.allCases.first { price <= .kroner($0.rawValue) } ?? .above15000
  }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension CatalogueRow {
  /// Every facet value that the offering has.
  var facetValues: [FacetValue] {
    var values: [FacetValue] = []
    values += offering.themes.map(FacetValue.theme)
    values += offering.targetGroups.map(FacetValue.targetGroup)
    values += [.kind(offering.kind), .providerKind(provider.kind)]
    values += offering.forms.map(FacetValue.form)
    values += [.durationBand(offering.durationBand), .price(PriceBand(netPrice))]
    if offering.isInChildrensCatalogue { values.append(.childrensCatalogue) }
    if freeSeats > 0 { values.append(.freeSeats) }
    if gapsLifted > 0 { values.append(.closesGaps) }
    return values
  }
}
