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

  /// Whether the user's doing has to wait for what it will be done to: for everything to be read, for
  /// a long list to be reckoned, or, on the catalogue's list, for what is being found; writing goes on
  /// meanwhile.
  func mustWait(_ event: TerminalEvent) -> Bool {
    guard event.isInput else { return false }
    guard plan.isWhole, !awaitsBooks else { return true }
    guard screen == .catalogue, catalogue.front == .list, layers.isEmpty, isFinding else {
      return false
    }
    return !(catalogue.filter.isOpen && event.isWriting)
  }
}

extension TerminalEvent {
  /// Whether it is the user's doing, and has time.
  var isInput: Bool {
    switch self {
    case .key, .paste, .mouse: true
    case .resized, .resumed, .woken, .interrupted, .closed: false
    }
  }

  /// Whether it can only be about a text field that has the focus.
  fileprivate var isWriting: Bool {
    switch self {
    case .paste: true
    case .key(let key): key.typed != nil || key == Key(.backspace) || key == Key(.escape)
    default: false
    }
  }
}
