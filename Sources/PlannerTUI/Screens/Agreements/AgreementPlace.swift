import PlannerDomain

/// Which agreement's page is open, what is selected on it, and which parts are in view.
struct AgreementPlace: Hashable, Sendable {
  let agreement: Identifier<ImplementationAgreement>
  /// Opened from another screen, so that Esc leads back there.
  var isGuest = false
  private(set) var selected: SheetStop?
  private(set) var leftWindow = LineWindow()
  private(set) var rightWindow = LineWindow()
  private var index = 0

  init(of agreement: Identifier<ImplementationAgreement>, isGuest: Bool = false) {
    self.agreement = agreement
    self.isGuest = isGuest
  }

  mutating func select(_ stop: SheetStop) { selected = stop }

  /// Brings it up to date with the page; what disappeared leaves the cursor at its place.
  mutating func settle(_ sheet: AgreementSheet, rows: Int) {
    let stops = sheet.stops
    guard !stops.isEmpty else {
      selected = nil
      return
    }
    if selected == nil { selected = first(of: sheet) }
    if let found = selected.flatMap({ stops.firstIndex(of: $0) }) {
      index = found
    } else {
      index = min(index, stops.count - 1)
      selected = stops[index]
    }
    reveal(sheet, rows: rows)
  }

  /// Someone opens an agreement to sign it, or to see to what is next.
  private func first(of sheet: AgreementSheet) -> SheetStop? {
    if let party = sheet.facts.missingParties.first, sheet.facts.state == .draft {
      return .party(party)
    }
    return sheet.stops.first
  }

  mutating func move(_ motion: Motion, _ sheet: AgreementSheet, rows: Int) {
    let stops = sheet.stops
    guard !stops.isEmpty else { return }
    let page = max(1, rows / 2)
    switch motion {
    case .up: index -= 1
    case .down: index += 1
    case .pageUp: index -= page
    case .pageDown: index += page
    case .first: index = 0
    case .last: index = stops.count - 1
    case .left, .right:
      guard let selected, let place = sheet.place(of: selected), place.isRight == (motion == .left)
      else { return }
      let (own, other) =
        place.isRight ? (rightWindow.top, leftWindow.top) : (leftWindow.top, rightWindow.top)
      guard let next = sheet.neighbour(of: selected, top: own, otherTop: other) else { return }
      index = stops.firstIndex(of: next) ?? index
    }
    index = max(0, min(index, stops.count - 1))
    selected = stops[index]
    reveal(sheet, rows: rows)
  }

  mutating func scroll(by step: Int, _ sheet: AgreementSheet, rows: Int) {
    let isRight = selected.flatMap { sheet.place(of: $0)?.isRight } ?? false
    let lines = isRight ? sheet.right : sheet.left
    let firsts = lines.indices.filter {
      lines[$0].stop != nil && ($0 == 0 || lines[$0 - 1].stop != lines[$0].stop)
    }
    let now = selected.flatMap { sheet.place(of: $0)?.rows.lowerBound } ?? 0
    let place = firsts.firstIndex(of: now) ?? 0
    var window = isRight ? rightWindow : leftWindow
    let next = window.scroll(
      by: step, items: firsts, selected: place, of: lines.count, rows: rows)
    if isRight { rightWindow = window } else { leftWindow = window }
    if firsts.indices.contains(next), let stop = lines[firsts[next]].stop { selected = stop }
  }

  private mutating func reveal(_ sheet: AgreementSheet, rows: Int) {
    guard let selected, let place = sheet.place(of: selected) else { return }
    let lines = place.isRight ? sheet.right : sheet.left
    let isFirst = lines[..<place.rows.lowerBound].allSatisfy { $0.stop == nil }
    let heading =
      isFirst
      ? place.rows.lowerBound
      : place.rows.lowerBound > 0 && lines[place.rows.lowerBound - 1].stop == nil ? 1 : 0
    if place.isRight {
      rightWindow.reveal(place.rows, heading: heading, of: lines.count, rows: rows)
    } else {
      leftWindow.reveal(place.rows, heading: heading, of: lines.count, rows: rows)
    }
  }
}
