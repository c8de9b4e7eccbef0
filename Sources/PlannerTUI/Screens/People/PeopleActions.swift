import PlannerDomain

/// What can be done with people, besides planning.
enum PeopleActions {
  static let all: [ActionSpec] = matrix + page + both

  private static let matrix: [ActionSpec] = [
    ActionSpec(
      "people.mark", in: .people, keys: "space", footer: 12, title: { $0.app.mark },
      when: { $0.people.person == nil ? .disabled($0.words.people.noOneHere) : .available },
      change: { state in
        guard let person = state.people.person else { return }
        if state.people.marked.remove(person.id) == nil { state.people.marked.insert(person.id) }
        PeopleScreen.move(.down, &state)
      }),
    ActionSpec(
      "people.mark.gaps", in: .people, keys: "*", title: { $0.people.markGaps },
      when: { state in
        state.missingInColumn.isEmpty
          ? .disabled(state.words.people.noOpenGapHere) : .available
      },
      change: { state in
        let missing = state.missingInColumn
        if missing.isSubset(of: state.people.marked) {
          state.people.marked.subtract(missing)
        } else {
          state.people.marked.formUnion(missing)
        }
      }),
    ActionSpec(
      "people.group", in: .people, keys: "v", footer: 31, title: { $0.people.switchGrouping },
      change: { state in
        state.people.grouping = state.people.grouping == .team ? .role : .team
      }),
    ActionSpec(
      "people.gaps", in: .people, keys: "f", footer: 30, title: { $0.people.toggleOnlyGaps },
      change: { $0.people.onlyGaps.toggle() }),
  ]

  private static let page: [ActionSpec] = [
    ActionSpec(
      "employee.tab.next", in: .employee, keys: ">", footer: 2, title: { $0.people.nextTab },
      change: { $0.people.page?.turn(by: 1) }),
    ActionSpec(
      "employee.tab.previous", in: .employee, keys: "<", title: { $0.people.previousTab },
      change: { $0.people.page?.turn(by: -1) }),
    ActionSpec(
      "employee.next", in: .employee, keys: "n", footer: 40, title: { $0.people.nextEmployee },
      when: { $0.neighbourOfPage(1) == nil ? .disabled($0.words.people.noMore) : .available },
      change: { $0.turnPage(by: 1) }),
    ActionSpec(
      "employee.previous", in: .employee, keys: "p", title: { $0.people.previousEmployee },
      when: { $0.neighbourOfPage(-1) == nil ? .disabled($0.words.people.noMore) : .available },
      change: { $0.turnPage(by: -1) }),
    ActionSpec(
      "employee.mark", in: .employee, keys: "space", title: { $0.app.mark },
      when: { state in
        state.people.page?.tab == .plan && state.people.page?.file.plan.isEmpty == false
          ? .available : .disabled(state.words.people.nothingToMark)
      },
      change: { state in
        guard let id = state.people.page?.plan.selected else { return }
        if state.people.page?.marked.remove(id) == nil { state.people.page?.marked.insert(id) }
        PeopleScreen.move(.down, &state)
      }),
    ActionSpec(
      "employee.duties", in: .employee, keys: "d", footer: 41, title: { $0.followUp.openDuties },
      change: { state in
        if let id = state.people.page?.employee { state.open(.employee(id), on: .followUp) }
      }),
    ActionSpec(
      "employee.agreements", in: .employee, keys: "i", footer: 42,
      title: { $0.agreements.openAgreements },
      when: { state in
        state.people.page.map { state.municipality.agreements(with: $0.employee).isEmpty } ?? true
          ? .disabled(state.words.agreements.noneWithPerson) : .available
      },
      change: { state in
        if let id = state.people.page?.employee { state.openAgreement(with: id) }
      }),
    ActionSpec(
      "employee.correct", in: .employee, keys: "c", footer: 15, title: { $0.people.correct },
      when: { state in
        guard let record = state.people.page?.record else {
          return .disabled(state.words.people.chooseRecord)
        }
        return record.ended == nil ? .available : .disabled(state.words.people.onlyRecords)
      },
      change: { state in
        guard let record = state.people.page?.record else { return }
        state.pickLevel(
          for: LevelDraft(
            employees: [record.employee], competence: record.competence, corrected: record.id))
      }),
  ]

  /// The same in the matrix and on the page.
  private static let both: [ActionSpec] = [Context.people, .employee].flatMap { context in
    let name = context == .people ? "people" : "employee"
    return [
      ActionSpec(
        "\(name).suggest", in: context, keys: "o", footer: 11, title: { $0.people.suggest },
        when: { state in
          state.gapInView == nil ? .disabled(state.words.people.noGapHere) : .available
        },
        change: { $0.suggest() }),
      ActionSpec(
        "\(name).record", in: context, keys: "r", footer: 14, title: { $0.people.record },
        when: { state in
          let selection = PeopleScreen.selection(state)
          if selection.employees.isEmpty { return .disabled(state.words.people.noOneHere) }
          return selection.competence == nil
            ? .disabled(state.words.people.chooseCompetence) : .available
        },
        change: { state in
          let selection = PeopleScreen.selection(state)
          guard let competence = selection.competence else { return }
          state.pickLevel(
            for: LevelDraft(employees: selection.employees, competence: competence))
        }),
    ]
  }
}

extension AppState {
  /// The gap that the cursor of the matrix or the page stands on.
  var gapInView: (employee: Identifier<Employee>, competence: Identifier<Competence>)? {
    if let page = people.page {
      guard let competence = page.competence,
        page.file.gaps.contains(where: { $0.gap.competence == competence })
      else { return nil }
      return (page.employee, competence)
    }
    guard let person = people.person, let competence = people.competence,
      (insight.analysis.standings[person.id]?[competence.id]?.gap ?? 0) > 0
    else { return nil }
    return (person.id, competence.id)
  }

  /// Lists what would lift the gap under the cursor.
  mutating func suggest() {
    guard let gap = gapInView else { return }
    var employees = [gap.employee]
    if people.page == nil {
      employees += insight.employees.map(\.id).filter {
        people.marked.contains($0) && $0 != gap.employee
      }
    }
    people.suggestions = SuggestionList(
      for: gap.employee, in: gap.competence, assigning: employees)
  }

  /// Who is shown and has a gap in the competence under the cursor that nothing in the plan lifts.
  fileprivate var missingInColumn: Set<Identifier<Employee>> {
    guard let competence = people.competence?.id else { return [] }
    return Set(
      people.grid.peopleIDs.filter { employee in
        guard let standing = insight.analysis.standings[employee]?[competence] else { return false }
        return standing.gap > 0
          && municipality.assignment(of: employee, lifting: competence, above: standing.level)
            == nil
      })
  }

  /// The employee before or after the one whose page is open, as the matrix has them.
  fileprivate func neighbourOfPage(_ step: Int) -> Identifier<Employee>? {
    guard let employee = people.page?.employee,
      let index = people.grid.peopleIDs.firstIndex(of: employee),
      people.grid.peopleIDs.indices.contains(index + step)
    else { return nil }
    return people.grid.peopleIDs[index + step]
  }

  fileprivate mutating func turnPage(by step: Int) {
    guard let next = neighbourOfPage(step), let page = people.page else { return }
    var turned = EmployeePage(of: next)
    turned.tab = page.tab
    turned.isVisit = page.isVisit
    people.page = turned
    people.cursor.expect(next)
  }
}
