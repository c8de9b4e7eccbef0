import PlannerDomain

extension SheetWriter {
  /// What is signed, part by part.
  mutating func writeText() {
    let terms = agreement.terms
    blank()
    fact(.field(.purpose), words.purpose, terms.purpose.isEmpty ? [] : [terms.purpose])
    fact(
      .field(.participantGoals), state.words.forms.label(.participantGoals),
      terms.goals(of: .participant).map(\.text))
    fact(
      .field(.workplaceGoals), state.words.forms.label(.workplaceGoals),
      terms.goals(of: .workplace).map(\.text))
    for phase in AgreementItem.Phase.allCases {
      let items = terms.items.filter { $0.kind == .task && $0.phase == phase }
      write(items, domain.name(phase), FieldName(of: phase))
    }
    write(terms.items(.sharing), words.sharing, .sharing)
    write(terms.items(.followUp), words.followUp, .followUps)
    writeLeader(terms)
  }

  private mutating func writeLeader(_ terms: AgreementTerms) {
    heading(words.commitments)
    let fields: [(LeaderCommitment.Kind, FieldName)] = [
      (.goals, .commitGoals), (.room, .commitRoom), (.followUp, .commitFollowUp),
      (.sparring, .commitSparring),
    ]
    for (kind, field) in fields {
      let said = terms.commitments.filter { $0.kind == kind }.map(\.text)
      fact(.field(field), "  " + domain.name(kind), said)
    }
    blank()
    fact(
      .field(.practiceMinutes), words.practice, terms.practice.map { [words.practice($0)] } ?? [])
    fact(.field(.cover), words.cover, terms.cover.isEmpty ? [] : [terms.cover])
  }

  private mutating func write(_ items: [AgreementItem], _ title: String, _ field: FieldName) {
    blank()
    guard !items.isEmpty else {
      fact(.field(field), title, [])
      return
    }
    heading(title)
    for item in items { write(item) }
  }

  private mutating func write(_ item: AgreementItem) {
    let status = agreement.status(of: item.number)
    let due = status.rescheduled ?? item.due.date(of: facts.course)
    let owner =
      status.deputy.flatMap { state.municipality.employees[$0]?.name }
      ?? domain.name(item.owner, in: state.municipality)
    let audience = item.audience.isEmpty ? "" : " → \(item.audience)"
    text(
      .item(item.number), sign(status, due), item.text + audience,
      style: status.isOpen ? .plain : .faint,
      right: duty(
        owner, due, agreed: status.rescheduled == nil ? item.due : nil, isOpen: status.isOpen))
  }

  private func sign(_ status: ItemStatus, _ due: CivilDate?) -> Run {
    if status.done != nil { return Run("  ✓ ", .good) }
    if status.closed != nil { return Run("  × ", .faint) }
    return isLate(due) ? Run("  ! ", .danger.bold) : Run("  ○ ", .notice)
  }

  private func isLate(_ due: CivilDate?) -> Bool {
    agreement.isRunning && !facts.state.isOver && (due.map { $0 < state.today } ?? false)
  }

  /// Who, when counted from the course, and the day, as far as there is room.
  private func duty(
    _ owner: String, _ due: CivilDate?, agreed: DueDate?, isOpen: Bool
  ) -> [Run] {
    let format = state.words.format
    let day = due.map { columns < 60 ? format.shortDate($0) : format.mediumDate($0) }
    let style: Style = isOpen && isLate(due) ? .danger : .plain
    var runs: [Run] = []
    if columns >= 44 { runs.append(Run(TextWidth.fitted(owner, to: 9) + " ", .faint)) }
    if columns >= 66 {
      runs.append(Run(TextWidth.fitted(agreed.map(domain.short) ?? "", to: 10) + " ", .faint))
    }
    runs.append(
      Run(
        TextWidth.padded(day ?? agreed.map(domain.short) ?? "", to: columns < 60 ? 7 : 13),
        day == nil ? .faint : style))
    return runs
  }

  // MARK: - Follow-up goals

  mutating func writeGoals() {
    let goals = facts.goals
    heading(words.goals, goals.isEmpty ? "" : String(goals.count))
    if goals.isEmpty { add(SheetRow(left: [Run(words.empty, .faint)])) }
    for goal in goals {
      let isOpen = !goal.state.isSettled
      let due = goal.dueDate(of: facts.course)
      let sign: Run =
        switch goal.state {
        case .achieved: Run("✓ ", .good)
        case .partly: Run("~ ", .notice)
        case .notAchieved, .dropped: Run("× ", .faint)
        case .open, .inProgress:
          isLate(due) ? Run("! ", .danger.bold) : Run("○ ", .notice)
        }
      let day = due.map(state.words.format.shortDate) ?? words.noDate
      text(
        .goal(goal.id), sign, goal.text, style: isOpen ? .plain : .faint,
        right: [
          Run(
            isOpen ? day : domain.name(goal.state),
            isOpen && isLate(due) ? .danger : .faint)
        ])
    }
  }
}

extension FieldName {
  fileprivate init(of phase: AgreementItem.Phase) {
    self =
      switch phase {
      case .before: .before
      case .during: .during
      case .after: .after
      }
  }
}
