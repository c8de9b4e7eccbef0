extension EducationFacts {
  /// The offerings behind a row of a topic, each once, by their identifiers.
  public func offerings(behind row: StatisticRow, of measure: Statistics.Measure)
    -> [Identifier<Offering>]
  {
    let all =
      measure == .ratings
      ? ratings.filter(row.counts).map(\.offering) : uses.filter(row.counts).map(\.offering)
    return Set(all).sorted()
  }
}
