import PlannerDomain

/// How strategies, following up, transfer, competences and money stand, for the manager.
struct ReportPaper {
  /// So many of the longest overdue are told one by one.
  private static let mostOverdue = 15
  /// So many of the competences that most lack.
  private static let mostGaps = 12

  private let desk: PaperDesk
  private let status: FollowUpStatus

  init(_ desk: PaperDesk) {
    self.desk = desk
    status = FollowUpStatus(of: desk.municipality, on: desk.today)
  }

  private var municipality: Municipality { desk.municipality }
  private var told: PaperWords { desk.words.paper }
  private var words: FollowUpWords { desk.words.followUp }
  private var domain: DomainWords { desk.words.domain }
  private var format: Formats { desk.format }
  private var year: Int { desk.today.year }

  var paper: Paper {
    desk.paper(
      told.report, told.standing(on: desk.today), about: told.report,
      [.figures(figures)] + Self.strategies(desk) + followUp + transfer + barriers + trend + gaps
        + money)
  }

  private var figures: [PaperFigure] {
    let overdue = status.teams.reduce(0) { $0 + $1.overdue.count }
    let soon = status.teams.reduce(0) { $0 + $1.soon.count }
    let inTime = status.teams.reduce(0) { $0 + $1.inTime.count }
    let fellDue = status.teams.reduce(inTime) { $0 + $1.late.count + $1.missed.count }
    let silent = status.silent.count
    return [
      PaperFigure(
        format.grouped(overdue), words.total(overdue: overdue), isAlarming: overdue > 0),
      PaperFigure(format.grouped(soon), words.total(soon: soon)),
      PaperFigure(words.share(inTime, of: fellDue), words.totalInTime),
      PaperFigure(format.grouped(silent), words.total(silent: silent), isAlarming: silent > 0),
    ]
  }

  // MARK: - Following up

  private var followUp: [PaperPart] {
    guard !status.teams.isEmpty else { return [.heading(words.title), .note(words.noTeams)] }
    let rows = status.teams.map { team in
      let all = team.inTime.count + team.late.count + team.missed.count
      return PaperTable.Row(
        [
          desk.name(of: team.team)
            + (team.isSilent(on: desk.today) ? " (\(told.silentTeam))" : ""),
          format.grouped(team.overdue.count),
          format.grouped(team.soon.count), words.share(team.inTime.count, of: all),
          team.lastSign.map(format.mediumDate) ?? words.none,
        ], team.isSilent(on: desk.today) ? .alarming : .plain)
    }
    let table = PaperTable(
      [
        .init(told.team, share: 1), .init(words.overdue, isTrailing: true),
        .init(words.soon, isTrailing: true), .init(words.inTime, isTrailing: true),
        .init(words.lastSign),
      ], rows)
    return [.heading(told.followUpByTeam), .table(table), .note(told.followUpMeasures)] + overdue
  }

  private var overdue: [PaperPart] {
    let duties = status.overdue
    guard !duties.isEmpty else { return [.note(words.nothingOverdue)] }
    var telling = FollowUpTelling(desk.words, municipality)
    let rows = duties.prefix(Self.mostOverdue).map { duty in
      let told = telling.told(.open(duty), on: desk.today)
      return PaperTable.Row([
        told.day.map(format.mediumDate) ?? "", told.what, told.who, told.team,
      ])
    }
    let table = PaperTable(
      [
        .init(told.due), .init(told.duty, share: 5), .init(told.owner, share: 3),
        .init(told.team, share: 3),
      ], Array(rows))
    let more = duties.count - rows.count
    return [.heading(told.longestOverdue), .table(table)]
      + (more > 0 ? [.note(told.furtherOverdue(more))] : [])
  }

  // MARK: - Transfer

  private var transfer: [PaperPart] {
    guard status.transfer.count > 0 else {
      return [.heading(told.transfer), .note(words.noRatings)]
    }
    let groups = TransferTally.Measure.allCases.map { measure in
      PaperBars(
        domain.name(measure),
        TransferRating.Rater.allCases.map { own(measure, by: $0) }
          + surveyed.map { compared(measure, with: $0) })
    }
    return [.heading(told.transfer), .bars(groups), .note(told.transferMeasures)]
  }

  private func own(
    _ measure: TransferTally.Measure, by rater: TransferRating.Rater
  ) -> PaperBars.Bar {
    let count = status.transfer.count(by: rater)
    let share = words.share(status.transfer.countAtLeastSome(measure, by: rater), of: count)
    return PaperBars.Bar(
      percent: status.transfer.percentAtLeastSome(measure, by: rater),
      told.rated(by: rater, share, of: count))
  }

  private func compared(
    _ measure: TransferTally.Measure, with survey: SurveyTransfer
  ) -> PaperBars.Bar {
    PaperBars.Bar(
      percent: measure == .used ? survey.usedAtLeastSome : survey.sharedAtLeastSome,
      words.survey(measure, survey), .compared)
  }

  private var surveyed: [SurveyTransfer] { [SurveyTransfer(.courses), SurveyTransfer(.degrees)] }

  private var barriers: [PaperPart] {
    guard status.transfer.count > 0 else { return [] }
    let all = status.transfer.count
    let groups = TransferBarrier.allCases.map { barrier -> PaperBars in
      let share = words.share(status.transfer.ratings(naming: barrier).count, of: all)
      let own = PaperBars.Bar(
        percent: status.transfer.percent(naming: barrier), told.here(share, of: all))
      let others = surveyed.compactMap { survey -> PaperBars.Bar? in
        survey.percent(naming: barrier).map { percent in
          PaperBars.Bar(percent: percent, words.survey(percent, survey), .compared)
        }
      }
      return PaperBars(domain.name(barrier), [own] + others)
    }
    return [.heading(words.barriers), .bars(groups), .note(told.barrierMeasures)]
  }

  private var trend: [PaperPart] {
    let quarters = status.trend.filter { quarter in
      !quarter.inTime.isEmpty || !quarter.notInTime.isEmpty || quarter.transfer.count > 0
    }
    guard !quarters.isEmpty else { return [] }
    let groups = quarters.map { quarter -> PaperBars in
      let all = quarter.inTime.count + quarter.notInTime.count
      let ratings = quarter.transfer.count(by: .participant)
      let inTime = PaperBars.Bar(
        percent: quarter.percentInTime,
        told.inTime(words.share(quarter.inTime.count, of: all), of: all))
      let share = words.share(
        quarter.transfer.countAtLeastSome(.used, by: .participant), of: ratings)
      let used = PaperBars.Bar(
        percent: quarter.transfer.percentAtLeastSome(.used, by: .participant),
        told.usedByParticipants(share, of: ratings), .compared)
      return PaperBars(words.quarter(quarter.quarter), [inTime, used])
    }
    return [.heading(words.trend), .bars(groups), .note(told.trendMeasures)]
  }

  // MARK: - Competences and money

  private var gaps: [PaperPart] {
    let gaps = GapAnalysis(
      of: municipality, employees: municipality.employees.values, on: desk.today
    ).gaps
    guard !gaps.isEmpty else { return [.heading(told.gaps), .note(told.noGaps)] }
    let found = Dictionary(grouping: gaps, by: \.competence).map { Lacking($0, $1) }
      .sorted { $0.weight != $1.weight ? $0.weight > $1.weight : $0.id < $1.id }
    let rows = found.prefix(Self.mostGaps).map { lacking in
      PaperTable.Row([
        municipality.competences[lacking.id]?.name ?? "–", format.grouped(lacking.people),
        format.grouped(lacking.late), format.grouped(lacking.levels),
      ])
    }
    let table = PaperTable(
      [
        .init(told.competence, share: 1), .init(told.lack, isTrailing: true),
        .init(told.late, isTrailing: true), .init(told.levels, isTrailing: true),
      ], rows)
    let people = Set(gaps.map(\.employee)).count
    return [
      .heading(told.gaps), .table(table),
      .note(
        told.gapMeasures(
          people: people, competences: found.count, shown: min(found.count, Self.mostGaps))),
    ]
  }

  private var money: [PaperPart] {
    let teams = municipality.teamsByName.map(\.id)
    guard !teams.isEmpty else { return [] }
    // Toward the end of a year the coming one is what is planned.
    let years = [year, year + 1].filter { year in
      teams.contains { team in
        let status = BudgetStatus(of: team, in: year, municipality: municipality)
        return status.frame != nil || status.committed + status.spent + status.proposed > .zero
      }
    }
    guard !years.isEmpty else { return [] }
    return years.flatMap { year -> [PaperPart] in
      [.heading(told.budget(year)), .table(desk.budgetTable(teams, in: year))]
    } + [.note(told.netOfSubsidy)]
  }
}

/// Those who lack a competence.
private struct Lacking {
  let id: Identifier<Competence>
  let people: Int
  let late: Int
  let levels: Int
  let weight: Int

  init(_ id: Identifier<Competence>, _ gaps: [Gap]) {
    self.id = id
    people = gaps.count
    late = gaps.count(where: \.isLate)
    levels = gaps.reduce(0) { $0 + $1.size }
    weight = gaps.reduce(0) { $0 + $1.weight }
  }
}
