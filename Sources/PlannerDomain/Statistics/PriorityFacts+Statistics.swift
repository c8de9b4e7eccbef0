extension PriorityFacts {
  /// What a municipality's priority group is told from, as far as it has been used.
  ///
  /// - Parameter statistics: one municipality's.
  public init(from statistics: Statistics, hasAdoptedStrategy: Bool) {
    let lengths: [(LengthBand, DurationBand)] = [
      (.upToOneDay, .upToOneDay), (.upToFourAndAHalfDays, .upToFourAndAHalfDays),
      (.oneWeek, .oneWeek), (.twoWeeks, .twoWeeks), (.threeToFourWeeks, .threeWeeksOrMore),
      (.overFourWeeks, .threeWeeksOrMore),
    ]
    func isUsed(_ traits: [Trait], _ other: Trait? = nil) -> Bool {
      statistics.count(.offerings, any: traits, among: other.map { [$0] } ?? []) > 0
    }
    self.init(
      hasAdoptedStrategy: hasAdoptedStrategy,
      courseBands: Set(
        lengths.filter { isUsed([.kind(.course), .kind(.amuCourse)], .length($0.0)) }.map(\.1)),
      usesDiploma: isUsed([.step(.diploma)]),
      usesMaster: isUsed([.kind(.masterModule), .kind(.master)]),
      targetGroups: Set(TargetGroup.allCases.filter { isUsed([.participants($0)]) }))
  }
}
