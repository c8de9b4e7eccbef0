import PlannerDomain

/// A year's plan as tables: its courses, those who go, its months and its money.
struct YearWorkbook {
  private let year: Int
  private let desk: PaperDesk
  private let teams: [Team]
  private let courses: [(team: Team, course: YearCourse)]

  init(_ year: Int, team: Identifier<Team>?, _ desk: PaperDesk) {
    self.year = year
    self.desk = desk
    let teams = desk.municipality.teamsByName.filter { team == nil || $0.id == team }
    self.teams = teams
    courses = teams.flatMap { team in
      YearCourse.all(of: team.id, in: year, desk).map { (team, $0) }
    }
  }

  private var told: WorkbookWords { desk.words.workbook }
  private var paper: PaperWords { desk.words.paper }

  var workbook: Workbook {
    let whose = teams.count == 1 ? [teams[0].name] : []
    return desk.workbook(
      ([paper.yearPlan(year)] + whose).joined(separator: " · "),
      [courseSheet, participants, months, budget])
  }

  private var courseSheet: Worksheet {
    Worksheet(
      told.courses,
      columns: [
        .init(paper.team), .init(told.from), .init(told.until), .init(paper.education),
        .init(told.place), .init(paper.provider), .init(told.participants),
        .init(paper.participantsColumn, wraps: true), .init(paper.state),
        .init(paper.personDays), .init(paper.kroner),
      ],
      rows: courses.map { team, course in
        let session = course.key.session.flatMap { desk.municipality.sessions[$0] }
        return [
          SheetCell(team.name), day(session?.start), day(session?.end),
          SheetCell(offering(of: course)?.title ?? ""), SheetCell(session?.place ?? ""),
          SheetCell(provider(of: course)), SheetCell(.number(course.people.count)),
          SheetCell(course.people.map(desk.name(of:)).joined(separator: ", ")),
          SheetCell(course.states), SheetCell(.number(course.personDays)),
          SheetCell(.amount(course.cost)),
        ]
      },
      total: [
        SheetCell(paper.total, .strong), .empty, .empty, .empty, .empty, .empty,
        SheetCell(.number(courses.reduce(0) { $0 + $1.course.people.count }), .strong), .empty,
        .empty, SheetCell(.number(courses.reduce(0) { $0 + $1.course.personDays }), .strong),
        SheetCell(.amount(courses.reduce(.zero) { $0 + $1.course.cost }), .strong),
      ],
      notes: [paper.netOfSubsidy])
  }

  /// A row for everyone and each course.
  private var participants: Worksheet {
    let municipality = desk.municipality
    let all = teams.flatMap { team in
      municipality.employees(of: team.id).sortedByName(\.name).flatMap { employee in
        municipality.assignments(of: employee.id)
          .filter { $0.year == year && ($0.state.isLive || $0.state.spendsMoney) }
          .map { (team, employee, $0) }
      }
    }
    return Worksheet(
      paper.participantsColumn,
      columns: [
        paper.team, told.name, told.role, paper.education, told.from, told.until, told.place,
        paper.state, paper.kroner,
      ].map { Worksheet.Column($0) },
      rows: all.map { team, employee, assignment in
        let session = assignment.session.flatMap { municipality.sessions[$0] }
        return [
          SheetCell(team.name), SheetCell(employee.name),
          SheetCell(municipality.roles[employee.role]?.title ?? ""),
          SheetCell(municipality.offerings[assignment.offering]?.title ?? ""),
          day(session?.start), day(session?.end), SheetCell(session?.place ?? ""),
          SheetCell(desk.words.domain.name(assignment.state)),
          SheetCell(.amount(municipality.cost(of: assignment))),
        ]
      })
  }

  private var months: Worksheet {
    let all = courses.map(\.course)
    let dated = Dictionary(grouping: all, by: \.month)
    func row(
      _ name: String, _ courses: [YearCourse], personDays: Int, _ weight: SheetCell.Weight = .plain
    ) -> [SheetCell] {
      [
        SheetCell(name, weight), SheetCell(.number(Set(courses.map(\.key)).count), weight),
        SheetCell(.number(courses.reduce(0) { $0 + $1.people.count }), weight),
        SheetCell(.number(personDays), weight),
        SheetCell(.amount(courses.reduce(.zero) { $0 + $1.cost }), weight),
      ]
    }
    func month(_ number: Int, _ name: String) -> [SheetCell] {
      row(
        name, dated[number] ?? [],
        personDays: all.reduce(0) { $0 + ($1.personDaysByMonth[number] ?? 0) })
    }
    var rows = (1...12).map { month($0, desk.format.month($0)) }
    if dated[0] != nil { rows.append(month(0, desk.words.year.noDate)) }
    let personDays = all.reduce(0) { $0 + $1.personDays }
    return Worksheet(
      paper.byMonth,
      columns: [
        paper.month, paper.coursesBegin, paper.places, paper.personDays, paper.kroner,
      ].map { Worksheet.Column($0) }, rows: rows,
      total: row(paper.total, all, personDays: personDays, .strong))
  }

  private var budget: Worksheet {
    let budgets = teams.map { BudgetStatus(of: $0.id, in: year, municipality: desk.municipality) }
    func row(
      _ name: String, _ amounts: [Money?], _ weight: SheetCell.Weight
    ) -> [SheetCell] {
      [SheetCell(name, weight)]
        + amounts.map { $0.map { SheetCell(.amount($0), weight) } ?? .empty }
    }
    let rows = budgets.map { status in
      row(
        desk.name(of: status.team),
        [status.frame, status.spent, status.committed, status.proposed, status.free],
        status.isOverrun ? .alarming : .plain)
    }
    let total = BudgetTotal(budgets)
    return Worksheet(
      paper.budget(year),
      columns: [
        paper.team, paper.frame, paper.spent, paper.committed, paper.proposed, paper.free,
      ].map { Worksheet.Column($0) }, rows: rows,
      total: row(
        paper.total, [total.frame, total.spent, total.committed, total.proposed, total.free],
        .strong), notes: [paper.netOfSubsidy])
  }

  private func day(_ date: CivilDate?) -> SheetCell { date.map { SheetCell(.date($0)) } ?? .empty }

  private func offering(of course: YearCourse) -> Offering? {
    desk.municipality.offerings[course.key.offering]
  }

  private func provider(of course: YearCourse) -> String {
    offering(of: course).flatMap { desk.municipality.providers[$0.provider]?.name } ?? ""
  }
}
