import PlannerDomain

/// What can be done with the year besides planning.
enum YearActions {
  static let all: [ActionSpec] = [
    ActionSpec(
      "year.mark", in: .year, keys: "space", footer: 30, title: { $0.app.mark },
      when: { state in
        guard let row = state.year.selectedRow else { return .disabled(state.words.year.noRow) }
        if case .assignment = row.id { return .available }
        return state.year.liveAssignments(of: row).isEmpty
          ? .disabled(state.words.planning.noAssignmentHere) : .available
      },
      change: { state in
        state.year.toggleMarks()
        state.move(.down)
      }),
    ActionSpec(
      "year.arrange", in: .year, keys: "v", footer: 31,
      title: { $0.year.otherArrangement },
      change: { state in
        state.arrangeYear(state.year.arrangement == .bySession ? .byPerson : .bySession)
      }),
    ActionSpec(
      "year.fold", in: .year, keys: "f", footer: 34, title: { $0.year.fold },
      change: { $0.foldYear() }),
    ActionSpec(
      "year.conflict.next", in: .year, keys: "n", footer: 33, title: { $0.year.nextConflict },
      when: hasConflict, change: { $0.jumpToConflict(1) }),
    ActionSpec(
      "year.conflict.previous", in: .year, keys: "N", title: { $0.year.previousConflict },
      when: hasConflict, change: { $0.jumpToConflict(-1) }),
    zoom("in", keys: "+ =", footer: 32, title: { $0.year.zoomIn }) { $0.finer },
    zoom("out", keys: "- _", footer: nil, title: { $0.year.zoomOut }) { $0.coarser },
    ActionSpec(
      "year.zoom.fit", in: .year, keys: "0", title: { $0.year.zoomFit },
      change: { state in
        state.year.zoom = nil
        state.year.start = nil
      }),
    ActionSpec(
      "year.today", in: .year, keys: ".", footer: 35, title: { $0.year.today },
      change: { $0.jumpToToday() }),
    ActionSpec(
      "year.details", in: .year, keys: "i", footer: 36, title: { $0.year.details },
      when: { state in
        state.year.selectedRow == nil ? .disabled(state.words.year.noRow) : .available
      },
      change: { $0.openYearDetails() }),
    ActionSpec(
      "year.ended", in: .year, keys: "x", footer: 37, title: { $0.year.toggleEnded },
      change: { $0.year.showsEnded.toggle() }),
    ActionSpec(
      "year.budgets", in: .year, keys: "b", footer: 38, title: { $0.year.toggleBudgets },
      change: { $0.year.showsBudgets.toggle() }),
    ActionSpec(
      "year.paper", in: .year, keys: "ctrl-p", footer: 39, title: { $0.paper.write },
      change: { $0.askWhereToPrint(.year($0.planYear, team: $0.team)) }),
    ActionSpec(
      "year.signs", in: .year, keys: "", title: { $0.year.signs },
      change: { state in
        state.layers.append(
          .notice(
            Notice(title: state.words.year.signs, lines: YearLegend(words: state.words).lines)))
      }),
  ]

  private static let hasConflict: @Sendable (AppState) -> ActionSpec.Availability = { state in
    !state.year.plan.conflictCounts.isEmpty && state.year.rows.contains(where: state.isOwnConflict)
      ? .available : .disabled(state.words.year.noConflict)
  }

  private static func zoom(
    _ name: String, keys: String, footer: Int?, title: @escaping @Sendable (Words) -> String,
    to next: @escaping @Sendable (Timeline.Zoom) -> Timeline.Zoom?
  ) -> ActionSpec {
    ActionSpec(
      "year.zoom.\(name)", in: .year, keys: keys, footer: footer, title: title,
      when: { state in
        next(state.yearZoom) == nil ? .disabled(state.words.year.noMoreZoom) : .available
      },
      change: { state in
        if let zoom = next(state.yearZoom) { state.zoomYear(to: zoom) }
      })
  }
}

extension AppState {
  /// Shows or hides the rows of assignments; the cursor stays, or goes to what they belong to.
  fileprivate mutating func foldYear() {
    year.unfolds.toggle()
    arrangeYear(year.arrangement)
  }

  fileprivate mutating func openYearDetails() {
    guard let row = year.selectedRow else { return }
    let detail = YearDetail(of: row, self, isFull: true)
    layers.append(
      .notice(Notice(title: detail.title, lines: detail.lines.map { $0.sign + $0.text })))
  }
}
