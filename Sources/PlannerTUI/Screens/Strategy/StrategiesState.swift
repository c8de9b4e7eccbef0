import PlannerDomain

/// What the strategies' screen remembers.
struct StrategiesState: Hashable, Sendable {
  /// What is in front and takes the keys.
  enum Front: Hashable, Sendable {
    case list, page, wizard
  }

  var figures = StrategyFigures()
  var board = StrategyBoard()
  var cursor = ListCursor<StrategyStop>()
  var filter = Filter()
  /// Whether strategies that have ended are listed too.
  var showsEnded = false
  /// The pages that one has gone into, the last in front.
  var pages: [StrategyPage] = []
  var wizard: StrategyWizard?

  var front: Front { wizard != nil ? .wizard : pages.isEmpty ? .list : .page }

  var page: StrategyPage? { pages.last }
}

/// Something on the strategies' screen that can be selected.
enum StrategyStop: Hashable, Sendable {
  case strategy(Identifier<EducationStrategy>)
  case goal(StrategyGoal.ID)
  case missing(GoalMissing.Subject)
  case remedy(Identifier<Offering>)
  /// A goal of the needs mapping, by its number.
  case proposal(Int)
}

/// A strategy or a goal that was gone into.
struct StrategyPage: Hashable, Sendable {
  enum Subject: Hashable, Sendable {
    case strategy(Identifier<EducationStrategy>)
    case goal(StrategyGoal.ID)
  }

  let subject: Subject
  /// Opened from another screen, so that Esc leads back there.
  var isGuest = false
  private(set) var cursor = ListCursor<StrategyStop>()
  private(set) var window = LineWindow()

  init(_ subject: Subject, isGuest: Bool = false) {
    self.subject = subject
    self.isGuest = isGuest
  }

  var selected: StrategyStop? { cursor.selected }

  mutating func select(_ stop: StrategyStop) { cursor.expect(stop) }

  /// Holds the cursor to a place that is there; what disappeared leaves it where it was.
  mutating func settle(_ lines: [StrategyLine], rows: Int) {
    let stops = lines.compactMap(\.stop)
    guard !stops.isEmpty else {
      cursor = ListCursor()
      window.reveal(0..<1, of: lines.count, rows: rows)
      return
    }
    cursor.settle(in: stops, rows: rows)
    reveal(lines, rows: rows)
  }

  mutating func move(_ motion: Motion, _ lines: [StrategyLine], rows: Int) {
    let stops = lines.compactMap(\.stop)
    guard !stops.isEmpty else {
      let step = motion == .up ? -1 : motion == .down ? 1 : 0
      _ = window.scroll(by: step, items: [], selected: 0, of: lines.count, rows: rows)
      return
    }
    cursor.move(motion, in: stops, rows: rows)
    reveal(lines, rows: rows)
  }

  mutating func scroll(by step: Int, _ lines: [StrategyLine], rows: Int) {
    let firsts = lines.indices.filter { lines[$0].stop != nil }
    let next = window.scroll(
      by: step, items: firsts, selected: cursor.index, of: lines.count, rows: rows)
    if firsts.indices.contains(next), let stop = lines[firsts[next]].stop { cursor.expect(stop) }
  }

  private mutating func reveal(_ lines: [StrategyLine], rows: Int) {
    guard let place = lines.firstIndex(where: { $0.stop != nil && $0.stop == selected }) else {
      return
    }
    let isFirst = lines[..<place].allSatisfy { $0.stop == nil }
    let heading = isFirst ? place : place > 0 && lines[place - 1].stop == nil ? 1 : 0
    window.reveal(place..<place + 1, heading: heading, of: lines.count, rows: rows)
  }
}

/// A line of a page; with a stop it can be selected.
struct StrategyLine: Hashable, Sendable {
  var left: [Run]
  var right: [Run] = []
  var stop: StrategyStop?

  init(_ left: [Run], right: [Run] = [], stop: StrategyStop? = nil) {
    self.left = left
    self.right = right
    self.stop = stop
  }

  static let empty = StrategyLine([])
}
