/// The words of the catalogue.
struct CatalogueWords {
  let say: Language

  var title: String { say("Katalog", "Catalogue") }
  var offeringTitle: String { say("uddannelse", "offering") }
  var compareTitle: String { say("sammenligning", "comparison") }
}
