import PlannerDomain

/// What is asked, chosen and done about duties.
extension AppState {
  mutating func ask(
    _ ask: DutyAsk, title: String, lines: [String], label: String, text: String = "",
    problem: String? = nil
  ) {
    layers.append(
      .prompt(
        Prompt(
          title: title, lines: lines, label: label, field: TextField(text), purpose: .duty(ask),
          problem: problem)))
  }

  mutating func askDate(for file: DutyFile, text: String = "", problem: String? = nil) {
    let told = words.followUp
    let due = file.due.map { "\(told.dueColumn): \(words.format.date($0))" }
    ask(
      .date(file.duty), title: told.reschedule,
      lines: [file.text, due, told.dateHint].compactMap(\.self), label: told.dateLabel, text: text,
      problem: problem)
  }

  mutating func answer(_ ask: DutyAsk, _ text: String) {
    let told = words.followUp
    switch ask {
    case .done(let duty):
      make(duty, .markDone(duty, note: text)) { told.done($0) }
    case .note(let goal, let state):
      make(.goal(goal), .noteProgress(goal, state, note: text)) { told.progressed($0, state) }
    case .date(let duty):
      guard let file = DutyFile(duty, in: municipality) else { return }
      guard let date = day(text) else {
        askDate(for: file, text: text, problem: told.dateWrong)
        return
      }
      self.ask(
        .reschedule(duty, to: date), title: told.whyRescheduled,
        lines: [told.rescheduled(file.text, date)], label: words.planning.reasonLabel)
    case .reschedule(let duty, let date):
      make(duty, .reschedule(duty, to: date, reason: text)) { told.rescheduled($0, date) }
    case .delegate(let duty, let deputy):
      let name = deputy.flatMap { municipality.employees[$0]?.name } ?? told.backToOwner
      make(duty, .delegate(duty, to: deputy, reason: text)) { told.delegated($0, to: name) }
    case .close(let duty):
      make(duty, .closeDuty(duty, reason: text)) { told.dropped($0) }
    case .handOn(let leaver, let heir):
      let duties = LeaversDuties(of: leaver, in: municipality, on: today)
      guard let edit = duties.handingOn(to: heir, because: text) else { return }
      make(
        PlannedEdit(
          edit: edit,
          title: told.handedOn(
            duties.own.count, from: names(of: [leaver]), to: names(of: [heir]))))
    case .closeAll(let leaver):
      let duties = LeaversDuties(of: leaver, in: municipality, on: today)
      guard let edit = duties.closing(because: text) else { return }
      make(
        PlannedEdit(
          edit: edit, title: told.closedAll(duties.own.count, of: names(of: [leaver]))))
    }
  }

  private mutating func make(_ duty: Duty, _ edit: Edit, title: (String) -> String) {
    let text = DutyFile(duty, in: municipality)?.text ?? ""
    make(PlannedEdit(edit: edit, title: title(text)))
  }

  /// A date as people write it, or so many days from today as `+14`.
  private func day(_ text: String) -> CivilDate? {
    let written = text.trimmed
    if written.hasPrefix("+") {
      return Int(String(written.dropFirst()).trimmed).flatMap {
        (0...3660).contains($0) ? today.adding(days: $0) : nil
      }
    }
    return Readings(say: language).date(written)
  }

  // MARK: - What is chosen

  mutating func pickProgress(of goal: FollowUpGoal) {
    let states: [FollowUpState] = [.inProgress, .achieved, .partly, .notAchieved]
    layers.append(
      .picker(
        Picker(
          title: words.followUp.howFar(goal.text), purpose: .duty(.progress(goal.id)),
          items: states.map { Picker.Item(id: $0.rawValue, title: words.domain.name($0)) },
          selected: goal.state == .open ? nil : goal.state.rawValue)))
  }

  mutating func pickDeputy(for file: DutyFile) {
    var items = deputies(besides: file.deputy, firstOf: file.agreement.team)
    if file.deputy != nil {
      items.insert(Picker.Item(id: "", title: words.followUp.backToOwner), at: 0)
    }
    layers.append(
      .picker(
        Picker(
          title: words.followUp.delegateTo(file.text), purpose: .duty(.deputy(file.duty)),
          items: items)))
  }

  /// Those who are employed, the team's own first.
  private func deputies(
    besides: Identifier<Employee>?, firstOf team: Identifier<Team>?
  ) -> [Picker.Item] {
    let all = municipality.employees.values
      .filter { $0.id != besides && ($0.left.map { today <= $0 } ?? true) }
    let own = all.filter { $0.team == team }.sortedByName(\.name)
    let others = all.filter { $0.team != team }.sortedByName(\.name)
    return (own + others).map { employee in
      Picker.Item(
        id: employee.id.rawValue, title: employee.name,
        detail: municipality.teams[employee.team]?.name ?? "")
    }
  }

  mutating func pickLeaver() {
    let leavers = municipality.leaversWithDuties(on: today).filter { !$0.own.isEmpty }
    guard !leavers.isEmpty else {
      tell(words.followUp.noLeavers, .notice)
      return
    }
    layers.append(
      .picker(
        Picker(
          title: words.followUp.whichLeaver, purpose: .duty(.leaver),
          items: leavers.map { leaver in
            Picker.Item(
              id: leaver.employee.rawValue, title: names(of: [leaver.employee]),
              detail: words.followUp.count(leaver.own.count))
          })))
  }

  private mutating func pickHeir(of leaver: Identifier<Employee>) {
    let duties = LeaversDuties(of: leaver, in: municipality, on: today)
    let close = Picker.Item(id: "", title: words.followUp.closeThem, tone: .notice)
    layers.append(
      .picker(
        Picker(
          title: words.followUp.heirOf(names(of: [leaver]), duties.own.count),
          purpose: .duty(.heir(of: leaver)),
          items: deputies(besides: leaver, firstOf: municipality.employees[leaver]?.team)
            + [close])))
  }

  mutating func answer(_ pick: DutyPick, _ chosen: String) {
    let told = words.followUp
    switch pick {
    case .scope:
      followUp.close()
      followUp.room = .list
      followUp.scope = FollowUpPlace.Scope(code: chosen)
    case .progress(let goal):
      guard let state = FollowUpState(rawValue: chosen) else { return }
      make(.goal(goal), .noteProgress(goal, state, note: "")) { told.progressed($0, state) }
    case .deputy(let duty):
      let text = DutyFile(duty, in: municipality)?.text ?? ""
      ask(
        .delegate(duty, to: chosen.isEmpty ? nil : Identifier(chosen)), title: told.whyDelegated,
        lines: [text], label: words.planning.reasonLabel)
    case .practicePerson(var draft):
      draft.employee = Identifier(chosen)
      confirm(draft)
    case .practiceCompetence(var draft):
      draft.competence = Identifier(chosen)
      confirm(draft)
    case .practiceLevel(let draft):
      if let level = Int(chosen).flatMap(CompetenceLevel.init(rawValue:)) {
        confirm(draft, at: level)
      }
    case .leaver: pickHeir(of: Identifier(chosen))
    case .heir(let leaver):
      let ask: DutyAsk =
        chosen.isEmpty ? .closeAll(of: leaver) : .handOn(of: leaver, to: Identifier(chosen))
      let count = LeaversDuties(of: leaver, in: municipality, on: today).own.count
      self.ask(
        ask, title: chosen.isEmpty ? told.whyDropped : told.whyDelegated,
        lines: [told.heirOf(names(of: [leaver]), count)], label: words.planning.reasonLabel)
    }
  }
}
