import PlannerDomain

/// The implementation agreements: what is missing, how far each has come, and what it says.
enum AgreementsScreen: Screen {
  static func contexts(_ state: AppState) -> [Context] {
    switch state.agreements.front {
    case .list: [.agreements, .planning, .list]
    case .page: [.agreement, .list]
    case .versions: [.versions, .list]
    case .templates: [.templates, .list]
    }
  }

  static func prepare(_ state: inout AppState) {
    state.forgetAgreementsThatAreGone()
    switch state.agreements.front {
    case .list: prepareList(&state)
    case .page:
      guard var place = state.agreements.page, let sheet = state.agreementSheet else { return }
      place.settle(sheet, rows: state.sheetRows(sheet))
      state.agreements.page = place
    case .versions:
      var place = state.agreements.versions
      place?.settle(state)
      state.agreements.versions = place
    case .templates:
      var place = state.agreements.templates
      place?.settle(state)
      state.agreements.templates = place
    }
  }

  private static func prepareList(_ state: inout AppState) {
    guard !state.awaitsBooks else { return }
    let old = state.agreements.board.basis
    state.agreements.board.refresh(
      state.municipality,
      .init(
        version: state.plan.version, team: state.team, today: state.today,
        group: state.agreements.group, order: state.agreements.order, language: state.language),
      text: state.agreements.filter.text, &state.books)
    if old != state.agreements.board.basis, !state.agreements.marked.isEmpty {
      let municipality = state.municipality
      state.agreements.marked = state.agreements.marked.filter {
        municipality.assignments[$0] != nil && municipality.agreement(about: $0) == nil
      }
    }
    state.agreements.cursor.settle(
      in: state.agreements.board.ids, rows: AgreementsLayout(state.body).tableRows)
  }

  static func draw(_ state: AppState, on frame: inout Frame, in rect: Rect) {
    switch state.agreements.front {
    case .list: AgreementsView(state).draw(on: &frame)
    case .page: AgreementPageView(state, in: rect)?.draw(on: &frame)
    case .versions: VersionsView(state)?.draw(on: &frame, in: rect)
    case .templates: TemplatesView(state).draw(on: &frame, in: rect)
    }
  }

  static func move(_ motion: Motion, _ state: inout AppState) {
    switch state.agreements.front {
    case .list:
      switch motion {
      case .left, .right:
        state.agreements.turn(by: motion == .left ? -1 : 1)
      default:
        state.agreements.cursor.move(
          motion, in: state.agreements.board.ids, rows: AgreementsLayout(state.body).tableRows)
      }
    case .page:
      guard let sheet = state.agreementSheet else { return }
      let rows = state.sheetRows(sheet)
      state.agreements.page?.move(motion, sheet, rows: rows)
    case .versions:
      let rows = state.body.rows
      state.agreements.versions?.move(motion, rows: rows)
    case .templates:
      let rows = TemplatesView.rows(in: state.body)
      let ids = TemplateChoice.all(state).map(\.id)
      state.agreements.templates?.cursor.move(motion, in: ids, rows: rows)
    }
  }

  static func scroll(_ step: Int, _ state: inout AppState) {
    switch state.agreements.front {
    case .list:
      state.agreements.cursor.scroll(
        by: step, in: state.agreements.board.ids, rows: AgreementsLayout(state.body).tableRows)
    case .page:
      guard let sheet = state.agreementSheet else { return }
      let rows = state.sheetRows(sheet)
      state.agreements.page?.scroll(by: step, sheet, rows: rows)
    case .versions, .templates:
      for _ in 0..<abs(step) { move(step < 0 ? .up : .down, &state) }
    }
  }

  static func enter(_ state: inout AppState) -> [Effect] {
    switch state.agreements.front {
    case .list:
      if state.agreements.filter.isOpen {
        state.agreements.filter.isOpen = false
      } else {
        state.openAgreementRow()
      }
    case .page: state.enterOnAgreementPage()
    case .versions: break
    case .templates: state.openTemplate()
    }
    return []
  }

  static func back(_ state: inout AppState) -> Bool {
    switch state.agreements.front {
    case .versions: state.agreements.versions = nil
    case .page:
      let page = state.agreements.page
      state.agreements.page = nil
      return page?.isGuest != true || state.trail.isEmpty
    case .templates: state.agreements.templates = nil
    case .list:
      if !state.agreements.marked.isEmpty {
        state.agreements.marked = []
      } else if state.agreements.group != .all {
        state.agreements.turn(to: .all)
      } else {
        return false
      }
    }
    return true
  }

  static func show(_ key: EntryKey, _ state: inout AppState) {
    let id: Identifier<ImplementationAgreement>
    var stop: SheetStop?
    switch key {
    case .agreement(let agreement): id = agreement
    case .followUpGoal(let goal):
      guard let found = state.municipality.followUpGoals[goal] else { return }
      id = found.agreement
      stop = .goal(goal)
    case .assignment(let assignment):
      guard let found = state.municipality.agreement(about: assignment) else { return }
      id = found.id
    default: return
    }
    guard state.municipality.agreements[id] != nil else { return }
    state.agreements.versions = nil
    state.agreements.templates = nil
    state.agreements.cursor.expect(.agreement(id))
    state.agreements.page = AgreementPlace(of: id, isGuest: !state.trail.isEmpty)
    if let stop { state.agreements.page?.select(stop) }
  }

  static func selection(_ state: AppState) -> Selection {
    switch state.agreements.front {
    case .list:
      let assignments = state.agreements.chosen(in: state.municipality)
      var selection = Selection(assignments: assignments)
      if assignments.count == 1,
        let employee = state.municipality.assignments[assignments[0]]?.employee
      {
        selection.employees = [employee]
      }
      return selection
    case .page:
      guard
        let agreement = state.agreements.page.flatMap({
          state.municipality.agreements[$0.agreement]
        })
      else { return Selection() }
      return Selection(assignments: state.municipality.covered(by: agreement).map(\.id))
    case .versions, .templates: return Selection()
    }
  }

  static func filter(_ state: AppState) -> WritableKeyPath<AppState, Filter>? {
    state.agreements.front == .list ? \.agreements.filter : nil
  }
}

extension AgreementsState {
  mutating func turn(by step: Int) { turn(to: group.neighbour(by: step)) }

  mutating func turn(to group: AgreementGroup) {
    self.group = group
    cursor = ListCursor()
  }

  /// The marked assignments, or else those of the row under the cursor.
  func chosen(in municipality: Municipality) -> [Identifier<Assignment>] {
    marked.isEmpty ? row?.assignments(in: municipality) ?? [] : marked.sorted()
  }
}

extension AppState {
  /// The open page, made for the size of the screen.
  var agreementSheet: AgreementSheet? {
    agreements.page.flatMap {
      AgreementSheet($0.agreement, self, columns: AgreementPageLayout.columns(in: body))
    }
  }

  func sheetRows(_ sheet: AgreementSheet) -> Int {
    max(1, AgreementPageLayout(body: body, head: sheet.head.count).text.rows)
  }

  /// The agreement whose page is open.
  var openAgreement: ImplementationAgreement? {
    agreements.front == .page
      ? agreements.page.flatMap { municipality.agreements[$0.agreement] } : nil
  }

  /// Others may remove what is open here.
  fileprivate mutating func forgetAgreementsThatAreGone() {
    guard let page = agreements.page, municipality.agreements[page.agreement] == nil else { return }
    agreements.page = nil
    agreements.versions = nil
  }
}
