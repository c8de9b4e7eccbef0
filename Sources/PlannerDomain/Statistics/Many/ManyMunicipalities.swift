/// Many municipalities together: their statistics added up, and each held against those like it.
public struct ManyMunicipalities: Hashable, Sendable {
  public private(set) var statistics = Statistics()
  /// In the order in which they were added.
  public private(set) var municipalities: [MunicipalitySummary] = []

  public init() {}

  public mutating func add(_ one: MunicipalityStatistics) {
    statistics += one.statistics
    municipalities.append(one.summary)
  }

  /// How many are in a priority group (report, figure 36).
  public func count(in group: PriorityGroup) -> Int {
    municipalities.count { $0.group == group }
  }

  /// How a share spreads over the municipalities that have enough to give it of; nil where none has.
  public func spread(of share: KeyShare) -> Spread? {
    Spread(of: municipalities.compactMap { $0[share].percent })
  }

  /// The others of the same size and region, by their places.
  public func similar(to place: Int) -> [Int] {
    guard let likeness = municipalities[place].likeness else { return [] }
    return municipalities.indices.filter {
      $0 != place && municipalities[$0].likeness == likeness
    }
  }

  /// How a share spreads over the others like one; nil where none has enough to give it of.
  public func spread(of share: KeyShare, similarTo place: Int) -> Spread? {
    Spread(of: similar(to: place).compactMap { municipalities[$0][share].percent })
  }
}
