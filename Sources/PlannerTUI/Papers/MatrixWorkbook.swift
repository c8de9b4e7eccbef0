import PlannerDomain

/// Who has which level of what, what the profiles require, and what is missing.
struct MatrixWorkbook {
  private let desk: PaperDesk
  private let teams: [Team]
  private let people: [(employee: Employee, team: Team)]
  private let analysis: GapAnalysis
  /// Those that someone here is required to have, by name.
  private let competences: [Competence]

  init(team: Identifier<Team>?, _ desk: PaperDesk) {
    self.desk = desk
    let municipality = desk.municipality
    teams = municipality.teamsByName.filter { team == nil || $0.id == team }
    people = teams.flatMap { team in
      municipality.employees(of: team.id).filter { $0.isEmployed(on: desk.today) }
        .sortedByName(\.name).map { ($0, team) }
    }
    analysis = GapAnalysis(
      of: municipality, employees: people.map(\.employee), on: desk.today)
    competences = analysis.required.compactMap { municipality.competences[$0] }
      .sortedByName(\.name)
  }

  private var told: WorkbookWords { desk.words.workbook }

  var workbook: Workbook {
    let whose = teams.count == 1 ? [teams[0].name] : []
    return desk.workbook(
      ([told.matrix] + whose).joined(separator: " · "), [matrix, profiles, gaps])
  }

  private var matrix: Worksheet {
    let names = [told.name, desk.words.paper.team, told.role, told.gaps, told.late]
    let gapsOf = Dictionary(grouping: analysis.gaps, by: \.employee)
    return Worksheet(
      told.matrix,
      columns: names.map { Worksheet.Column($0) }
        + competences.map { Worksheet.Column($0.name, isUpright: true) },
      frozenColumns: 1,
      rows: people.map { employee, team in
        let gaps = gapsOf[employee.id] ?? []
        let late = gaps.count { $0.isLate }
        return [
          SheetCell(employee.name), SheetCell(team.name), SheetCell(role(of: employee)),
          SheetCell(.number(gaps.count)),
          SheetCell(.number(late), late > 0 ? .alarming : .plain),
        ]
          + competences.map { cell(analysis.standings[employee.id]?[$0.id]) }
      },
      notes: told.matrixNotes(on: desk.today))
  }

  private func role(of employee: Employee) -> String {
    desk.municipality.roles[employee.role]?.title ?? ""
  }

  private func cell(_ standing: Standing?) -> SheetCell {
    guard let standing else { return .empty }
    let level = standing.level.rawValue
    guard let required = standing.required, standing.gap > 0 else {
      return SheetCell(.number(level))
    }
    let isLate = standing.isLate(on: desk.today)
    return SheetCell(
      .numberBefore(level, "→\(required.rawValue)\(isLate ? "!" : "")"),
      isLate ? .alarming : .strong)
  }

  /// What each role that someone here has requires.
  private var profiles: Worksheet {
    let roles = Set(people.map(\.employee.role)).compactMap { desk.municipality.roles[$0] }
      .sortedByName(\.title)
    return Worksheet(
      told.profiles,
      columns: [told.role, told.competence, told.required, told.within, told.renewed]
        .map { Worksheet.Column($0) },
      rows: roles.flatMap { role in
        role.profile.requirements.map { requirement in
          [
            SheetCell(role.title), SheetCell(name(of: requirement.competence)),
            SheetCell(.number(requirement.level.rawValue)),
            SheetCell(.number(requirement.withinMonths)),
            requirement.renewEveryMonths.map { SheetCell(.number($0)) } ?? .empty,
          ]
        }
      },
      notes: [told.levels])
  }

  /// The most pressing first.
  private var gaps: Worksheet {
    let employees = Dictionary(
      people.map { ($0.employee.id, $0) }, uniquingKeysWith: { first, _ in first })
    return Worksheet(
      told.gapList,
      columns: [
        told.name, desk.words.paper.team, told.competence, told.nature, told.has, told.required,
        told.due, told.monthsLate, told.planned,
      ].map { Worksheet.Column($0) },
      frozenColumns: 1,
      rows: analysis.gaps.map { gap in
        let planned = desk.municipality.assignment(lifting: gap)
        return [
          SheetCell(desk.name(of: gap.employee)),
          SheetCell(employees[gap.employee]?.team.name ?? ""),
          SheetCell(name(of: gap.competence)), SheetCell(desk.words.domain.name(gap.nature)),
          SheetCell(.number(gap.actual.rawValue)), SheetCell(.number(gap.required.rawValue)),
          SheetCell(.date(gap.due), gap.isLate ? .alarming : .plain),
          SheetCell(.number(gap.monthsLate)),
          SheetCell(planned.flatMap { desk.municipality.offerings[$0.offering]?.title } ?? ""),
        ]
      })
  }

  private func name(of competence: Identifier<Competence>) -> String {
    desk.municipality.competences[competence]?.name ?? competence.rawValue
  }
}
