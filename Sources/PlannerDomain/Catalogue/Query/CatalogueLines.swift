/// The lines of a catalogue by title, with what they name, shared with the municipality.
struct CatalogueLines: Hashable, Sendable {
  var lines: [CatalogueLine] = []
  var offerings = Register<Offering>()
  var providers: [Identifier<Provider>: Provider] = [:]
  var sessions = Register<CourseSession>()

  func row(_ place: Int) -> CatalogueRow {
    let line = lines[place]
    guard let offering = offerings[line.offering], let provider = providers[offering.provider]
    else { preconditionFailure("a catalogue has lines of what it has been made from alone") }
    return CatalogueRow(
      offering: offering, provider: provider, netPrice: line.netPrice,
      nextSession: line.nextSession.flatMap { sessions[$0] }, freeSeats: Int(line.freeSeats),
      gapsLifted: Int(line.gapsLifted), peopleLifted: Int(line.peopleLifted))
  }

  /// Something of a line's offering; nil only for what no catalogue has.
  func offering<Value>(_ place: Int, _ value: (Offering) -> Value) -> Value? {
    offerings[lines[place].offering].map(value)
  }
}
