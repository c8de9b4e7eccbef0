/// How an item stands by what has become of it.
public struct ItemStatus: Hashable, Sendable {
  /// The event that it was done by; nil while it is not done.
  public let done: DutyEvent?
  /// The event that it was closed by, undone; nil otherwise.
  public let closed: DutyEvent?
  /// The day it was moved to by hand; nil while it is due as agreed.
  public let rescheduled: CivilDate?
  /// The event by which someone else has it now; nil while it is its owner's.
  public let delegation: DutyEvent?
  /// When something last became of it.
  public let lastEvent: CivilDate?

  public var isOpen: Bool { done == nil && closed == nil }

  public var deputy: Identifier<Employee>? {
    if case .delegated(let deputy)? = delegation?.what { deputy } else { nil }
  }
}

extension ImplementationAgreement {
  /// How one of its items stands.
  public func status(of item: Int) -> ItemStatus {
    var done: DutyEvent?
    var closed: DutyEvent?
    var rescheduled: CivilDate?
    var delegation: DutyEvent?
    var last: CivilDate?
    for event in events where event.item == item {
      last = event.date
      switch event.what {
      case .done: done = event
      case .closed: closed = event
      case .undone:
        done = nil
        closed = nil
      case .rescheduled(let date): rescheduled = date
      case .delegated(let deputy): delegation = deputy == nil ? nil : event
      }
    }
    return ItemStatus(
      done: done, closed: closed, rescheduled: rescheduled, delegation: delegation, lastEvent: last)
  }

  /// Those who are named as owners, or have items in the owners' place, while it is in force.
  var responsible: [Identifier<Employee>] {
    guard !recorded.isOver else { return [] }
    return terms.items.compactMap(\.owner.employee)
      + (events.isEmpty
        ? []
        : terms.items.compactMap { item in
          let status = status(of: item.number)
          return status.isOpen ? status.deputy : nil
        })
  }
}
