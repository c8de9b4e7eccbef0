/// Gathers a municipality's facts in one pass over its assignments.
struct FactCollector {
  private(set) var ratings: [RatedUse] = []

  private let municipality: Municipality
  private let scope: StatisticsScope
  private var uses: [Key: EducationUse] = [:]
  private var traits: [Identifier<Offering>: TraitSet] = [:]
  /// Requisitioned runs whose price has been counted.
  private var pricedRuns: Set<Identifier<CourseSession>> = []

  private struct Key: Hashable {
    let offering: Identifier<Offering>
    let form: OfferingForm
  }

  init(of municipality: Municipality, within scope: StatisticsScope) {
    self.municipality = municipality
    self.scope = scope
  }

  var sortedUses: [EducationUse] {
    uses.values.sorted {
      $0.offering == $1.offering
        ? $0.form == .open && $1.form != .open : $0.offering < $1.offering
    }
  }

  mutating func collect() {
    var groups: [Identifier<Role>: TargetGroup] = [:]
    for role in municipality.roles.values { groups[role.id] = role.targetGroup }
    for employee in municipality.employees.values {
      guard let group = groups[employee.role], scope.targetGroup.map({ $0 == group }) ?? true,
        scope.team.map({ $0 == employee.team }) ?? true
      else { continue }
      for id in municipality.assignmentsOfEmployee[employee.id] {
        guard let assignment = municipality.assignments[id] else { continue }
        count(assignment, of: group)
        for rating in municipality.ratingsOfAssignment[id] { count(rating, of: assignment) }
      }
    }
    ratings.sort { $0.offering < $1.offering }
  }

  private mutating func count(_ assignment: Assignment, of group: TargetGroup) {
    guard assignment.state.tookPart, let offering = municipality.offerings[assignment.offering]
    else { return }
    let run = assignment.session.flatMap { municipality.sessions[$0] }
    guard let day = run?.end ?? assignment.attendedOn, scope.period?.contains(day) ?? true else {
      return
    }
    let form = run?.form ?? offering.onlyForm
    let key = Key(offering: offering.id, form: form)
    var use = uses.removeValue(forKey: key) ?? newUse(of: offering, form: form)
    use.add(1, of: group)
    if offering.subsidies.contains(where: { $0.isInForce(on: run?.start ?? day) }) {
      use.traits.insert(.subsidised)
    }
    if let run, let price = priceForEach(in: run, of: offering) { use.prices.append(price) }
    uses[key] = use
  }

  private mutating func newUse(of offering: Offering, form: OfferingForm) -> EducationUse {
    let openPrice =
      form == .open && offering.isCoveredByAveragePrices ? offering.pricePerParticipant : nil
    return EducationUse(
      of: offering.id, form: form, traits: education(offering),
      durationBand: offering.durationBand, prices: openPrice.map { [$0] } ?? [])
  }

  /// A requisitioned run's price, shared by all who came, the first time that the run is seen.
  private mutating func priceForEach(in run: CourseSession, of offering: Offering) -> Money? {
    guard offering.isCoveredByAveragePrices,
      let requisition = run.requisition.flatMap({ municipality.requisitions[$0] }),
      pricedRuns.insert(run.id).inserted
    else { return nil }
    var sharers = 0
    municipality.eachAssignment(in: run.id) { if $0.state.spendsMoney { sharers += 1 } }
    return requisition.price.share(among: max(sharers, requisition.leastParticipants))
  }

  private mutating func count(_ rating: TransferRating, of assignment: Assignment) {
    guard scope.period?.contains(rating.date) ?? true,
      let offering = municipality.offerings[assignment.offering]
    else { return }
    ratings.append(
      RatedUse(
        of: offering.id, education: education(offering), used: rating.used,
        shared: rating.shared, barriers: rating.barriers))
  }

  private mutating func education(_ offering: Offering) -> TraitSet {
    if let known = traits[offering.id] { return known }
    let found = TraitSet(of: offering, in: municipality)
    traits[offering.id] = found
    return found
  }
}

extension Offering {
  /// The form in which it was taken when no run says so: open, where it can be.
  fileprivate var onlyForm: OfferingForm { forms == [.requisitioned] ? .requisitioned : .open }
}

extension Assignment {
  /// The day on which it was recorded that the participant was there.
  fileprivate var attendedOn: CivilDate? { history.first { $0.state.tookPart }?.date }
}
