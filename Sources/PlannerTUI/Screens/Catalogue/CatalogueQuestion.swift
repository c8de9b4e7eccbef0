import PlannerDomain

/// What is asked of the catalogue, with all that it takes to answer.
struct CatalogueQuestion: Hashable, Sendable {
  var municipality: Municipality
  var analysis: GapAnalysis
  var today: CivilDate
  var basis: CatalogueFinding.Basis

  /// The catalogue that the question is asked of, which serves until the plan changes.
  var catalogue: Catalogue { Catalogue(of: municipality, on: today, against: analysis) }

  /// Nil when it became unwanted on the way.
  func answer(
    from catalogue: Catalogue, unless isUnwanted: () -> Bool = { false }
  ) -> CatalogueFinding? {
    catalogue.result(of: basis.query, unless: isUnwanted)
      .map { CatalogueFinding($0, in: catalogue, on: basis) }
  }
}

extension AppState {
  /// What the catalogue's list depends on now.
  private var catalogueBasis: CatalogueFinding.Basis {
    .init(insight: insight.basis, query: catalogue.query)
  }

  /// Whether what the catalogue's list should show is still being found.
  var isFinding: Bool { catalogue.finding.basis != catalogueBasis }

  /// What the catalogue must be asked for what is on the screen; nil when it has been.
  var catalogueQuestion: CatalogueQuestion? {
    guard screen == .catalogue, plan.isWhole, catalogueBasis != catalogue.asked else { return nil }
    return CatalogueQuestion(
      municipality: municipality, analysis: insight.analysis, today: today, basis: catalogueBasis)
  }
}
