import PlannerDomain

/// The offerings there are: found, narrowed, held against one another, and assigned from.
enum CatalogueScreen: Screen {
  static func contexts(_ state: AppState) -> [Context] {
    switch state.catalogue.front {
    case .list: [.catalogue, .planning, .list]
    case .facets: [.facets, .catalogue]
    case .offering: [.offering, .planning, .list]
    case .comparison: [.compare, .planning, .list]
    }
  }

  static func prepare(_ state: inout AppState) {
    state.catalogue.forgetWhatIsGone(from: state.municipality)
    let layout = CatalogueLayout(state)
    let isNew = state.catalogue.isNewFinding
    state.catalogue.isNewFinding = false
    let ids = state.catalogue.finding.ids
    let search = state.catalogue.finding.basis?.query.text ?? ""
    let isNewSearch = !search.isEmpty && search != state.catalogue.searched
    state.catalogue.searched = search
    if let selected = state.catalogue.cursor.selected,
      isNewSearch || (isNew && !ids.contains(selected))
    {
      // A search begins at its best find, and so does one that leaves the selected one behind.
      state.catalogue.cursor.select(ids.first, in: ids, rows: layout.tableRows)
    }
    // While a list is being found, one that begins at its top has no place in the old one.
    if state.catalogue.cursor.selected != nil || !state.isFinding {
      state.catalogue.cursor.settle(in: ids, rows: layout.tableRows)
    }
    let facetLines = FacetLine.lines(state)
    state.catalogue.facets.settle(in: facetLines, rows: layout.panelRows)
    state.prepareOfferingPage()
    state.prepareComparison()
  }

  static func draw(_ state: AppState, on frame: inout Frame, in rect: Rect) {
    switch state.catalogue.front {
    case .list, .facets: CatalogueView(state).draw(on: &frame, in: rect)
    case .offering:
      guard let place = state.catalogue.pages.last, let page = place.page else { return }
      page.draw(
        on: &frame, in: rect.dropping(left: 1, right: 1), top: place.top, selected: place.selected,
        focused: state.layers.isEmpty, isOpen: true)
    case .comparison: ComparisonView(state, columns: rect.columns)?.draw(on: &frame, in: rect)
    }
  }

  static func move(_ motion: Motion, _ state: inout AppState) {
    let layout = CatalogueLayout(state)
    switch state.catalogue.front {
    case .list:
      if motion == .left, layout.panel != nil {
        state.catalogue.facets.hasFocus = true
      } else {
        state.catalogue.cursor.move(
          motion, in: state.catalogue.finding.ids, rows: layout.tableRows)
      }
    case .facets:
      if motion == .right {
        state.catalogue.facets.hasFocus = false
      } else {
        state.catalogue.facets.move(motion, in: FacetLine.lines(state), rows: layout.panelRows)
      }
    case .offering: state.moveOnOfferingPage(motion)
    case .comparison: state.moveInComparison(motion)
    }
  }

  static func scroll(_ step: Int, _ state: inout AppState) {
    switch state.catalogue.front {
    case .list, .facets:
      state.catalogue.cursor.scroll(
        by: step, in: state.catalogue.finding.ids, rows: CatalogueLayout(state).tableRows)
    case .offering, .comparison:
      for _ in 0..<abs(step) { move(step < 0 ? .up : .down, &state) }
    }
  }

  static func enter(_ state: inout AppState) -> [Effect] {
    switch state.catalogue.front {
    case .list:
      if state.catalogue.filter.isOpen {
        state.catalogue.filter.isOpen = false
      } else if let id = state.selectedOffering {
        state.catalogue.pages = [OfferingPlace(offering: id)]
      }
    case .facets: state.catalogue.facets.hasFocus = false
    case .offering: state.enterOnOfferingPage()
    case .comparison:
      if let id = state.selectedOffering {
        state.catalogue.pages = [OfferingPlace(offering: id)]
      }
    }
    return []
  }

  static func back(_ state: inout AppState) -> Bool {
    switch state.catalogue.front {
    case .offering:
      // Who came from another screen goes back there, not to a list that was never seen.
      let page = state.catalogue.pages.popLast()
      return page?.isGuest != true
    case .comparison where state.isCatalogueLent, .list where state.isCatalogueLent:
      return false
    case .comparison: state.catalogue.comparison = nil
    case .facets: state.catalogue.facets.close()
    case .list:
      guard CatalogueLayout(state).panel != nil else { return false }
      state.catalogue.facets.close()
    }
    return true
  }

  static func show(_ key: EntryKey, _ state: inout AppState) {
    let isGuest = !state.trail.isEmpty
    let place: OfferingPlace
    switch key {
    case .offering(let id): place = OfferingPlace(offering: id, isGuest: isGuest)
    case .session(let id):
      guard let session = state.municipality.sessions[id] else { return }
      place = OfferingPlace(offering: session.offering, isGuest: isGuest, selected: .session(id))
    default: return
    }
    guard state.municipality.offerings[place.offering] != nil else { return }
    state.catalogue.cursor.expect(place.offering)
    state.catalogue.pages = [place]
  }

  static func selection(_ state: AppState) -> Selection {
    switch state.catalogue.front {
    case .list, .comparison: Selection(offering: state.selectedOffering)
    case .facets: Selection()
    case .offering: state.selectionOnOfferingPage
    }
  }

  static func filter(_ state: AppState) -> WritableKeyPath<AppState, Filter>? {
    state.catalogue.front == .list ? \.catalogue.filter : nil
  }
}

extension AppState {
  /// The offering that is in front: of the open page, or under the cursor.
  var selectedOffering: Identifier<Offering>? {
    switch catalogue.front {
    case .list, .facets: catalogue.finding.ids.isEmpty ? nil : catalogue.cursor.selected
    case .offering: catalogue.pages.last?.offering
    case .comparison: catalogue.comparison?.cursor.selected
    }
  }
}

extension CatalogueState {
  /// Others may remove what is marked or open here.
  fileprivate mutating func forgetWhatIsGone(from municipality: Municipality) {
    marked.removeAll { municipality.offerings[$0] == nil }
    pages.removeAll { municipality.offerings[$0.offering] == nil }
    if marked.count < 2 { comparison = nil }
  }
}
