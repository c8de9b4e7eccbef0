import PlannerDomain

/// Going about in following up: the two rooms, whose duties, and what lies behind a row.
enum FollowUpActions {
  static let all: [ActionSpec] = [
    ActionSpec(
      "followUp.switch", in: .followUp, keys: "v", footer: 30, title: { $0.followUp.switchRoom },
      change: { $0.followUp.switchRoom() }),
    ActionSpec(
      "followUp.whose", in: .followUp, keys: "s", footer: 31, title: { $0.followUp.whose },
      change: { $0.pickScope() }),
    ActionSpec(
      "followUp.paper", in: .followUp, keys: "ctrl-p", title: { $0.paper.writeReport },
      change: { $0.askWhereToPrint(.report) }),
    ActionSpec(
      "followUp.person", in: .duties, keys: "o", footer: 40, title: { $0.followUp.openPerson },
      when: { state in
        state.personBehindDuty == nil
          ? .disabled(state.words.followUp.chooseRow) : .available
      },
      change: { state in
        if let person = state.personBehindDuty { state.open(.employee(person), on: .people) }
      }),
    ActionSpec(
      "followUp.year", in: .duties, keys: "O", title: { $0.followUp.openYear },
      when: { state in
        state.selectedAssignments.isEmpty
          ? .disabled(state.words.followUp.noOneInPlan) : .available
      },
      change: { state in
        if let first = state.selectedAssignments.first { state.open(.assignment(first), on: .year) }
      }),
  ]
}

extension FollowUpPlace {
  mutating func switchRoom() {
    close()
    room = room == .dashboard ? .list : .dashboard
  }
}

extension AppState {
  /// What the list in front is.
  var followUpTitle: String {
    let words = words.followUp
    switch followUp.source {
    case .number(let number):
      guard let whole = followUp.status?.whole(behind: number) else { return title(of: number) }
      return title(of: number) + " (\(words.format.count(followUp.list.total, of: whole)))"
    case .scope(.person(let id)): return words.duties(of: municipality.employees[id]?.name ?? "")
    case .scope(.humanResources): return words.duties(of: words.humanResources)
    case .scope(.team):
      return words.duties(
        of: team.flatMap { municipality.teams[$0]?.name } ?? words.everyone)
    }
  }

  /// How many it shows.
  var followUpCount: String {
    let list = followUp.list
    return list.isAboutRatings
      ? words.followUp.count(ratings: list.rows.count)
      : words.followUp.count(list.rows.count, of: list.total)
  }

  private func title(of number: FollowUpNumber) -> String {
    let (told, domain) = (words.followUp, words.domain)
    switch number {
    case .overdue(let group): return "\(told.overdue): \(name(of: group))"
    case .soon(let group): return "\(told.soon): \(name(of: group))"
    case .doneInTime(let group): return "\(told.inTime): \(name(of: group))"
    case .late(let group): return "\(told.late): \(name(of: group))"
    case .missed(let group): return "\(told.missed): \(name(of: group))"
    case .own(let id): return "\(told.own): \(name(of: .leader(id)))"
    case .silent:
      let teams = followUp.status?.silent.count ?? 0
      return "\(teams) \(told.total(silent: teams)): \(told.total(overdue: 2))"
    case .leavers: return told.leavers
    case .degree(let measure, let degree, let rater):
      return "\(domain.name(measure)): \(domain.name(degree).lowercased()) (\(domain.name(rater)))"
    case .atLeastSome(let measure, let rater):
      return "\(domain.name(measure)): \(told.atLeastSome.lowercased()) (\(domain.name(rater)))"
    case .barrier(let barrier): return domain.name(barrier)
    case .inTime(let quarter): return "\(told.inTime): \(told.quarter(quarter))"
    case .notInTime(let quarter): return "\(told.notDoneInTime): \(told.quarter(quarter))"
    case .used(let quarter, let rater):
      return "\(domain.name(.used)), \(domain.name(rater)): \(told.quarter(quarter))"
    }
  }

  private func name(of group: FollowUpNumber.Group) -> String {
    switch group {
    case .all: team.flatMap { municipality.teams[$0]?.name } ?? words.followUp.everyone
    case .team(let id): municipality.teams[id]?.name ?? ""
    case .leader(let id): municipality.employees[id]?.name ?? ""
    }
  }

  // MARK: - Behind a row

  func assignments(behind row: FollowUpRow) -> [Identifier<Assignment>] {
    switch row {
    case .open(let due):
      if case .rating(let id, _, _) = due.subject { return [id] }
    case .rating(let id):
      return municipality.ratings[id].map { [$0.assignment] } ?? []
    case .settled: break
    }
    return row.agreement(in: municipality).flatMap { municipality.agreements[$0] }
      .map { municipality.covered(by: $0).map(\.id) } ?? []
  }

  /// Whom one would speak to about the selected row.
  var personBehindDuty: Identifier<Employee>? {
    guard let row = followUp.selectedRow else { return nil }
    if case .open(let due) = row, case .duty = due.subject, let first = due.people.first {
      return first
    }
    return assignments(behind: row).first.flatMap { municipality.assignments[$0]?.employee }
  }

  /// Goes to what the selected row is agreed in, or else to the person.
  mutating func openBehindDuty() {
    guard let row = followUp.selectedRow else { return }
    if let agreement = row.agreement(in: municipality) {
      open(row.duty?.key ?? .agreement(agreement), agreedIn: agreement)
    } else if let person = personBehindDuty {
      open(.employee(person), on: .people)
    }
  }

  /// Goes to an agreement or something in it; where agreements have no screen of their own, to the
  /// one it is with.
  mutating func open(_ key: EntryKey, agreedIn id: Identifier<ImplementationAgreement>) {
    if let screen = ScreenID(name: "agreements") {
      open(key, on: screen)
    } else if let person = personBehindDuty
      ?? municipality.agreements[id].flatMap({ municipality.participants(of: $0).first?.id })
    {
      open(.employee(person), on: .people)
    }
  }

  // MARK: - Whose duties

  mutating func pickScope() {
    let told = words.followUp
    let own = municipality.employee(named: actor.name)
    let teamName = team.flatMap { municipality.teams[$0]?.name } ?? told.everyone
    var items = [
      Picker.Item(id: FollowUpPlace.Scope.team.code, title: teamName),
      Picker.Item(id: FollowUpPlace.Scope.humanResources.code, title: told.humanResources),
    ]
    if let own {
      items.insert(
        Picker.Item(id: FollowUpPlace.Scope.person(own).code, title: actor.name), at: 0)
    }
    let people = insight.employees.filter { $0.id != own }
    items += people.map { employee in
      Picker.Item(
        id: FollowUpPlace.Scope.person(employee.id).code, title: employee.name,
        detail: municipality.teams[employee.team]?.name ?? "")
    }
    layers.append(
      .picker(
        Picker(
          title: told.whose, purpose: .duty(.scope), items: items,
          selected: followUp.room == .list ? followUp.scope.code : nil)))
  }
}
