import PlannerDomain

/// What is to be known of an offering to decide on it, told from the plan as it is now.
struct OfferingFacts {
  let offering: Offering
  let provider: Provider?
  /// Sessions that are on and have not begun, the next one first.
  let coming: [CourseSession]
  /// Begun, held or cancelled sessions, the latest first.
  let earlier: [CourseSession]
  /// The day whose subsidy rules hold: the next session's first, or else today.
  let day: CivilDate
  let netPrice: Money
  let freeSeats: Int
  /// Where the offering is held against table 3, in each form that it has a price in.
  let comparisons: [PriceComparison]
  let breakEven: BreakEven?
  /// Gaps of our people that it lifts, the most pressing first.
  let gaps: [Gap]

  init?(_ id: Identifier<Offering>, _ state: AppState) {
    let municipality = state.municipality
    guard let offering = municipality.offerings[id] else { return nil }
    self.offering = offering
    provider = municipality.providers[offering.provider]
    let sessions = municipality.sessions(of: id).sorted { ($0.start, $0.id) < ($1.start, $1.id) }
    coming = municipality.comingSessions(of: id, on: state.today)
    earlier = sessions.filter { !$0.isComing(on: state.today) }.reversed()
    day = coming.first?.start ?? state.today
    netPrice = offering.netPricePerHead(on: day)
    freeSeats = coming.reduce(0) { $0 + municipality.freeSeats(in: $1) }
    comparisons = OfferingForm.allCases.compactMap {
      PriceComparison(
        of: offering, taken: $0, indexPercent: municipality.profile.priceIndexPercent)
    }
    breakEven = BreakEven(of: offering, on: day)
    gaps = state.insight.analysis.gaps(liftedBy: offering)
  }

  /// Those who have the gaps, each once, the most pressing first.
  var people: [Identifier<Employee>] {
    var seen: Set<Identifier<Employee>> = []
    return gaps.map(\.employee).filter { seen.insert($0).inserted }
  }
}

extension AppState {
  /// Whether an assignment is of the chosen team's people, or of anyone's when none is chosen.
  func isOurs(_ assignment: Assignment) -> Bool {
    team == nil || municipality.employees[assignment.employee]?.team == team
  }
}
