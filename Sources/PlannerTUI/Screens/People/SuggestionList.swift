import PlannerDomain

/// The offerings that would lift an employee's gap, the best first.
struct SuggestionList: Hashable, Sendable {
  let employee: Identifier<Employee>
  let competence: Identifier<Competence>
  /// Who is assigned: the employee alone, or all who are marked.
  let employees: [Identifier<Employee>]
  var cursor = ListCursor<Identifier<Offering>>()
  var window = LineWindow()
  private(set) var gap: Gap?
  private(set) var found: [Suggestion] = []
  private var basis: EmployeeFile.Basis?

  /// How many are shown; what comes after them is too far off to be of use.
  static let most = 50

  init(
    for employee: Identifier<Employee>, in competence: Identifier<Competence>,
    assigning employees: [Identifier<Employee>]
  ) {
    self.employee = employee
    self.competence = competence
    self.employees = employees
  }

  /// False when the employee is gone.
  mutating func prepare(_ state: AppState) -> Bool {
    guard let person = state.municipality.employees[employee] else { return false }
    let basis = EmployeeFile.Basis(
      version: state.plan.version, today: state.today, employee: employee)
    if basis != self.basis {
      self.basis = basis
      let day = max(state.today, person.hired)
      let analysis = GapAnalysis(of: state.municipality, employees: [person], on: day)
      gap = analysis.gaps.first { $0.competence == competence }
      found =
        gap.map {
          Array(
            state.municipality.suggestions(for: $0, analysis: analysis, on: state.today)
              .prefix(Self.most))
        } ?? []
    }
    let page = SuggestionsPage(self, state, columns: SuggestionsPage.columns(in: state.body))
    let rows = SuggestionsPage.list(in: state.body).rows
    cursor.settle(in: found.map(\.offering), rows: max(1, rows / 3))
    if page.items.indices.contains(cursor.index) {
      window.reveal(page.items[cursor.index], of: page.lines.count, rows: rows)
    }
    return true
  }

  mutating func move(_ motion: Motion, rows: Int) {
    cursor.move(motion, in: found.map(\.offering), rows: max(1, rows / 3))
  }

  mutating func scroll(by step: Int, _ state: AppState) {
    let page = SuggestionsPage(self, state, columns: SuggestionsPage.columns(in: state.body))
    let index = window.scroll(
      by: step, items: page.items.map(\.lowerBound), selected: cursor.index, of: page.lines.count,
      rows: SuggestionsPage.list(in: state.body).rows)
    if found.indices.contains(index) { cursor.expect(found[index].offering) }
  }

  var selected: Suggestion? {
    found.indices.contains(cursor.index) ? found[cursor.index] : nil
  }
}
