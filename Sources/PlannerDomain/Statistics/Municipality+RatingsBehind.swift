extension Municipality {
  /// The ratings counted within a scope, of one row or all of them; by their offerings.
  public func ratings(
    behind row: StatisticRow?, within scope: StatisticsScope
  ) -> [Identifier<TransferRating>] {
    var collector = FactCollector(of: self, within: scope)
    collector.collect()
    return collector.ratings.filter { row?.counts($0.use) ?? true }.map(\.id)
  }
}
