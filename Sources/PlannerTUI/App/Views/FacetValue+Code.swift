import PlannerDomain

extension FacetValue {
  /// A lasting name to be kept in a file, as in `kind:diploma`.
  var code: String {
    switch self {
    case .theme(let id): "theme:\(id.rawValue)"
    case .targetGroup(let group): "targetGroup:\(group.rawValue)"
    case .kind(let kind): "kind:\(kind.rawValue)"
    case .form(let form): "form:\(form.rawValue)"
    case .providerKind(let kind): "providerKind:\(kind.rawValue)"
    case .durationBand(let band): "durationBand:\(band.rawValue)"
    case .price(let band): "price:\(band.rawValue)"
    case .childrensCatalogue, .freeSeats, .closesGaps: facet.rawValue
    }
  }

  /// Nil for a value that this program does not know.
  init?(code: String) {
    let parts = code.split(separator: ":", maxSplits: 1).map(String.init)
    guard let name = parts.first, let facet = Facet(rawValue: name) else { return nil }
    let text = parts.dropFirst().first ?? ""
    let value: FacetValue? =
      switch facet {
      case .theme: text.isEmpty ? nil : .theme(Identifier(text))
      case .targetGroup: TargetGroup(rawValue: text).map(Self.targetGroup)
      case .kind: OfferingKind(rawValue: text).map(Self.kind)
      case .form: OfferingForm(rawValue: text).map(Self.form)
      case .providerKind: ProviderKind(rawValue: text).map(Self.providerKind)
      case .durationBand: Int(text).flatMap(DurationBand.init).map(Self.durationBand)
      case .price: Int(text).flatMap(PriceBand.init(rawValue:)).map(Self.price)
      case .childrensCatalogue: .childrensCatalogue
      case .freeSeats: .freeSeats
      case .closesGaps: .closesGaps
      }
    guard let value else { return nil }
    self = value
  }
}
