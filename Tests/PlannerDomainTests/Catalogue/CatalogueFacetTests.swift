import PlannerDomain
import Testing

@Suite struct CatalogueFacetTests {
  private let all: [FacetValue: Int] = [
    .theme("ics"): 2, .theme("childrens-act"): 2, .theme("abuse"): 1,
    .targetGroup(.caseworker): 4, .targetGroup(.middleManager): 1,
    .targetGroup(.practitionerGeneral): 1, .targetGroup(.head): 1,
    .kind(.course): 2, .kind(.themeDay): 2, .kind(.diplomaModule): 1,
    .form(.open): 5, .form(.requisitioned): 1,
    .providerKind(.otherPublic): 2, .providerKind(.universityCollege): 2,
    .providerKind(.private): 1,
    .durationBand(.upToOneDay): 3, .durationBand(.upToFourAndAHalfDays): 1,
    .durationBand(.twoWeeks): 1,
    .price(.upTo1000): 3, .price(.upTo3000): 1, .price(.upTo15000): 1,
    .childrensCatalogue: 1, .freeSeats: 4, .closesGaps: 4,
  ]

  @Test("Every value of every facet is counted")
  func counts() {
    #expect(Catalogue.small.result(of: CatalogueQuery()).counts == all)
    #expect(Set(all.keys.map(\.facet)) == Set(Facet.allCases))
  }

  @Test("A single choice leaves as many rows as its count says")
  func singleChoices() {
    for (value, count) in all {
      let rows = Catalogue.small.result(of: CatalogueQuery(chosen: [value])).rows
      #expect(rows.count == count, "\(value)")
    }
  }

  @Test("Counts within a chosen facet ignore its own choice")
  func ownChoice() {
    let result = Catalogue.small.result(of: CatalogueQuery(chosen: [.theme("ics")]))
    #expect(result.rows.map(\.id) == ["ics-basic", "ics-deep"])
    #expect(
      result.counts == [
        .theme("ics"): 2, .theme("childrens-act"): 2, .theme("abuse"): 1,
        .targetGroup(.caseworker): 2, .targetGroup(.middleManager): 1,
        .kind(.course): 2, .form(.open): 2, .form(.requisitioned): 1,
        .providerKind(.otherPublic): 1, .providerKind(.universityCollege): 1,
        .durationBand(.upToOneDay): 1, .durationBand(.upToFourAndAHalfDays): 1,
        .price(.upTo1000): 1, .price(.upTo3000): 1,
        .childrensCatalogue: 1, .freeSeats: 2, .closesGaps: 2,
      ])
  }

  @Test("Choices in two facets both hold, and each count obeys the other")
  func twoFacets() {
    let result = Catalogue.small.result(
      of: CatalogueQuery(chosen: [.theme("ics"), .kind(.themeDay)]))
    #expect(result.rows.isEmpty)
    #expect(
      result.counts == [
        .theme("abuse"): 1, .theme("childrens-act"): 1, .kind(.course): 2,
      ])
  }

  @Test("Choices within a facet add up")
  func withinFacet() {
    #expect(
      Catalogue.small.ids(CatalogueQuery(chosen: [.theme("ics"), .theme("abuse")])) == [
        "ics-basic", "ics-deep", "abuse-morning",
      ])
    #expect(
      Catalogue.small.ids(
        CatalogueQuery(chosen: [
          .theme("ics"), .theme("abuse"), .price(.upTo1000), .freeSeats, .closesGaps,
        ])) == ["ics-basic", "abuse-morning"])
  }

  @Test("Counts obey the words searched for")
  func searched() {
    let counts = Catalogue.small.result(of: CatalogueQuery(text: "Øhuset")).counts
    #expect(counts[.providerKind(.private)] == 1 && counts[.form(.open)] == 1)
    #expect(counts[.kind(.course)] == nil)
  }

  @Test(
    "A price belongs to the lowest band that holds it",
    arguments: [
      (0, PriceBand.upTo1000), (100_000, .upTo1000), (100_001, .upTo3000),
      (300_000, .upTo3000), (600_000, .upTo6000), (1_500_000, .upTo15000),
      (1_500_001, .above15000), (1_000_000_000, .above15000),
    ])
  func priceBands(øre: Int, band: PriceBand) {
    #expect(PriceBand(Money(øre: øre)) == band)
  }

  @Test("An empty catalogue has no rows and no counts")
  func empty() {
    let result = Catalogue(whole: Municipality())
      .result(of: CatalogueQuery(text: "x", chosen: [.freeSeats]))
    #expect(result.rows.isEmpty && result.counts == [:])
  }
}
