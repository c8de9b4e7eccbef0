import PlannerDomain

/// Which column of the comparison is selected, and which part of it is in view.
struct ComparisonPlace: Hashable, Sendable {
  var cursor = ListCursor<Identifier<Offering>>()
  /// The first line of properties in view.
  var top = 0
}

extension AppState {
  private var comparisonView: ComparisonView? { ComparisonView(self, columns: body.columns) }

  mutating func prepareComparison() {
    guard catalogue.comparison != nil else { return }
    let shown = ComparisonLayout(
      offerings: catalogue.marked.count, columns: body.columns
    ).shown
    catalogue.comparison?.cursor.settle(in: catalogue.marked, rows: shown)
    scrollComparison(by: 0)
  }

  mutating func moveInComparison(_ motion: Motion) {
    let page = max(1, body.rows - 5)
    switch motion {
    // Read aloud, the offerings stand below one another.
    case .up where manner.isLinear, .down where manner.isLinear: selectInComparison(motion)
    case .up: scrollComparison(by: -1)
    case .down: scrollComparison(by: 1)
    case .pageUp: scrollComparison(by: -page)
    case .pageDown: scrollComparison(by: page)
    case .left: selectInComparison(.up)
    case .right: selectInComparison(.down)
    case .first, .last: selectInComparison(motion)
    }
  }

  private mutating func selectInComparison(_ motion: Motion) {
    let layout = ComparisonLayout(offerings: catalogue.marked.count, columns: body.columns)
    catalogue.comparison?.cursor.move(motion, in: catalogue.marked, rows: layout.shown)
  }

  private mutating func scrollComparison(by step: Int) {
    guard let view = comparisonView, let place = catalogue.comparison else { return }
    let most = max(0, view.lineCount - view.rows(in: body))
    catalogue.comparison?.top = max(0, min(place.top + step, most))
  }
}

/// How many of the offerings compared stand side by side, and how wide.
struct ComparisonLayout {
  let label: Int
  let width: Int
  let shown: Int

  init(offerings: Int, columns: Int) {
    label = columns >= 60 ? 20 : min(13, columns / 3)
    let room = max(1, columns - label - 2)
    shown = max(1, min(offerings, room / 24))
    width = min(46, max(1, room / shown - 1))
  }
}
