/// Gathers a municipality's facts in one pass over its people and what they took part in.
struct FactCollector {
  private(set) var uses: UseGathering
  private(set) var ratings: [(id: Identifier<TransferRating>, use: RatedUse)] = []

  private let municipality: Municipality
  private let scope: StatisticsScope
  private var offerings: [Identifier<Offering>: TakenOffering] = [:]
  private var runs: [Identifier<CourseSession>: TakenRun] = [:]

  init(of municipality: Municipality, within scope: StatisticsScope) {
    self.municipality = municipality
    self.scope = scope
    uses = UseGathering(within: scope)
  }

  mutating func collect() {
    for employee in municipality.employees.values {
      guard let group = municipality.roles[employee.role]?.targetGroup,
        scope.takes(group, of: employee.team)
      else { continue }
      for id in municipality.assignmentsOfEmployee[employee.id] {
        guard let assignment = municipality.assignments[id],
          let offering = taken(assignment.offering)
        else { continue }
        if assignment.state.tookPart {
          uses.add(
            1, of: group, to: offering, in: assignment.session.flatMap { taken($0) },
            recorded: assignment.attendedOn)
        }
        for rating in municipality.ratingsOfAssignment[id]
        where scope.period?.contains(rating.date) ?? true {
          ratings.append((rating.id, RatedUse(rating, of: offering)))
        }
      }
    }
    ratings.sort { ($0.use.offering, $0.id) < ($1.use.offering, $1.id) }
  }

  private mutating func taken(_ id: Identifier<Offering>) -> TakenOffering? {
    if let known = offerings[id] { return known }
    guard let offering = municipality.offerings[id] else { return nil }
    let taken = TakenOffering(
      offering, provider: municipality.providers[offering.provider]?.kind,
      themes: offering.themes.compactMap { municipality.themes[$0]?.countedUnder })
    offerings[id] = taken
    return taken
  }

  private mutating func taken(_ id: Identifier<CourseSession>) -> TakenRun? {
    if let known = runs[id] { return known }
    guard let session = municipality.sessions[id] else { return nil }
    let order = session.requisition.flatMap { municipality.requisitions[$0] }.map { requisition in
      var paidFor = 0
      municipality.eachAssignment(in: id) { if $0.state.spendsMoney { paidFor += 1 } }
      return TakenRun.Order(
        price: requisition.price, paidFor: paidFor,
        leastParticipants: requisition.leastParticipants)
    }
    let taken = TakenRun(id: id, start: session.start, end: session.end, order: order)
    runs[id] = taken
    return taken
  }
}

extension Assignment {
  /// The day on which it was recorded that the participant was there.
  var attendedOn: CivilDate? { history.first { $0.state.tookPart }?.date }
}
