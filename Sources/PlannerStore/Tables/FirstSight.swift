internal import PlannerDomain

/// What is to be seen first: people, what they can and must, and what they are on the way to.
///
/// A tenth of everything that a municipality knows, in the time that passes unnoticed.
enum FirstSight {
  /// Those who work here, with their records, what is required of them, what develops it, and
  /// their teams' budgets.
  static func people(by reader: TableReader) throws -> Municipality {
    let kinds: [EntryKind] = [
      .profile, .competence, .role, .team, .employee, .record, .budget,
    ]
    var municipality = try Municipality(of: kinds, by: reader)
    municipality.adopt([.offering], from: Municipality(entries: try offerings(by: reader)))
    return municipality
  }

  private static let assignment = Table("assignment", ["id", "employee_id", "offering_id", "year"])
  private static let latestStep = Table(
    lastPartOf: "assignment_step", ["assignment_id", "max(position)", "state"],
    where: "state IN ("
      + AssignmentState.allCases.filter(\.isLive).map { "'\($0.rawValue)'" }.joined(separator: ", ")
      + ")")

  /// Live assignments in the state that they are in, without their history.
  static func plans(by reader: TableReader) throws -> Municipality {
    let steps = try reader.parts(latestStep)
    let states = Spellings<AssignmentState>()
    let day = CivilDate(dayNumber: 0)
    let rows = try reader.entries(of: assignment, with: [steps]) { row in
      let id = try row.text(0)
      let history = try steps.parts(of: id) { (row) throws(StoreError) in
        Assignment.Step(try row.spelled(2, by: states), on: day)
      }
      return history.isEmpty
        ? nil
        : .assignment(
          Assignment(
            id: Identifier(id), employee: try row.id(1), offering: try row.id(2),
            year: try row.integer(3), reason: .ownWish, history: history))
    }
    var entries: [Entry] = []
    while let entry = try rows.next() { entries.append(entry) }
    return Municipality(entries: entries)
  }

  /// What offerings develop, and nothing else of them.
  private static func offerings(by reader: TableReader) throws -> [Entry] {
    var levels: [(id: String, all: [Identifier<Competence>: CompetenceLevel])] = []
    let rows = try KeptRows(OfferingTables.develops, in: reader.database)
    while let row = try rows.next() {
      if levels.last.map({ row.isText(0, $0.id) }) != true {
        levels.append((id: try row.text(0), all: [:]))
      }
      levels[levels.count - 1].all[try row.id(1)] = try row.level(2)
    }
    return levels.map { offering in
      .offering(
        Offering(
          id: Identifier(offering.id), title: "", provider: "", kind: .course,
          develops: offering.all, length: .days(1)))
    }
  }
}
