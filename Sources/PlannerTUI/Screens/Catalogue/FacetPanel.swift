import PlannerDomain

/// The facets' list: whether it is in view, and where its cursor is.
struct FacetPanel: Hashable, Sendable {
  /// Beside the table, where there is room for both.
  private(set) var isShown = false
  var hasFocus = false
  private var cursor = ListCursor<FacetValue>()
  /// The first line in view.
  private(set) var top = 0

  var selected: FacetValue? { cursor.selected }

  /// Opens it, goes into it, or closes it.
  mutating func toggle() {
    if hasFocus {
      close()
    } else {
      isShown = true
      hasFocus = true
    }
  }

  /// Goes into it, to a value.
  mutating func point(at value: FacetValue) {
    hasFocus = true
    cursor.expect(value)
  }

  mutating func scroll(by step: Int, in lines: [FacetLine], rows: Int) {
    let items = lines.indices.filter { lines[$0].value != nil }
    var window = LineWindow(top: top)
    let index = window.scroll(
      by: step, items: items, selected: cursor.index, of: lines.count, rows: rows)
    top = window.top
    if items.indices.contains(index), let value = lines[items[index]].value {
      cursor.expect(value)
    }
  }

  mutating func close() {
    isShown = false
    hasFocus = false
  }

  mutating func settle(in lines: [FacetLine], rows: Int) {
    let values = lines.compactMap(\.value)
    cursor.settle(in: values, rows: max(1, values.count))
    scroll(lines, rows: rows)
  }

  mutating func move(_ motion: Motion, in lines: [FacetLine], rows: Int) {
    cursor.move(motion, in: lines.compactMap(\.value), rows: rows)
    scroll(lines, rows: rows)
  }

  /// Keeps the cursor's line, with the heading above it, in view.
  private mutating func scroll(_ lines: [FacetLine], rows: Int) {
    guard let line = lines.firstIndex(where: { $0.value == selected && selected != nil }) else {
      top = 0
      return
    }
    var heading = line
    if line > 0, lines[line - 1].value == nil { heading = line - 1 }
    top = min(top, heading)
    top = max(top, line - rows + 1)
    top = max(0, min(top, lines.count - rows))
  }
}

/// A line of the facets' list.
enum FacetLine: Hashable, Sendable {
  case heading(Facet)
  case value(FacetValue)

  var value: FacetValue? {
    if case .value(let value) = self { value } else { nil }
  }

  /// What may be chosen from, first what narrows quickest; none while it is out of view.
  static func lines(_ state: AppState) -> [FacetLine] {
    guard state.catalogue.facets.isShown || state.catalogue.facets.hasFocus else { return [] }
    let values = state.catalogue.finding.values.union(state.catalogue.chosen)
    let special = [FacetValue.closesGaps, .freeSeats, .childrensCatalogue]
    let themes = values.compactMap { value -> (FacetValue, String)? in
      guard case .theme(let id) = value else { return nil }
      return (value, state.municipality.themes[id]?.name ?? id.rawValue)
    }
    let groups: [(Facet, [FacetValue])] = [
      (.closesGaps, special),
      (.targetGroup, TargetGroup.allCases.map(FacetValue.targetGroup)),
      (.theme, themes.sortedByName(\.1).map(\.0)),
      (.kind, OfferingKind.allCases.map(FacetValue.kind)),
      (.form, OfferingForm.allCases.map(FacetValue.form)),
      (.durationBand, DurationBand.allCases.map(FacetValue.durationBand)),
      (.price, PriceBand.allCases.map(FacetValue.price)),
      (.providerKind, ProviderKind.allCases.map(FacetValue.providerKind)),
    ]
    return groups.flatMap { facet, all -> [FacetLine] in
      let there = all.filter { values.contains($0) }
      return there.isEmpty ? [] : [.heading(facet)] + there.map(FacetLine.value)
    }
  }
}
