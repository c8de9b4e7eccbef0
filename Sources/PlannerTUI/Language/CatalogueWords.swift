import PlannerDomain

/// The words of the catalogue.
struct CatalogueWords {
  let say: Language

  var format: Formats { Formats(say: say) }
  var domain: DomainWords { DomainWords(say: say) }

  var title: String { say("Katalog", "Catalogue") }
  var offeringTitle: String { say("uddannelse", "offering") }
  var compareTitle: String { say("sammenligning", "comparison") }
  var facetsTitle: String { say("afgrænsning", "facets") }

  // MARK: - Actions

  var narrow: String { say("Afgræns", "Narrow down") }
  var closeFacets: String { say("Luk afgrænsning", "Close facets") }
  var toggle: String { say("Til/fra", "On/off") }
  var clearFacets: String { say("Ryd afgrænsning", "Clear facets") }
  var clearMarks: String { say("Fjern markeringer", "Clear marks") }
  var compare: String { say("Sammenlign", "Compare") }
  var sortByNext: String { say("Sortér", "Sort") }
  var sortByPrevious: String { say("Sortér efter forrige kolonne", "Sort by previous column") }
  var reverse: String { say("Vend sortering", "Reverse order") }
  var leaveOut: String { say("Tag ud", "Leave out") }
  var markTwo: String {
    say("Markér først to eller flere med mellemrum.", "Mark two or more with Space first.")
  }
  var nothingChosen: String { say("Der er ikke afgrænset.", "No facets are chosen.") }
  var nothingMarked: String { say("Intet er markeret.", "Nothing is marked.") }
  var onlyInList: String { say("Kun i listen.", "Only in the list.") }

  // MARK: - The list

  var emptyTitle: String { say("Kataloget er tomt", "The catalogue is empty") }
  var emptyLines: [String] {
    [
      say(
        "Hent uddannelser fra CSV-filer: planner import MAPPE",
        "Bring offerings in from CSV files: planner import FOLDER"),
      say(
        "Eller tryk : og skriv den første selv.", "Or press : and write the first one yourself."),
    ]
  }
  var nothingFits: String { say("Ingen uddannelser passer.", "No offerings fit.") }
  var widenFilter: String { say("Esc rydder søgningen.", "Esc clears the filter.") }
  var widenFacets: String { say("x rydder afgrænsningen.", "x clears the facets.") }
  var clearKey: String { say("x rydder", "x clears") }

  func count(_ shown: Int, of total: Int) -> String {
    if shown == total {
      return total == 1
        ? say("1 uddannelse", "1 offering")
        : format.grouped(total) + say(" uddannelser", " offerings")
    }
    return format.count(shown, of: total)
  }

  func sorted(by order: CatalogueQuery.Order, _ sign: String) -> String {
    say("efter ", "by ") + orderName(order) + " " + sign
  }

  func marked(_ count: Int) -> String { say("\(count) markeret", "\(count) marked") }

  private func orderName(_ order: CatalogueQuery.Order) -> String {
    switch order {
    case .title: say("titel", "title")
    case .provider: say("udbyder", "provider")
    case .kind: say("type", "kind")
    case .length: say("længde", "length")
    case .price: say("nettopris", "net price")
    case .nextSession: say("næste hold", "next session")
    case .freeSeats: say("ledige pladser", "free places")
    case .gaps: say("gab, der løftes", "gaps lifted")
    }
  }

  func column(_ order: CatalogueQuery.Order) -> String {
    switch order {
    case .title: say("Titel", "Title")
    case .provider: say("Udbyder", "Provider")
    case .kind: say("Type", "Kind")
    case .length: say("Længde", "Length")
    case .price: say("Netto kr.", "Net kr.")
    case .nextSession: say("Næste hold", "Next session")
    case .freeSeats: say("Ledige", "Places")
    case .gaps: say("Gab", "Gaps")
    }
  }

  var full: String { say("fuldt", "full") }

  // MARK: - Facets

  var only: String { say("Kun dem, der …", "Only those that …") }

  func name(_ facet: Facet) -> String {
    switch facet {
    case .theme: say("Tema", "Theme")
    case .targetGroup: say("Målgruppe", "Target group")
    case .kind: say("Type", "Kind")
    case .form: say("Form", "Form")
    case .providerKind: say("Udbydertype", "Provider kind")
    case .durationBand: say("Længde", "Length")
    case .price: say("Nettopris", "Net price")
    case .childrensCatalogue, .freeSeats, .closesGaps: say("Kun", "Only")
    }
  }

  func name(_ value: FacetValue, in municipality: Municipality) -> String {
    switch value {
    case .theme(let id): municipality.themes[id]?.name ?? id.rawValue
    case .targetGroup(let group): domain.name(group)
    case .kind(let kind): domain.name(kind)
    case .form(let form): domain.name(form)
    case .providerKind(let kind): domain.name(kind)
    case .durationBand(let band): domain.name(band)
    case .price(let band): domain.name(band)
    case .childrensCatalogue: say("er i Børnekataloget", "children's catalogue")
    case .freeSeats: say("har ledige pladser", "have free places")
    case .closesGaps: say("løfter mine gab", "lift gaps of mine")
    }
  }

  // MARK: - The comparison

  func columnsShown(_ first: Int, _ last: Int, of count: Int) -> String {
    let range = first == last ? "\(first)" : "\(first)–\(last)"
    return say("\(range) af \(count)", "\(range) of \(count)")
  }
  var bestWord: String { say("bedst", "best") }
  var offeringsColumn: String { say("uddannelser", "offerings") }
  var best: String { say("★ bedst", "★ best") }
  var tooFew: String {
    say("Der er ikke længere to at sammenligne.", "There are no longer two to compare.")
  }
}
