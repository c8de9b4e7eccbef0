import PlannerDomain

extension OverviewScreen {
  static func listing(_ state: AppState) -> Listing {
    state.advice.isOpen ? advice(state) : overview(state)
  }

  private static func advice(_ state: AppState) -> Listing {
    let words = state.words.advice
    let place = state.advice
    let (language, municipality) = (state.words, state.municipality)
    var listing = Listing(
      [words.listTitle, words.count(place.standing, dismissed: place.dismissed)]
        .joined(separator: ", "),
      headings: [
        "", words.subjectColumn, words.severityColumn, words.textColumn, words.sourceColumn,
      ], count: place.shown.count, selected: place.cursor.index
    ) { index in
      let told = AdviceTelling(place.shown[index], language, in: municipality)
      let dismissed = told.dismissal.map { words.dismissed($0) }
      return Listing.Row(cells: [
        told.title, told.subject, dismissed ?? words.name(told.advice.severity), told.text,
        told.source,
      ])
    }
    if let selected = place.selected {
      listing.notes = [AdviceTelling(selected, language, in: municipality).action]
    } else if place.shown.isEmpty {
      listing.notes = [place.filter.text.isEmpty ? words.nothingAtAll : words.nothingFiltered]
    }
    return listing
  }

  private static func overview(_ state: AppState) -> Listing {
    let words = state.words.overview
    let lines = state.overview.lines
    let analysis = state.insight.analysis
    var listing = Listing(
      [
        state.municipality.profile.name,
        words.summary(
          employees: state.insight.employees.count, gaps: analysis.gaps.count,
          late: analysis.gaps.count(where: \.isLate),
          planned: analysis.gaps.count - state.overview.openGaps),
      ].filter { !$0.isEmpty }.joined(separator: " · "),
      headings: ["", "", "", "", ""], count: lines.count,
      selected: state.overview.cursor.index
    ) { Listing.Row(cells: cells(of: lines[$0].id, state)) }
    if state.municipality.isEmpty {
      listing.notes = [words.emptyTitle] + words.emptyLines.filter { !$0.isEmpty }
    }
    return listing
  }

  /// The name, what kind of line it is, and three more.
  private static func cells(of id: OverviewLine.ID, _ state: AppState) -> [String] {
    let words = state.words.overview
    let municipality = state.municipality
    switch id {
    case .gap(let employee, let competence):
      let gap = state.insight.analysis.gaps.first {
        $0.employee == employee && $0.competence == competence
      }
      return [
        municipality.employees[employee]?.name ?? "", words.gapKind,
        municipality.competences[competence]?.name ?? "",
        gap.map { state.words.people.step($0.actual, $0.required) } ?? "",
        gap.map { $0.isLate ? words.late($0.monthsLate) : words.due($0.due) } ?? "",
      ]
    case .deadline(let id):
      let session = municipality.sessions[id]
      let day = session?.enrolmentDeadline ?? state.today
      return [
        session.flatMap { municipality.offerings[$0.offering]?.title } ?? "", words.deadlineKind,
        state.words.format.date(day), words.daysLeft(state.today.days(until: day)),
        words.waiting(state.waiting(for: session).count),
      ]
    case .conflict(let assignment, let problem):
      let told = state.overview.conflicts.first {
        $0.conflict.assignment == assignment && $0.conflict.problem == problem
      }
      let isBlock = told?.conflict.isBlock ?? false
      let title =
        municipality.assignments[assignment]
        .flatMap { municipality.offerings[$0.offering]?.title } ?? ""
      return [
        told.map { state.words.errors.text($0.conflict, in: municipality) } ?? "",
        isBlock ? words.blockKind : words.warningKind, title,
        words.away(told?.assignments.count ?? 0), "",
      ]
    case .duty, .missing, .agreement, .team, .leader:
      let row = OverviewPage.row(followUp: id, state)
      let parts = (row?.left ?? []) + (row?.right ?? [])
      let cells = parts.map { $0.text.trimmed }.filter { !$0.isEmpty }
      return Array((cells + Array(repeating: "", count: 5)).prefix(5))
    case .advice(let id):
      let told = state.advice.all?.first { $0.id == id }
        .map { AdviceTelling($0, state.words, in: municipality) }
      return [
        told?.title ?? "", words.title(of: .advice, in: state.planYear), told?.subject ?? "",
        told?.text ?? "", told?.source ?? "",
      ]
    case .budget(let team):
      let status = state.insight.budgets.first { $0.team == team }
      return [
        municipality.teams[team]?.name ?? "", "\(words.budget) \(state.planYear)",
        status.map(state.words.year.left) ?? "", status.map(state.words.year.parts) ?? "", "",
      ]
    }
  }
}
