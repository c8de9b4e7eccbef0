import PlannerDomain

/// How the list shares the screen with the facets and with what is told of the selected offering.
struct CatalogueLayout {
  /// What is looked for and found; a second row when facets are chosen.
  let head: Rect
  /// The facets; over the table's place where there is room for one of them only.
  let panel: Rect?
  let table: Rect?
  /// Tells of the selected offering.
  let pane: Rect?

  private static let panelColumns = 32

  init(_ state: AppState) {
    let body = state.body
    let headRows = body.rows < 4 ? 0 : state.catalogue.chosen.isEmpty || body.rows < 6 ? 1 : 2
    head = body.top(headRows).dropping(left: 1, right: 1)
    var rest = body.dropping(top: headRows)
    let facets = state.catalogue.facets
    if rest.columns >= 90, facets.isShown {
      panel = rest.left(Self.panelColumns)
      rest = rest.dropping(left: Self.panelColumns + 1)
    } else if facets.hasFocus {
      panel = rest
      table = nil
      pane = nil
      return
    } else {
      panel = nil
    }
    if rest.columns >= 110 {
      let columns = min(64, rest.columns * 36 / 100)
      pane = rest.right(columns)
      rest = rest.dropping(right: columns + 1)
    } else {
      pane = nil
    }
    table = rest
  }

  var tableRows: Int { max(1, (table?.rows ?? 2) - 1) }
  var panelRows: Int { max(1, panel?.rows ?? 1) }
}
