import PlannerDomain

/// What the screen remembers.
struct PeopleState: Hashable, Sendable {
  enum Grouping: String, CaseIterable, Hashable, Sendable {
    case team, role
  }

  var filter = Filter()
  var grouping = Grouping.team
  var onlyGaps = false
  var marked: Set<Identifier<Employee>> = []
  var grid = PeopleGrid()
  var headings = PeopleHeadings()
  var underWay = PeopleUnderWay()
  var cursor = ListCursor<Identifier<Employee>>()
  var column = ListCursor<Identifier<Competence>>()
  var window = LineWindow()
  /// The employee whose page lies above the matrix.
  var page: EmployeePage?
  /// The offerings suggested for a gap, above everything else.
  var suggestions: SuggestionList?

  /// The person under the cursor of the matrix.
  var person: PeopleGrid.Person? {
    grid.people.indices.contains(cursor.index) ? grid.people[cursor.index] : nil
  }

  /// The competence under the cursor of the matrix.
  var competence: Competence? {
    grid.columns.indices.contains(column.index) ? grid.columns[column.index].competence : nil
  }
}
