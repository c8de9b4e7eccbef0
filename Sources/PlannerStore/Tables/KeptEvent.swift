internal import PlannerDomain

/// What became of an item, as columns.
struct KeptEvent {
  enum Spelling: String {
    case done, undone, rescheduled, delegated, closed
  }

  let spelling: Spelling
  var date: CivilDate?
  var deputy: Identifier<Employee>?

  init(_ what: DutyEvent.What) {
    switch what {
    case .done: spelling = .done
    case .undone: spelling = .undone
    case .closed: spelling = .closed
    case .rescheduled(let date):
      spelling = .rescheduled
      self.date = date
    case .delegated(let deputy):
      spelling = .delegated
      self.deputy = deputy
    }
  }
}
