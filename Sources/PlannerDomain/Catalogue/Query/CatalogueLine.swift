/// A catalogue's row as it is kept for each offering: what was reckoned, and names for the rest.
struct CatalogueLine: Hashable, Sendable {
  let offering: Identifier<Offering>
  let nextSession: Identifier<CourseSession>?
  let netPrice: Money
  let freeSeats: Int32
  let gapsLifted: Int32
  let peopleLifted: Int32

  init(_ row: CatalogueRow) {
    offering = row.offering.id
    nextSession = row.nextSession?.id
    netPrice = row.netPrice
    freeSeats = Int32(clamping: row.freeSeats)
    gapsLifted = Int32(clamping: row.gapsLifted)
    peopleLifted = Int32(clamping: row.peopleLifted)
  }
}
