import PlannerDomain

/// An agreement told on a page, in two columns where there is room.
struct AgreementSheet {
  /// At least so many columns make two.
  static let twoColumns = 100

  let facts: AgreementFacts
  let head: [SheetRow]
  let left: [SheetRow]
  let right: [SheetRow]
  let rightColumns: Int

  init?(_ id: Identifier<ImplementationAgreement>, _ state: AppState, columns: Int) {
    guard let facts = AgreementFacts(id, state) else { return nil }
    self.facts = facts
    let isWide = columns >= Self.twoColumns && !state.manner.isLinear
    rightColumns = isWide ? min(48, columns * 36 / 100) : 0
    var head = SheetWriter(facts: facts, state: state, columns: columns)
    head.writeHead()
    self.head = head.rows
    var text = SheetWriter(
      facts: facts, state: state, columns: isWide ? columns - rightColumns - 3 : columns)
    if isWide {
      text.writeText()
      left = text.rows
      var aside = SheetWriter(facts: facts, state: state, columns: rightColumns)
      aside.writeSignatures()
      aside.writeCheck()
      aside.writeAdvice()
      aside.writeGoals()
      aside.writeHistory()
      right = aside.rows
    } else {
      text.writeSignatures()
      text.writeCheck()
      text.writeAdvice()
      text.writeText()
      text.writeGoals()
      text.writeHistory()
      left = text.rows.filter { !state.manner.isLinear || !$0.left.isEmpty }
      right = []
    }
  }

  /// Every place for the cursor, the text's first.
  var stops: [SheetStop] {
    var stops: [SheetStop] = []
    for case let stop? in (left + right).map(\.stop) where stops.last != stop {
      stops.append(stop)
    }
    return stops
  }

  /// The rows of a stop in its column.
  func place(of stop: SheetStop) -> (isRight: Bool, rows: Range<Int>)? {
    for (isRight, rows) in [(false, left), (true, right)] {
      guard let first = rows.firstIndex(where: { $0.stop == stop }),
        let last = rows.lastIndex(where: { $0.stop == stop })
      else { continue }
      return (isRight, first..<last + 1)
    }
    return nil
  }

  /// The stop of the other column that lies level with one.
  func neighbour(of stop: SheetStop, top: Int, otherTop: Int) -> SheetStop? {
    guard rightColumns > 0, let place = place(of: stop) else { return nil }
    let level = place.rows.lowerBound - top + otherTop
    let others = place.isRight ? left : right
    let choices = others.indices.filter { others[$0].stop != nil }
    return choices.min { abs($0 - level) < abs($1 - level) }.flatMap { others[$0].stop }
  }
}
