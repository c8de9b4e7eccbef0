import PlannerDomain

/// Something on an offering's page that can be selected.
enum OfferingItem: Hashable, Sendable {
  case session(Identifier<CourseSession>)
  case assignment(Identifier<Assignment>)
  /// Someone who would gain by it.
  case candidate(Identifier<Employee>)
  /// Another offering that it builds on or belongs together with.
  case offering(Identifier<Offering>)
  case advice(Advice.ID)
}

/// Which offering's page is open, what is selected on it, and which part of it is in view.
struct OfferingPlace: Hashable, Sendable {
  let offering: Identifier<Offering>
  /// Opened from another screen.
  var isGuest = false
  private(set) var selected: OfferingItem?
  /// The first row in view.
  private(set) var top = 0
  /// What is told, as it was made last for the plan and the screen; nil while another is in front.
  var page: OfferingPage?

  init(
    offering: Identifier<Offering>, isGuest: Bool = false, selected: OfferingItem? = nil
  ) {
    self.offering = offering
    self.isGuest = isGuest
    self.selected = selected
  }

  /// Holds the view to the page as it is now, and the selection in view.
  mutating func settle(_ items: [OfferingPage.Place], count: Int, rows: Int) {
    top = max(0, min(top, count - rows))
    if let place = items.first(where: { $0.item == selected }) {
      top = max(min(top, place.row), place.row - rows + 1)
    } else {
      selected = items.first { isInView($0, rows) }?.item
    }
  }

  /// Goes to the next item if it is in view, and else scrolls towards it.
  ///
  /// - Parameter page: how many rows a page is, which may be more than are in view at once.
  mutating func move(
    _ motion: Motion, _ items: [OfferingPage.Place], count: Int, rows: Int, page: Int
  ) {
    let current = items.first { $0.item == selected }?.row
    switch motion {
    case .down:
      let next = items.first { $0.row > current ?? top - 1 }
      if next.map({ !isInView($0, rows) }) ?? true { scroll(to: top + 1, count, rows) }
      if let next, isInView(next, rows) { selected = next.item }
    case .up:
      let previous = items.last { $0.row < current ?? top + rows }
      if previous.map({ !isInView($0, rows) }) ?? true { scroll(to: top - 1, count, rows) }
      if let previous, isInView(previous, rows) { selected = previous.item }
    case .pageDown: scroll(to: top + page, count, rows)
    case .pageUp: scroll(to: top - page, count, rows)
    case .first:
      scroll(to: 0, count, rows)
      selected = items.first { isInView($0, rows) }?.item
    case .last:
      scroll(to: count, count, rows)
      selected = items.last { isInView($0, rows) }?.item
    case .left, .right: break
    }
    // What has been scrolled away must not be acted on.
    if let place = items.first(where: { $0.item == selected }), !isInView(place, rows) {
      let inView = items.filter { isInView($0, rows) }
      selected = (place.row < top ? inView.first : inView.last)?.item
    }
  }

  mutating func point(at item: OfferingItem) { selected = item }

  private mutating func scroll(to row: Int, _ count: Int, _ rows: Int) {
    top = max(0, min(row, count - rows))
  }

  private func isInView(_ place: OfferingPage.Place, _ rows: Int) -> Bool {
    place.row >= top && place.row < top + max(1, rows)
  }
}

extension AppState {
  /// How many rows of the page are in view; read aloud it is one, which the cursor stands on.
  private var pageRows: Int { manner.isLinear ? 1 : body.rows }

  /// Makes the open page anew for the plan and the size of the screen.
  mutating func prepareOfferingPage() {
    guard let last = catalogue.pages.indices.last else { return }
    for below in catalogue.pages.indices.dropLast() { catalogue.pages[below].page = nil }
    let page = OfferingPage(catalogue.pages[last].offering, self, columns: body.columns - 2)
    catalogue.pages[last].page = page
    if let page { catalogue.pages[last].settle(page.items, count: page.count, rows: pageRows) }
  }

  mutating func moveOnOfferingPage(_ motion: Motion) {
    guard let last = catalogue.pages.indices.last, let page = catalogue.pages[last].page else {
      return
    }
    catalogue.pages[last].move(
      motion, page.items, count: page.count, rows: pageRows, page: max(1, body.rows - 1))
  }

  mutating func enterOnOfferingPage() {
    switch catalogue.pages.last?.selected {
    case .session(let id): tellAllOfSession(id)
    case .assignment(let id):
      if let employee = municipality.assignments[id]?.employee {
        open(.employee(employee), on: .people)
      }
    case .candidate(let id): open(.employee(id), on: .people)
    case .offering(let id): catalogue.pages.append(OfferingPlace(offering: id))
    case .advice(let id):
      if let advice = adviceHere.first(where: { $0.id == id }) { choose(about: advice) }
    case nil: break
    }
  }

  var selectionOnOfferingPage: Selection {
    guard let page = catalogue.pages.last else { return Selection() }
    var selection = Selection(offering: page.offering)
    switch page.selected {
    case .session(let id):
      if let session = municipality.sessions[id], session.isComing(on: today) {
        selection.session = id
      }
    case .assignment(let id): selection.assignments = [id]
    case .candidate(let id): selection.employees = [id]
    case .offering, .advice, nil: break
    }
    return selection
  }

  /// Everything about a session that its row has no room for.
  private mutating func tellAllOfSession(_ id: Identifier<CourseSession>) {
    guard let session = municipality.sessions[id] else { return }
    let words = self.words.catalogue
    var lines = [words.daysLine(session.days)]
    let place = [
      session.place,
      MunicipalityProfile.Region(rawValue: session.region).map(self.words.domain.name)
        ?? session.region,
    ].filter { !$0.isEmpty }.joined(separator: ", ")
    if !place.isEmpty { lines.append(words.placeLine(place)) }
    lines.append(words.capacityLine(session, free: municipality.freeSeats(in: session)))
    if let deadline = session.enrolmentDeadline {
      lines.append(
        words.deadline(deadline, passed: deadline < today, isShort: false).capitalizedFirst)
    }
    if let hours = session.hours { lines.append(words.hoursLine(hours)) }
    if let day = session.freeUntil { lines.append(words.freeUntilLine(day)) }
    lines += session.lateFees.map(words.feeLine)
    layers.append(
      .notice(Notice(title: self.words.planning.days(of: session), lines: lines)))
  }
}

extension String {
  /// As in headings.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
