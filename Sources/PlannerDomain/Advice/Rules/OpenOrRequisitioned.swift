/// From the break-even on an order is cheaper than open places; and below it, open places than an
/// order.
public struct OpenOrRequisitioned: AdviceRule {
  public let id = AdviceRuleID.openOrRequisitioned
  public let source = ReportSource(chapter: "12.1", .table(3), answers: 192)
  public let severity = Advice.Severity.recommended

  public init() {}

  public func advice(about subject: AdviceSubject, in view: AdviceView) -> Advice? {
    guard case .offering(let offering) = subject, offering.forms.count == 2 else { return nil }
    let municipality = view.municipality
    let day =
      municipality.comingSessions(of: offering.id, on: view.today).first?.start ?? view.today
    guard let even = BreakEven(of: offering, on: day) else { return nil }
    var open = 0
    var ordered = 0
    var teams: Set<Identifier<Team>> = []
    for id in municipality.assignmentsOfOffering[offering.id] {
      guard let assignment = municipality.assignments[id],
        municipality.isAhead(assignment, on: view.today)
      else { continue }
      if municipality.isRequisitioned(assignment) {
        ordered += 1
      } else {
        open += 1
        if let team = municipality.employees[assignment.employee]?.team { teams.insert(team) }
      }
    }
    if open >= max(even.participants, even.groupPrice.leastParticipants), even.isWithinGroup {
      // What is more than a group has room for goes openly either way.
      let going = min(open, even.groupPrice.mostParticipants)
      return say(
        of: subject,
        .orderPays(
          figures(
            offering, going, even, saving: even.openNetPrice * going - even.groupPrice.amount)),
        .order(offering.id, for: teams))
    }
    guard ordered > 0, ordered < even.participants,
      let planned = municipality.plannedOrder(of: offering.id)
    else { return nil }
    return say(
      of: subject,
      .openPays(
        figures(offering, ordered, even, saving: planned.price - even.openNetPrice * ordered)),
      .edit(.requisition(planned.id)))
  }

  private func figures(
    _ offering: Offering, _ participants: Int, _ even: BreakEven, saving: Money
  ) -> AdviceFinding.OrderFigures {
    AdviceFinding.OrderFigures(
      participants: participants, breakEven: even, saving: saving,
      openAverage: AveragePrice(of: .open, lasting: offering.durationBand),
      orderedAverage: AveragePrice(of: .requisitioned, lasting: offering.durationBand))
  }
}

extension Municipality {
  /// A requisition of an offering that can still be given up; the first by its name.
  fileprivate func plannedOrder(of offering: Identifier<Offering>) -> Requisition? {
    requisitions.values.filter { $0.offering == offering && $0.state == .planned }
      .min { $0.id < $1.id }
  }
}
