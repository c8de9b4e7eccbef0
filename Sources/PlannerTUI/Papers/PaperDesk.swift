import PlannerDomain

/// What every paper is written from and with.
struct PaperDesk {
  let municipality: Municipality
  let today: CivilDate
  let author: String
  let words: Words

  var format: Formats { words.format }

  func paper(
    _ title: String, _ subtitle: String, about: String, _ parts: [PaperPart]
  ) -> Paper {
    Paper(
      title: title, subtitle: subtitle, language: words.language.rawValue, author: author,
      date: today, header: municipality.profile.name,
      footer: [about, words.paper.printed(today)].filter { !$0.isEmpty }
        .joined(separator: " · "),
      pageWords: .init(page: words.paper.page, of: words.paper.of), parts: parts)
  }

  func name(of employee: Identifier<Employee>) -> String {
    municipality.employees[employee]?.name ?? "–"
  }

  func name(of team: Identifier<Team>) -> String { municipality.teams[team]?.name ?? "–" }

  /// `8. mar. – 12. apr. 2027`, one day as itself.
  func days(_ period: Period) -> String {
    period.first == period.last
      ? format.mediumDate(period.first)
      : period.first.year == period.last.year
        ? "\(format.shortDate(period.first)) – \(format.mediumDate(period.last))"
        : "\(format.mediumDate(period.first)) – \(format.mediumDate(period.last))"
  }

  /// Each team against its frame, with all of them together below where there are several.
  func budgetTable(_ teams: [Identifier<Team>], in year: Int) -> PaperTable {
    let budgets = teams.map { BudgetStatus(of: $0, in: year, municipality: municipality) }
    func row(
      _ name: String, frame: Money?, spent: Money, committed: Money, proposed: Money,
      free: Money?, _ weight: PaperTable.Row.Weight
    ) -> PaperTable.Row {
      .init(
        [
          name, frame.map(format.kroner) ?? words.year.noFrame, format.kroner(spent),
          format.kroner(committed), format.kroner(proposed), free.map(format.kroner) ?? "–",
        ], weight)
    }
    var rows = budgets.map { status in
      row(
        name(of: status.team), frame: status.frame, spent: status.spent,
        committed: status.committed, proposed: status.proposed, free: status.free,
        status.isOverrun ? .alarming : .plain)
    }
    if budgets.count > 1 {
      let total = BudgetTotal(budgets)
      rows.append(
        row(
          words.paper.total, frame: total.frame, spent: total.spent, committed: total.committed,
          proposed: total.proposed, free: total.free, .strong))
    }
    let told = words.paper
    return PaperTable(
      [
        .init(told.team, share: 1), .init(told.frame, isTrailing: true),
        .init(told.spent, isTrailing: true), .init(told.committed, isTrailing: true),
        .init(told.proposed, isTrailing: true), .init(told.free, isTrailing: true),
      ], rows)
  }
}
