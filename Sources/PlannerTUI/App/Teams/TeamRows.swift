import PlannerDomain

/// A row of a list that is kept team by team.
protocol TeamRow: Hashable, Sendable, Identifiable where ID: Sendable {
  /// What a team has in the list.
  static func rows(
    of team: Identifier<Team>, in municipality: Municipality, on today: CivilDate
  ) -> [Self]

  /// What each of some rows is found by, in parts of which many rows may share some.
  static func searchTexts(
    of rows: [Self], in municipality: Municipality, _ language: Language
  ) -> [[String]]
}

/// What one team has in a list, with what it is found by.
struct TeamRows<Row: TeamRow>: TeamPart {
  let rows: [Row]
  private let places: [Row.ID: Int]
  /// Nil until something is searched for.
  private(set) var texts: SearchTexts?
  private var language: Language?

  init(_ rows: [Row]) {
    self.rows = rows
    places = Dictionary(
      zip(rows.map(\.id), rows.indices), uniquingKeysWith: { first, _ in first })
  }

  init(of team: Identifier<Team>, in municipality: Municipality, on today: CivilDate) {
    self.init(Row.rows(of: team, in: municipality, on: today))
  }

  func place(of id: Row.ID) -> Int? { places[id] }

  func isWritten(in language: Language) -> Bool { texts != nil && language == self.language }

  /// Writes down what the rows are found by.
  mutating func write(in municipality: Municipality, _ language: Language) {
    guard !isWritten(in: language) else { return }
    texts = SearchTexts(Row.searchTexts(of: rows, in: municipality, language))
    self.language = language
  }
}

extension TeamBook {
  /// Writes down what the rows of those teams are found by, where it is not there.
  mutating func write<Row>(
    of teams: [Identifier<Team>], in municipality: Municipality, _ language: Language
  ) where Part == TeamRows<Row> {
    amend(teams, where: { !$0.isWritten(in: language) }) { $0.write(in: municipality, language) }
  }
}
