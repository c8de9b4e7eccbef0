import PlannerDomain

/// A screen that Esc leads back to, and what is put back there.
struct WayBack: Hashable, Sendable {
  /// A team that was chosen on the way, and the one before.
  struct Narrowing: Hashable, Sendable {
    var before: Identifier<Team>?
    var chosen: Identifier<Team>?
  }

  let screen: ScreenID
  /// The catalogue as the user left it, where an advice was followed in it.
  var catalogue: CatalogueState?
  var narrowing: Narrowing?
}

extension AppState {
  /// Whether the catalogue shows what an advice asked for, and not what the user chose.
  var isCatalogueLent: Bool { screen == .catalogue && trail.last?.catalogue != nil }

  /// Goes to the catalogue for an advice, and takes its marks and choices off; Esc puts everything
  /// back, also where the advice was told in the catalogue itself.
  mutating func lendCatalogue() {
    trail.append(WayBack(screen: screen, catalogue: catalogue))
    screen = .catalogue
    catalogue.pages = []
    catalogue.comparison = nil
    catalogue.marked = []
    catalogue.filter = Filter()
    catalogue.chosen = []
    catalogue.facets.close()
  }

  /// One step back to where one came from; false where there is none.
  mutating func returnToBefore() -> Bool {
    guard let last = trail.popLast() else { return false }
    screen = last.screen
    if let before = last.catalogue { catalogue = before }
    if let narrowing = last.narrowing, team == narrowing.chosen { team = narrowing.before }
    return true
  }

  /// Forgets the way back: what an advice asked for does not stay in the catalogue.
  mutating func forgetTheWay() {
    if let before = trail.lazy.compactMap(\.catalogue).first { catalogue = before }
    trail = []
  }
}
