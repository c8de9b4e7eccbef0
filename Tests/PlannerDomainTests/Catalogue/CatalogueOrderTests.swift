import PlannerDomain
import Testing

@Suite struct CatalogueOrderTests {
  @Test(
    "Rows are ordered both ways, ties by title and those without a session last",
    arguments: [
      (
        CatalogueQuery.Order.title,
        ["diploma-1", "ics-basic", "ics-deep", "law-afternoon", "abuse-morning"],
        ["abuse-morning", "law-afternoon", "ics-deep", "ics-basic", "diploma-1"]
      ),
      (
        .provider, ["ics-basic", "law-afternoon", "diploma-1", "ics-deep", "abuse-morning"],
        ["abuse-morning", "diploma-1", "ics-deep", "ics-basic", "law-afternoon"]
      ),
      (
        .kind, ["ics-basic", "ics-deep", "law-afternoon", "abuse-morning", "diploma-1"],
        ["diploma-1", "law-afternoon", "abuse-morning", "ics-basic", "ics-deep"]
      ),
      (
        .length, ["law-afternoon", "abuse-morning", "ics-basic", "ics-deep", "diploma-1"],
        ["diploma-1", "ics-deep", "ics-basic", "law-afternoon", "abuse-morning"]
      ),
      (
        .price, ["law-afternoon", "ics-basic", "abuse-morning", "ics-deep", "diploma-1"],
        ["diploma-1", "ics-deep", "abuse-morning", "ics-basic", "law-afternoon"]
      ),
      (
        .nextSession, ["ics-basic", "law-afternoon", "abuse-morning", "ics-deep", "diploma-1"],
        ["ics-deep", "ics-basic", "law-afternoon", "abuse-morning", "diploma-1"]
      ),
      (
        .freeSeats, ["diploma-1", "ics-basic", "ics-deep", "law-afternoon", "abuse-morning"],
        ["ics-deep", "law-afternoon", "abuse-morning", "ics-basic", "diploma-1"]
      ),
      (
        .gaps, ["law-afternoon", "ics-basic", "ics-deep", "diploma-1", "abuse-morning"],
        ["diploma-1", "abuse-morning", "ics-basic", "ics-deep", "law-afternoon"]
      ),
    ] as [(CatalogueQuery.Order, [Identifier<Offering>], [Identifier<Offering>])])
  func orders(
    order: CatalogueQuery.Order, up: [Identifier<Offering>], down: [Identifier<Offering>]
  ) {
    #expect(Catalogue.small.ids(CatalogueQuery(order: order)) == up)
    #expect(Catalogue.small.ids(CatalogueQuery(order: order, isDescending: true)) == down)
  }

  @Test("Titles are ordered as Danish does")
  func danish() throws {
    let titles = ["Aarhus", "Ærø", "Zoo", "Åben", "Øen"]
    let municipality = try Municipality.small.after(
      all: titles.map { title in
        let renamed = changed(Offering.lawAfternoon) { $0.title = title }
        return .enter(.offering(Offering(renaming: renamed, to: Identifier(title))))
      })
    let found = Catalogue(whole: municipality).rows.map(\.offering.title)
    #expect(found.filter(titles.contains) == ["Zoo", "Ærø", "Øen", "Åben", "Aarhus"])
  }

  @Test("A search is ordered by how well it is met, unless another order is asked for")
  func ranked() {
    // The word is in the one's title, and in a theme of the other.
    #expect(Catalogue.small.ids(CatalogueQuery(text: "lov")) == ["law-afternoon", "ics-deep"])
    let byTitle = CatalogueQuery(text: "lov", order: .title, isDescending: true)
    #expect(Catalogue.small.ids(byTitle) == ["law-afternoon", "ics-deep"])
    let byPrice = CatalogueQuery(text: "ics", order: .price, isDescending: true)
    #expect(Catalogue.small.ids(byPrice) == ["ics-deep", "ics-basic"])
  }
}
