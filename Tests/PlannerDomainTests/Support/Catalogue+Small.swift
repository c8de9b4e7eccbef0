import PlannerDomain

extension Catalogue {
  /// The small municipality's catalogue, held against everyone's gaps.
  static let small = Catalogue(whole: .small)

  init(whole municipality: Municipality) {
    self.init(
      of: municipality, on: .today,
      against: GapAnalysis(
        of: municipality, employees: municipality.employees.values, on: .today))
  }

  func ids(_ query: CatalogueQuery) -> [Identifier<Offering>] {
    result(of: query).rows.map(\.id)
  }
}
