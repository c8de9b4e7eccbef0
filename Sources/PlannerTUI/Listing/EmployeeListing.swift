import PlannerDomain

/// The tab in front of an employee's page as plain text.
struct EmployeeListing {
  private let page: EmployeePage
  private let state: AppState
  private let words: PeopleWords

  init(_ page: EmployeePage, _ state: AppState) {
    self.page = page
    self.state = state
    words = state.words.people
  }

  var listing: Listing {
    var listing =
      switch page.tab {
      case .profile: profile
      case .gaps: gaps
      case .plan: plan
      case .history: history
      }
    let employee = state.municipality.employees[page.employee]
    let role = employee.flatMap { state.municipality.roles[$0.role]?.title } ?? ""
    let tabs = EmployeePage.Tab.allCases.count
    listing.title = [
      employee?.name ?? "", role,
      "\(words.tab(page.tab)) (\(state.words.manner.position(page.tab.rawValue + 1, of: tabs)))",
    ].filter { !$0.isEmpty }.joined(separator: ", ")
    if listing.count == 0 {
      listing.notes =
        switch page.tab {
        case .profile: [words.noProfile]
        case .gaps: [words.noGaps]
        case .plan: [words.noPlan]
        case .history: [words.noHistory]
        }
    }
    return listing
  }

  private var profile: Listing {
    let known = page.file.standings
    let domain = state.words.domain
    var listing = Listing(
      "",
      headings: [
        words.competence, words.stateColumn, words.actualColumn, words.requiredColumn,
        words.knownColumn,
      ], count: known.count, selected: page.profile.index
    ) { index in
      let standing = known[index].standing
      let state: String
      if standing.required == nil {
        state = words.notRequired
      } else if standing.gap == 0 {
        state = standing.countsUntil.map(words.until) ?? words.met
      } else {
        state = standing.due.map(words.due) ?? words.missing(standing.gap)
      }
      return Listing.Row(cells: [
        known[index].competence.name, state, domain.name(standing.level),
        standing.required.map { domain.name($0) } ?? "",
        self.state.municipality.record(of: standing).map(words.known) ?? words.neverRecorded,
      ])
    }
    if known.indices.contains(page.profile.index) {
      listing.notes = explanation(
        known[page.profile.index].competence.id, known[page.profile.index].standing)
    }
    return listing
  }

  private var gaps: Listing {
    let missing = page.file.gaps
    let overview = state.words.overview
    let municipality = state.municipality
    return Listing(
      "", headings: [words.competence, words.levelColumn, words.dueColumn, words.bestColumn, ""],
      count: missing.count, selected: page.gaps.index
    ) { index in
      let gap = missing[index].gap
      return Listing.Row(cells: [
        municipality.competences[gap.competence]?.name ?? "", words.step(gap.actual, gap.required),
        gap.isLate ? overview.late(gap.monthsLate) : words.due(gap.due),
        missing[index].best.flatMap { municipality.offerings[$0.offering]?.title }
          ?? words.noSuggestion,
        missing[index].isUnderWay ? words.underWay : "",
      ])
    }
  }

  private var plan: Listing {
    let planned = page.file.plan
    let municipality = state.municipality
    let all = state.words
    var listing = Listing(
      "",
      headings: [
        words.offeringColumn, words.yearColumn, words.stateColumn, words.datesColumn,
        words.costColumn, words.conflictColumn,
      ], count: planned.count, selected: page.plan.index
    ) { index in
      let item = planned[index]
      return Listing.Row(
        cells: [
          municipality.offerings[item.assignment.offering]?.title ?? "",
          String(item.assignment.year), all.domain.name(item.assignment.state),
          item.session.map(all.planning.days) ?? words.noDate, all.format.kroner(item.cost),
          item.conflicts.isEmpty ? "" : String(item.conflicts.count),
        ], isMarked: page.marked.contains(item.assignment.id))
    }
    if planned.indices.contains(page.plan.index) {
      let item = planned[page.plan.index]
      listing.notes =
        item.conflicts.map { state.words.errors.text($0.problem, in: municipality) }
        + [words.why(all.domain.reason(item.assignment.reason, in: municipality))]
    }
    return listing
  }

  private var history: Listing {
    let events = page.file.history.filter { $0.id != nil }
    let municipality = state.municipality
    let all = state.words
    return Listing(
      "", headings: ["", words.dateColumn, words.stateColumn, ""], count: events.count,
      selected: page.history.index
    ) { index in
      switch events[index] {
      case .record(let record):
        return Listing.Row(cells: [
          municipality.competences[record.competence]?.name ?? "",
          all.format.date(record.date), words.level(record.level),
          record.ended.map(words.ended) ?? all.domain.name(record.evidence),
        ])
      case .step(let assignment, let number):
        guard assignment.history.indices.contains(number) else { return Listing.Row(cells: []) }
        let step = assignment.history[number]
        return Listing.Row(cells: [
          municipality.offerings[assignment.offering]?.title ?? "", all.format.date(step.date),
          all.domain.name(step.state),
          [words.by(step.actor), step.note].filter { !$0.isEmpty }.joined(separator: ": "),
        ])
      case .section, .blank, .assignment: return Listing.Row(cells: [])
      }
    }
  }

  private func explanation(
    _ competence: Identifier<Competence>, _ standing: Standing
  ) -> [String] {
    guard let employee = state.municipality.employees[page.employee] else { return [] }
    let text = SpokenText(state.words)
    return Explanation(of: standing, employee: employee, competence: competence, state).pieces
      .map { text.spoken($0.text) }
  }
}
