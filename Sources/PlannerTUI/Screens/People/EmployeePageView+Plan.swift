import PlannerDomain

extension EmployeePageView {
  func drawPlan(on frame: inout Frame) {
    guard !page.file.plan.isEmpty else { return drawNothing(words.noPlan, on: &frame) }
    let municipality = state.municipality
    let all = state.words
    let table = Table<EmployeeFile.Planned>(columns: [
      Column(title: "", width: .fixed(1), rank: 9) { planned in
        [Run(page.marked.contains(planned.assignment.id) ? "*" : " ", .accent.bold)]
      },
      Column(words.yearColumn, .fixed(4), rank: 8) { String($0.assignment.year) },
      Column(title: words.stateColumn, width: .fixed(18), rank: 7) { planned in
        let state = planned.assignment.state
        return [Run(all.domain.sign(state) + " " + all.domain.name(state), style(of: state))]
      },
      Column(words.offeringColumn, .flexible(least: 18, share: 3), rank: 9) { planned in
        municipality.offerings[planned.assignment.offering]?.title ?? ""
      },
      Column(title: words.datesColumn, width: .fixed(24), rank: 5) { planned in
        [planned.session.map { Run(shortDays(of: $0)) } ?? Run(words.noDate, .faint)]
      },
      Column(words.costColumn, .fixed(7), alignment: .trailing, rank: 4) { planned in
        all.format.kroner(planned.cost)
      },
      Column(title: words.conflictColumn, width: .fixed(8), rank: 6) { planned in
        guard let first = planned.conflicts.first else { return [Run("")] }
        return [
          first.isBlock
            ? Run("× \(planned.conflicts.count)", .danger)
            : Run("! \(planned.conflicts.count)", .warning)
        ]
      },
    ])
    table.draw(
      page.file.plan, on: &frame, in: layout.content, top: page.plan.top,
      selected: page.plan.index, focused: isFocused
    ) { planned in
      let id = planned.assignment.id
      return .item { $0.people.page?.plan.expect(id) }
    }
    if page.file.plan.indices.contains(page.plan.index) {
      explain(page.file.plan[page.plan.index], on: &frame)
    }
  }

  private func style(of state: AssignmentState) -> Style {
    switch state {
    case .wished, .proposed: .notice
    case .approved, .enrolled, .waitlisted: .accent
    case .attended, .partlyAttended, .completed: .good
    case .absent: .warning
    case .declined, .withdrawn, .cancelledByProvider, .expired: .faint
    }
  }

  private func shortDays(of session: CourseSession) -> String {
    let format = state.words.format
    return session.start == session.end
      ? format.mediumDate(session.start)
      : "\(format.shortDate(session.start)) – \(format.mediumDate(session.end))"
  }

  private func explain(_ planned: EmployeeFile.Planned, on frame: inout Frame) {
    let assignment = planned.assignment
    var pieces = planned.conflicts.map { conflict in
      Run(
        (conflict.isBlock ? "× " : "! ")
          + state.words.errors.text(conflict.problem, in: state.municipality),
        conflict.isBlock ? .danger : .warning)
    }
    if let session = planned.session {
      pieces.append(Run(state.words.planning.days(of: session)))
      if !session.place.isEmpty { pieces.append(Run(session.place, .faint)) }
    }
    if let place = assignment.queuePlace { pieces.append(Run(words.queuePlace(place), .notice)) }
    pieces.append(
      Run(
        assignment.agreedCost == nil ? words.likely(planned.cost) : words.agreed(planned.cost)))
    pieces.append(
      Run(
        words.why(state.words.domain.reason(assignment.reason, in: state.municipality)), .faint))
    drawDetail(
      state.municipality.offerings[assignment.offering]?.title ?? "", pieces, on: &frame)
  }
}
