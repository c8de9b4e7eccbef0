import PlannerDomain

/// What the year screen remembers.
struct YearState: Hashable, Sendable {
  enum Arrangement: String, Hashable, Sendable {
    case bySession, byPerson
  }

  var filter = Filter()
  var arrangement = Arrangement.bySession
  /// Whether assignments have rows of their own below their session.
  var unfoldsSessions = true
  /// Whether assignments have rows of their own below their employee.
  var unfoldsPeople = false
  /// Whether what was declined, withdrawn, cancelled or let expire is shown.
  var showsEnded = false
  /// Whether each team's budget has a line of its own.
  var showsBudgets = false
  /// Nil for the finest at which the whole year is in view.
  var zoom: Timeline.Zoom?
  /// The day that the timeline's view begins with; nil for the year's first.
  var start: CivilDate?
  /// Marked to be acted on together.
  var marked: Set<Identifier<Assignment>> = []
  var cursor = ListCursor<YearRow.ID>()

  /// The year's assignments, kept until the plan changes.
  var plan = YearPlan()
  /// What is shown of them, kept until that or the way of showing it changes.
  var rows = YearRows()
  var rowsBasis: YearRows.Basis?
  /// What the timeline was last brought to.
  var followed: Followed?
  /// The team that was gone into from among all, and that Esc leads out of.
  var entered: Identifier<Team>?

  /// A row, and the day it began on.
  struct Followed: Hashable, Sendable {
    var row: YearRow.ID?
    var day: CivilDate?
  }

  var unfolds: Bool {
    get { arrangement == .bySession ? unfoldsSessions : unfoldsPeople }
    set {
      switch arrangement {
      case .bySession: unfoldsSessions = newValue
      case .byPerson: unfoldsPeople = newValue
      }
    }
  }

  var selectedRow: YearRow? {
    rows.indices.contains(cursor.index) && rows.ids[cursor.index] == cursor.selected
      ? rows[cursor.index] : nil
  }

  /// By name.
  func person(of item: YearPlan.Item) -> String { plan.person(of: item).name.text }

  /// The offering's.
  func title(of item: YearPlan.Item) -> String { plan.title(of: item).text }
}
