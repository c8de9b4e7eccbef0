import PlannerDomain

/// A year's plan: what it comes to, month by month, against the frames, and course by course.
struct YearPaper {
  private let year: Int
  private let desk: PaperDesk
  private let teams: [Team]
  private let courses: [Identifier<Team>: [YearCourse]]

  init(_ year: Int, team: Identifier<Team>?, _ desk: PaperDesk) {
    self.year = year
    self.desk = desk
    teams = desk.municipality.teamsByName.filter { team == nil || $0.id == team }
    courses = Dictionary(
      uniqueKeysWithValues: teams.map { ($0.id, YearCourse.all(of: $0.id, in: year, desk)) })
  }

  private var told: PaperWords { desk.words.paper }
  private var format: Formats { desk.format }
  private var all: [YearCourse] { teams.flatMap { courses[$0.id] ?? [] } }

  var paper: Paper {
    let whose = teams.count == 1 ? teams[0].name : desk.words.followUp.everyone
    return desk.paper(told.yearPlan(year), whose, about: told.yearPlan(year), parts)
  }

  private var parts: [PaperPart] {
    guard !all.isEmpty else { return [.note(told.nothingPlanned(year))] + budget }
    var parts: [PaperPart] = [.figures(figures), .heading(told.byMonth), .table(months)]
    parts += budget
    for team in teams {
      let own = courses[team.id] ?? []
      guard teams.count == 1 || !own.isEmpty else { continue }
      parts.append(.heading(team.name))
      if let leader = team.leader {
        parts.append(.note(desk.words.agreements.led(by: desk.name(of: leader))))
      }
      parts.append(.table(table(own)))
    }
    return parts
  }

  private var budget: [PaperPart] {
    [
      .heading(told.budget(year)), .table(desk.budgetTable(teams.map(\.id), in: year)),
      .note(told.netOfSubsidy),
    ]
  }

  private var figures: [PaperFigure] {
    let people = Set(all.flatMap(\.people))
    let sessions = Set(all.map(\.key))
    return [
      PaperFigure(format.grouped(sessions.count), told.courseCount(sessions.count)),
      PaperFigure(format.grouped(people.count), told.peopleCount(people.count)),
      PaperFigure(
        format.grouped(all.reduce(0) { $0 + $1.personDays }), told.personDays.lowercased()),
      PaperFigure(format.money(all.reduce(.zero) { $0 + $1.cost }), told.planned),
    ]
  }

  private var months: PaperTable {
    let dated = Dictionary(grouping: all, by: \.month)
    func row(
      _ name: String, _ courses: [YearCourse], personDays: Int,
      _ weight: PaperTable.Row.Weight = .plain
    ) -> PaperTable.Row {
      .init(
        [
          name, format.grouped(Set(courses.map(\.key)).count),
          format.grouped(courses.reduce(0) { $0 + $1.people.count }),
          format.grouped(personDays),
          format.kroner(courses.reduce(.zero) { $0 + $1.cost }),
        ], weight)
    }
    func month(_ number: Int, _ name: String) -> PaperTable.Row {
      row(
        name, dated[number] ?? [],
        personDays: all.reduce(0) { $0 + ($1.personDaysByMonth[number] ?? 0) })
    }
    var rows = (1...12).map { month($0, format.month($0)) }
    if dated[0] != nil { rows.append(month(0, desk.words.year.noDate)) }
    let personDays = all.reduce(0) { $0 + $1.personDays }
    rows.append(row(told.total, all, personDays: personDays, .strong))
    return PaperTable(
      [
        .init(told.month, share: 1), .init(told.coursesBegin, isTrailing: true),
        .init(told.places, isTrailing: true), .init(told.personDays, isTrailing: true),
        .init(told.kroner, isTrailing: true),
      ], rows)
  }

  private func table(_ courses: [YearCourse]) -> PaperTable {
    let rows = courses.map { course in
      PaperTable.Row([
        course.days, course.title,
        course.people.map(desk.name(of:)).joined(separator: ", "), course.states,
        format.kroner(course.cost),
      ])
    }
    let sum = PaperTable.Row(
      [told.total, "", "", "", format.kroner(courses.reduce(.zero) { $0 + $1.cost })], .strong)
    return PaperTable(
      [
        .init(told.days, share: 4), .init(told.education, share: 6),
        .init(told.participantsColumn, share: 6), .init(told.state, share: 3),
        .init(told.kroner, isTrailing: true),
      ], rows + [sum])
  }
}
