import PlannerDomain

/// A filter on the matrix: each word narrows either the people or the competences, whichever it
/// fits better.
struct PeopleSearch {
  /// Nil when no word is about people.
  private(set) var people: Set<Identifier<Employee>>?
  /// Nil when no word is about competences.
  private(set) var competences: Set<Identifier<Competence>>?
  /// The words that are about people.
  private(set) var names: [SearchQuery] = []

  init(_ text: String, in municipality: Municipality, employees: [Employee]) {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return }
    let roles = municipality.roles.mapValues { SearchText($0.title) }
    let teams = municipality.teams.mapValues { SearchText($0.name) }
    let texts = employees.map { employee in
      (employee.id, [SearchText(employee.name), roles[employee.role], teams[employee.team]])
    }
    let subjects = municipality.competences.values.map { ($0.id, [SearchText($0.name)]) }
    for word in words {
      let query = SearchQuery(String(word))
      let found = Self.hits(query, in: texts)
      let taught = Self.hits(query, in: subjects)
      if taught.best > found.best {
        competences = competences.map { $0.intersection(taught.ids) } ?? taught.ids
      } else {
        people = people.map { $0.intersection(found.ids) } ?? found.ids
        names.append(query)
      }
    }
  }

  private static func hits<ID: Hashable>(
    _ query: SearchQuery, in texts: [(ID, [SearchText?])]
  ) -> (ids: Set<ID>, best: Int) {
    var ids: Set<ID> = []
    var best = 0
    for (id, fields) in texts {
      let scores = fields.compactMap { field in field.flatMap { FuzzyMatch(query, in: $0)?.score } }
      guard let score = scores.max() else { continue }
      ids.insert(id)
      best = max(best, score)
    }
    return (ids, best)
  }
}
