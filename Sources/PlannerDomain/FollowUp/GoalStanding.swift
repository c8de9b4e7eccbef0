/// How a follow-up goal stands, found in one walk through its history.
struct GoalStanding {
  let state: FollowUpState
  /// When it came to the state.
  let since: CivilDate?
  /// The day it was moved to by hand; nil while it is due as agreed.
  let rescheduled: CivilDate?
  let deputy: Identifier<Employee>?
  /// When anything last became of it.
  let lastStep: CivilDate?

  init(_ history: [FollowUpStep]) {
    var state = FollowUpState.open
    var since: CivilDate?
    var rescheduled: CivilDate?
    var deputy: Identifier<Employee>?
    // By index, for to copy a step takes longer than to look at it.
    for index in history.indices {
      switch history[index].what {
      case .state(let found):
        state = found
        since = history[index].date
      case .rescheduled(let day): rescheduled = day
      case .delegated(let other): deputy = other
      }
    }
    self.state = state
    self.since = since
    self.rescheduled = rescheduled
    self.deputy = deputy
    lastStep = history.indices.last.map { history[$0].date }
  }
}
