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
          title: title, lines: lines, label: label, text: text, purpose: .duty(ask),
          problem: problem)))
  }

  mutating func askDate(for duties: [Duty], text: String = "", problem: String? = nil) {
    let told = words.followUp
    let due = duties.count == 1 ? DutyFile(duties[0], in: municipality)?.due : nil
    ask(
      .date(duties), title: told.reschedule,
      lines: [
        name(of: duties), due.map { "\(told.dueColumn): \(words.format.date($0))" }, told.dateHint,
      ].compactMap(\.self), label: told.dateLabel, text: text, problem: problem)
  }

  /// The one by its text, or how many they are.
  func name(of duties: [Duty]) -> String {
    duties.count == 1
      ? DutyFile(duties[0], in: municipality)?.text ?? "" : words.followUp.count(duties.count)
  }

  mutating func answer(_ ask: DutyAsk, _ text: String) {
    let told = words.followUp
    switch ask {
    case .done(let duties):
      make(duties, title: told.done) { .markDone($0, note: text) }
    case .note(let goal, let state):
      make([.goal(goal)], title: { told.progressed($0, state) }) { _ in
        .noteProgress(goal, state, note: text)
      }
    case .date(let duties):
      guard let date = day(text) else {
        askDate(for: duties, text: text, problem: told.dateWrong)
        return
      }
      self.ask(
        .reschedule(duties, to: date), title: told.whyRescheduled,
        lines: [told.rescheduled(name(of: duties), date)], label: words.planning.reasonLabel)
    case .reschedule(let duties, let date):
      make(duties, title: { told.rescheduled($0, date) }) {
        .reschedule($0, to: date, reason: text)
      }
    case .delegate(let duties, let deputy):
      let heir = deputy.flatMap { municipality.employees[$0]?.name } ?? told.backToOwner
      make(duties, title: { told.delegated($0, to: heir) }) {
        .delegate($0, to: deputy, reason: text)
      }
    case .close(let duties):
      make(duties, title: told.dropped) { .closeDuty($0, reason: text) }
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

  /// Does the same with all of some duties, as one act; what was marked is then no longer.
  mutating func make(
    _ duties: [Duty], title: (String) -> String, edit: (Duty) -> Edit
  ) {
    let edits = duties.map(edit)
    let version = plan.version
    make(
      PlannedEdit(
        edit: edits.count == 1 ? edits[0] : .together(edits), title: title(name(of: duties))))
    if plan.version != version { followUp.marked = [] }
  }

  /// A date as people write it, or so many days from today as `+14`.
  private func day(_ text: String) -> CivilDate? {
    let written = text.trimmed
    if written.hasPrefix("+") {
      return Int(String(written.dropFirst()).trimmed).flatMap {
        (0...3660).contains($0) ? today.adding(days: $0) : nil
      }
    }
    return words.readings.date(written)
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

  mutating func pickDeputy(for files: [DutyFile]) {
    let now = Set(files.map(\.deputy))
    var items = deputies(
      besides: now.count == 1 ? files[0].deputy : nil, firstOf: files.first?.agreement.team)
    if now != [nil] {
      items.insert(Picker.Item(id: "", title: words.followUp.backToOwner), at: 0)
    }
    let duties = files.map(\.duty)
    layers.append(
      .picker(
        Picker(
          title: words.followUp.delegateTo(name(of: duties)), purpose: .duty(.deputy(duties)),
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
    // Also before the last day, which is when it is best done.
    let leavers = municipality.leaversWithDuties(
      on: today, leavingBy: CivilDate(dayNumber: .max)
    ).filter { !$0.own.isEmpty }
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
      make([.goal(goal)], title: { told.progressed($0, state) }) { _ in
        .noteProgress(goal, state, note: "")
      }
    case .deputy(let duties):
      ask(
        .delegate(duties, to: chosen.isEmpty ? nil : Identifier(chosen)), title: told.whyDelegated,
        lines: [name(of: duties)], label: words.planning.reasonLabel)
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
