internal import GRDB
internal import PlannerDomain

/// A municipality's dated runs, with how many took part in each and were paid for.
struct KeptRuns {
  /// How many came or had to be paid for, by the runs' places.
  var paidFor: [Int] = []

  private var places: [String: Int] = [:]
  private var ids: [String] = []
  private var offerings: [String] = []
  private var days: [(first: CivilDate, last: CivilDate)] = []
  private var orders: [Int: (price: Money, least: Int)] = [:]
  /// By place and target group.
  private var participants: [Int] = []

  private static let width = TargetGroup.allCases.count

  init() {}

  init(by reader: TableReader) throws {
    var requisitions: [String: (price: Money, least: Int)] = [:]
    let ordered = try KeptRows(StatisticsTables.requisitions, in: reader.database)
    while let row = try ordered.next() {
      requisitions[try row.text(0)] = (try row.money(1), try row.integer(2))
    }
    let courseDays = try reader.parts(StatisticsTables.days)
    let rows = try KeptRows(StatisticsTables.sessions, in: reader.database)
    while let row = try rows.next() {
      let id = try row.text(0)
      var span: (first: CivilDate, last: CivilDate)?
      try courseDays.eachPart(of: id) { (day) throws(StoreError) in
        span = (try day.date(1), try day.date(2))
      }
      guard let span else { continue }
      if let requisition = row.textIfAny(2) { orders[ids.count] = requisitions[requisition] }
      places[id] = ids.count
      ids.append(id)
      offerings.append(try row.text(1))
      days.append(span)
    }
    try courseDays.finish()
    paidFor = Array(repeating: 0, count: ids.count)
    participants = Array(repeating: 0, count: ids.count * Self.width)
  }

  func place(of id: String) -> Int? { places[id] }

  /// Counts one of a target group, by its place among all.
  mutating func add(_ group: Int, to place: Int) { participants[place * Self.width + group] += 1 }

  /// Those that anyone took part in, with how many of each target group.
  var taken: [(run: TakenRun, offering: String, participants: ArraySlice<Int>)] {
    ids.indices.compactMap { place in
      let counts = participants[place * Self.width..<(place + 1) * Self.width]
      guard counts.contains(where: { $0 > 0 }) else { return nil }
      let order = orders[place].map {
        TakenRun.Order(price: $0.price, paidFor: paidFor[place], leastParticipants: $0.least)
      }
      return (
        TakenRun(
          id: Identifier(ids[place]), start: days[place].first, end: days[place].last,
          order: order), offerings[place], counts
      )
    }
  }
}
