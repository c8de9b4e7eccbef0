/// How an item stands, as far as figures need it; `ItemStatus` tells the whole.
struct ItemStanding {
  /// When it is due now; nil while the course that it is counted from has no dates.
  let due: CivilDate?
  /// The day it was done; nil while it is not.
  private(set) var done: CivilDate?
  private(set) var isClosed = false
  private(set) var deputy: Identifier<Employee>?
  private(set) var lastEvent: CivilDate?

  var isOpen: Bool { done == nil && !isClosed }

  init(
    ofItem number: Int, due agreed: DueDate, in agreement: borrowing ImplementationAgreement,
    course: Period?
  ) {
    var rescheduled: CivilDate?
    // By index, for to copy an event takes longer than to look at it.
    for index in agreement.events.indices where agreement.events[index].item == number {
      let date = agreement.events[index].date
      lastEvent = date
      switch agreement.events[index].what {
      case .done: done = date
      case .closed: isClosed = true
      case .undone:
        done = nil
        isClosed = false
      case .rescheduled(let day): rescheduled = day
      case .delegated(let other): deputy = other
      }
    }
    due = rescheduled ?? agreed.date(of: course)
  }
}
