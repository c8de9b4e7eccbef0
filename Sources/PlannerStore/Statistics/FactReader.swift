internal import GRDB
internal import PlannerDomain

/// Reads a municipality's facts in one pass over each table.
///
/// Rows are looked up by identifiers kept as texts of their own; what is counted is counted by the
/// runs' places, for there are many assignments to a run.
final class FactReader {
  private let database: Database
  private let reader: TableReader
  private let scope: StatisticsScope
  private let version: Int

  private var uses: UseGathering
  private var ratings: [RatedUse] = []

  /// The target group of those whose education is asked about.
  private var groups: [String: Int] = [:]
  private var runs = KeptRuns()
  /// Who took part without a dated run.
  private var undated: [(offering: String, group: Int, recorded: CivilDate?)] = []
  /// Ratings of those whose education is asked about.
  private var rated: [(offering: String, rating: KeptRating)] = []

  init(database: Database, scope: StatisticsScope, version: Int) {
    self.database = database
    self.scope = scope
    self.version = version
    reader = TableReader(database: database)
    uses = UseGathering(within: scope)
  }

  func read() throws -> EducationFacts {
    let profile = try profile()
    try readPeople()
    runs = try KeptRuns(by: reader)
    try readAssignments(
      rated: version >= Schema.firstWithRatings ? try keptRatings() : [:])
    try gather()
    return EducationFacts(
      profile: profile, uses: uses.sortedUses,
      ratings: ratings.sorted { $0.offering < $1.offering },
      hasAdoptedStrategy: scope.hasStrategy(among: try strategies()))
  }

  private func profile() throws -> MunicipalityProfile {
    let rows = try KeptRows(StatisticsTables.profile, in: database)
    guard let row = try rows.next() else { return MunicipalityProfile() }
    return MunicipalityProfile(
      name: try row.text(1), inhabitants: row.integerIfAny(2), region: try row.spelledIfAny(3),
      priceIndexPercent: try row.integer(4))
  }

  private func strategies() throws -> [EducationStrategy] {
    guard version >= Schema.firstWithStrategies else { return [] }
    let entries = try EntryRows.entries(of: .strategy, by: reader)
    var strategies: [EducationStrategy] = []
    while let entry = try entries.next() {
      if case .strategy(let strategy) = entry { strategies.append(strategy) }
    }
    return strategies
  }

  private func readPeople() throws {
    let spellings = Spellings<TargetGroup>()
    let rows = try KeptRows(StatisticsTables.people, in: database)
    while let row = try rows.next() {
      let place = try row.place(1, in: spellings)
      if scope.takes(spellings[place], of: try row.id(2)) { groups[try row.text(0)] = place }
    }
  }

  // MARK: - Assignments

  private func readAssignments(rated ratings: [String: [KeptRating]]) throws {
    let steps = try reader.parts(StatisticsTables.steps)
    let states = Spellings<AssignmentState>()
    let rows = try KeptRows(StatisticsTables.assignments, in: database)
    while let row = try rows.next() {
      let id = try row.text(0)
      var state: AssignmentState?
      try steps.eachPart(of: id) { (step) throws(StoreError) in
        state = try step.spelled(2, by: states)
      }
      let run = row.textIfAny(3).flatMap { runs.place(of: $0) }
      if state != nil, let run { runs.paidFor[run] += 1 }
      guard state != nil || ratings[id] != nil, let group = groups[try row.text(1)] else {
        continue
      }
      if state?.tookPart == true {
        if let run {
          runs.add(group, to: run)
        } else {
          undated.append((try row.text(2), group, try attendedOn(id)))
        }
      }
      for rating in ratings[id] ?? [] { rated.append((try row.text(2), rating)) }
    }
    try steps.finish()
  }

  private func attendedOn(_ assignment: String) throws -> CivilDate? {
    try String.fetchOne(
      database.cachedStatement(sql: StatisticsTables.attendedOn), arguments: [assignment]
    ).flatMap { CivilDate($0) }
  }

  private func keptRatings() throws -> [String: [KeptRating]] {
    let barriers = try reader.parts(StatisticsTables.barriers)
    let sets = SpellingSets<TransferBarrier>()
    let degrees = Spellings<TransferDegree>()
    var ratings: [String: [KeptRating]] = [:]
    let hasMatch = version >= Schema.firstWithMatch
    let rows = try KeptRows(
      hasMatch ? StatisticsTables.ratings : StatisticsTables.ratingsWithoutMatch, in: database)
    while let row = try rows.next() {
      let rating = KeptRating(
        used: try row.spelled(2, by: degrees), shared: try row.spelled(3, by: degrees),
        barriers: try sets.next(of: try row.text(0), in: barriers),
        enoughTheory: try row.spelledIfAny(5, by: degrees),
        enoughPractice: try row.spelledIfAny(6, by: degrees))
      guard scope.period?.contains(try row.date(4)) ?? true else { continue }
      ratings[try row.text(1), default: []].append(rating)
    }
    try barriers.finish()
    return ratings
  }

  // MARK: - Putting together

  private func gather() throws {
    var wanted = Set(undated.map(\.offering)).union(rated.map(\.offering))
    let taken = runs.taken
    wanted.formUnion(taken.map(\.offering))
    let offerings = try TakenOfferings(wanted, by: reader).all
    for run in taken {
      guard let offering = offerings[run.offering] else { continue }
      for (group, count) in zip(TargetGroup.allCases, run.participants) where count > 0 {
        uses.add(count, of: group, to: offering, in: run.run, recorded: nil)
      }
    }
    for one in undated {
      guard let offering = offerings[one.offering] else { continue }
      uses.add(
        1, of: TargetGroup.allCases[one.group], to: offering, in: nil, recorded: one.recorded)
    }
    for one in rated {
      guard let offering = offerings[one.offering] else { continue }
      ratings.append(
        RatedUse(
          used: one.rating.used, shared: one.rating.shared, barriers: one.rating.barriers,
          enoughTheory: one.rating.enoughTheory, enoughPractice: one.rating.enoughPractice,
          of: offering))
    }
  }
}
