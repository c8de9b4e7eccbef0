import PlannerDomain
import Testing

@Suite struct ManyMunicipalitiesTests {
  /// A municipality in which so many offerings in a hundred are open.
  private func one(
    _ name: String, open: Int, inhabitants: Int? = 20_000,
    region: MunicipalityProfile.Region? = .sjaelland
  ) -> MunicipalityStatistics {
    let uses = (0..<100).map { index in
      EducationUse(
        of: Identifier("o\(index)"), form: index < open ? .open : .requisitioned,
        traits: [.kind(.course), .step(.course)], durationBand: .oneWeek)
    }
    return MunicipalityStatistics(
      of: EducationFacts(
        profile: MunicipalityProfile(name: name, inhabitants: inhabitants, region: region),
        uses: uses))
  }

  private func many(_ all: MunicipalityStatistics...) -> ManyMunicipalities {
    var many = ManyMunicipalities()
    for one in all { many.add(one) }
    return many
  }

  @Test("The statistics of all are the sum")
  func sum() {
    let many = many(one("A", open: 30), one("B", open: 50))
    #expect(many.statistics.count(.offerings) == 200)
    #expect(many.statistics[.open].count == 80)
    #expect(many.statistics[.open].percent == 40)
  }

  @Test("A spread is of the municipalities' own shares, each one of them")
  func spread() {
    let many = many(
      one("A", open: 10), one("B", open: 80), one("C", open: 20), one("D", open: 40))
    let spread = many.spread(of: .open)
    #expect(spread == Spread(of: [10, 20, 40, 80]))
    #expect(spread?.lowerQuartile == 10)
    #expect(spread?.median == 20)
    #expect(spread?.upperQuartile == 40)
    #expect(spread?.count == 4)
    #expect(many.spread(of: .usedAfterCourses) == nil)
  }

  @Test("The similar are of the same size and region, oneself left out")
  func similar() {
    let many = many(
      one("A", open: 10), one("B", open: 80), one("large", open: 1, inhabitants: 60_000),
      one("C", open: 60), one("elsewhere", open: 2, region: .nordjylland),
      one("unknown", open: 3, inhabitants: nil), one("unknown too", open: 3, region: nil))
    #expect(many.similar(to: 0) == [1, 3])
    #expect(many.spread(of: .open, similarTo: 0)?.median == 60)
    #expect(many.spread(of: .open, similarTo: 1)?.median == 10)
    #expect(many.similar(to: 2) == [])
    #expect(many.spread(of: .open, similarTo: 2) == nil)
    #expect(many.similar(to: 5) == [])
  }

  @Test(
    "Sizes part where the survey parts them",
    arguments: [
      (25_000, SizeBand.upTo25000), (25_001, .upTo50000), (50_000, .upTo50000),
      (50_001, .over50000),
    ])
  func sizes(inhabitants: Int, band: SizeBand) {
    #expect(SizeBand(inhabitants: inhabitants) == band)
  }
}
