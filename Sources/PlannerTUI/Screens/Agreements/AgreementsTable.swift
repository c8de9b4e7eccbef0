import PlannerDomain

/// The columns of the list of agreements.
struct AgreementsTable {
  let table: Table<AgreementRow>

  init(_ state: AppState, columns: Int) {
    let words = state.words.agreements
    let municipality = state.municipality
    let marked = state.agreements.marked
    let query = SearchQuery(state.agreements.filter.text)

    func found(_ text: String, _ style: Style = .plain) -> [Run] {
      guard !query.isEmpty, let match = FuzzyMatch(query, in: SearchText(text)) else {
        return [Run(text, style)]
      }
      return highlighted(text, match.positions, style: style)
    }

    var shown: [Column<AgreementRow>] = [
      Column(title: "", width: .fixed(1), rank: 99) { row in
        guard case .missing(let missing) = row else { return [Run("")] }
        return [Run(marked.contains(missing.assignment) ? "●" : " ", .accent.bold)]
      },
      Column(title: words.stateColumn, width: .fixed(12), rank: 95) { row in
        switch row {
        case .missing: [Run("! " + words.missing, .warning.bold)]
        case .agreement(let row):
          [
            Run(
              state.words.domain.sign(row.state) + " " + state.words.domain.name(row.state),
              row.state.style)
          ]
        }
      },
      Column(
        title: words.peopleColumn,
        width: .flexible(least: columns < 100 ? 14 : 20, share: 2), rank: 98
      ) { row in
        let people = row.people(in: municipality)
        let text =
          people.count <= 2
          ? people.joined(separator: state.words.planning.and)
          : words.people(people.count, municipality.teams[row.team]?.name ?? "–")
        return found(text)
      },
      Column(
        title: words.courseColumn, width: .flexible(least: columns < 100 ? 14 : 18, share: 3),
        rank: 90
      ) { row in
        found(row.offering(in: municipality)?.title ?? "–")
      },
      Column(title: words.startColumn, width: .fixed(13), rank: 80) { row in
        guard let start = row.start else { return [Run(words.noDate, .faint)] }
        let isSoon =
          row.group == .missing || row.group == .draft
          ? state.today.days(until: start) <= 14 : false
        return [Run(state.words.format.mediumDate(start), isSoon ? .danger : .plain)]
      },
    ]
    if state.team == nil {
      shown.append(
        Column(words.teamColumn, .flexible(least: 14, share: 1), rank: 60, style: .faint) { row in
          municipality.teams[row.team]?.name ?? "–"
        })
    }
    shown.append(
      Column(
        title: words.statusColumn, width: .flexible(least: columns < 100 ? 17 : 22, share: 1),
        rank: 70
      ) { row in
        switch row {
        case .missing(let missing): [Run(words.requiredShort(missing.reason), .warning)]
        case .agreement(let row):
          AgreementFacts(row.agreement, state).map { [$0.status] } ?? []
        }
      })
    // Keeps the marks of scrolling off the text.
    shown.append(Column("", .fixed(0), rank: 99) { _ in "" })
    table = Table(columns: shown)
  }
}
