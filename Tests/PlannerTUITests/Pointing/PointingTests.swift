import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct PointingTests {
  @Test func `A click on a line of the overview selects it, and a double click opens it`() throws {
    var story = Story()
    let line = try #require(story.state.overview.lines.dropFirst(3).first)
    guard case .gap(let employee, _) = line.id,
      let name = story.state.municipality.employees[employee]?.name
    else {
      Issue.record("no gap in the fourth line")
      return
    }
    story.click(name)
    #expect(story.cursorLine.contains(name))
    #expect(story.state.screen == .overview)
    story.click(name, .doubleClick)
    #expect(story.state.screen == .people)
    #expect(story.state.people.page?.employee == employee)
  }

  @Test func `The header's tabs change the screen, and its right end chooses the team`() {
    var story = Story()
    story.click("2 Catalogue")
    #expect(story.state.screen == .catalogue)
    story.click("4 Year")
    #expect(story.state.screen == .year)
    story.click("All teams")
    #expect(story.text.contains("Choose team"))
  }

  @Test func `The footer's hints do what their keys do`() {
    var story = Story()
    story.click("? Help")
    #expect(story.state.layers.count == 1)
    story.click("Esc Close")
    #expect(story.state.layers.isEmpty)
  }

  @Test func `What lies below a dialog is out of reach`() {
    var story = Story()
    story.press("t")
    let before = story.state
    story.click("2 Catalogue")
    story.send(.mouse(MouseEvent(kind: .press, point: Point(column: 0, row: 5))))
    story.send(.mouse(MouseEvent(kind: .doubleClick, point: Point(column: 0, row: 5))))
    #expect(story.state == before)
  }

  @Test func `A picker's item is selected with a click and chosen with two`() {
    var story = Story()
    story.press("t")
    story.click("Modtagelsen")
    #expect(story.state.team == nil)
    #expect(story.state.layers.count == 1)
    story.click("Modtagelsen", .doubleClick)
    #expect(story.state.team == "modtagelse")
    #expect(story.state.layers.isEmpty)
  }

  @Test func `A menu's item runs with two clicks`() {
    var story = Story()
    story.press(":")
    story.type("People")
    story.doubleClick("Go to People")
    #expect(story.state.screen == .people)
    #expect(story.state.layers.isEmpty)
  }

  @Test func `A row of the catalogue is selected, and opened past an open filter`() {
    var story = Story(size: Size(columns: 80, rows: 24))
    story.press("2 /")
    story.type("ics")
    let second = story.state.catalogue.finding.ids[1]
    let title = story.state.municipality.offerings[second]?.title ?? ""
    story.click(String(title.prefix(20)))
    #expect(story.state.catalogue.cursor.selected == second)
    story.click(String(title.prefix(20)), .doubleClick)
    #expect(story.state.catalogue.pages.last?.offering == second)
  }

  @Test func `The wheel scrolls what is under the pointer and keeps the selection in view`() {
    var story = Story()
    story.press("2 f")
    let facet = story.state.catalogue.facets.selected
    let table = Point(column: 60, row: 10)
    for _ in 0..<4 { story.send(.mouse(MouseEvent(kind: .wheelDown, point: table))) }
    #expect(story.state.catalogue.cursor.top == 12)
    #expect(story.state.catalogue.cursor.index == 12)
    #expect(story.state.catalogue.facets.selected == facet)
    for _ in 0..<9 { story.send(.mouse(MouseEvent(kind: .wheelUp, point: table))) }
    #expect(story.state.catalogue.cursor.top == 0)
    #expect(story.state.catalogue.cursor.index == 12)
    let panel = Point(column: 3, row: 10)
    story.send(.resized(Size(columns: 120, rows: 12)))
    story.send(.mouse(MouseEvent(kind: .wheelDown, point: panel)))
    #expect(story.state.catalogue.facets.top == 3)
    #expect(story.state.catalogue.cursor.index == 12)
  }

  @Test func `A facet is selected in its panel and switched with two clicks`() {
    var story = Story()
    story.press("2 f l")
    #expect(story.state.catalogue.front == .list)
    story.click("have free places")
    #expect(story.state.catalogue.front == .facets)
    #expect(story.state.catalogue.facets.selected == .freeSeats)
    story.click("have free places", .doubleClick)
    #expect(story.state.catalogue.chosen == [.freeSeats])
  }

  @Test func `A cell of the matrix is selected by person and competence`() {
    var story = Story()
    story.press("3")
    let person = story.state.people.grid.people[4]
    let layout = story.state.people.layout(in: story.state.body)
    let point = Point(
      column: layout.measures.label + 2 * layout.measures.step,
      row: story.place(of: person.employee.name)?.row ?? 0)
    story.send(.mouse(MouseEvent(kind: .press, point: point)))
    #expect(story.state.people.person?.id == person.id)
    #expect(story.state.people.column.index == 2)
    story.send(.mouse(MouseEvent(kind: .doubleClick, point: point)))
    #expect(story.state.people.page?.employee == person.id)
  }

  @Test func `An employee's tabs and their rows can be clicked`() {
    var story = Story()
    story.press("3 enter")
    story.click("History")
    #expect(story.state.people.page?.tab == .history)
    story.click("Profile")
    let second = story.state.people.page?.file.standings[1].competence
    story.click(String((second?.name ?? "").prefix(18)))
    #expect(story.state.people.page?.profile.selected == second?.id)
  }

  @Test func `A row of the year is selected, and the wheel scrolls the rows`() {
    var story = Story(size: Size(columns: 80, rows: 24))
    story.press("4")
    let id = story.state.year.rows.ids[3]
    let row = YearLayout(story.state).list.row + 3
    story.send(.mouse(MouseEvent(kind: .press, point: Point(column: 4, row: row))))
    #expect(story.state.year.cursor.selected == id)
    story.send(.mouse(MouseEvent(kind: .wheelDown, point: Point(column: 4, row: row))))
    #expect(story.state.year.cursor.top == 3)
    #expect(story.state.year.cursor.selected == id)
  }

  @Test func `A form's fields are gone to, answered and saved with the mouse`() {
    var story = Story(size: Size(columns: 100, rows: 50), language: .danish)
    story.state.openForm(.team("modtagelse"))
    story.send(.woken)
    let name = story.state.formTitle(of: .team("modtagelse"))
    story.press("down down")
    story.click("Navn")
    #expect(story.state.topForm?.focus == .field(0))
    story.type("!")
    story.click("[ Gem ]")
    #expect(story.state.layers.isEmpty)
    #expect(story.state.municipality.teams["modtagelse"]?.name == name + "!")
  }

  @Test func `A click into a filter puts the cursor before the letter`() {
    var story = Story()
    story.press("2 /")
    story.type("børnelov")
    story.click("nelov")
    story.type("-")
    #expect(story.state.catalogue.filter.text == "bør-nelov")
    // Behind the end, it goes to the end.
    story.send(.mouse(MouseEvent(kind: .press, point: Point(column: 20, row: 1))))
    story.type("!")
    #expect(story.state.catalogue.filter.text == "bør-nelov!")
  }

  @Test func `A click into a form's field goes there and puts the cursor before the letter`() {
    var story = Story()
    story.press("2 n")
    story.type("Vand")
    story.press("down")
    story.click("nd")
    story.type("x")
    #expect(story.text.contains("Vaxnd"))
    story.click("Vaxnd")
    story.type("👩‍👩‍👧")
    story.click("Vaxnd")
    story.type("y")
    #expect(story.text.contains("yVaxnd"))
  }

  @Test func `A click into a long text finds its row`() throws {
    var field = TextField("one two three four")
    let rows = field.rows(of: 9)
    var frame = Frame(size: Size(columns: 9, rows: 3))
    for row in rows.indices {
      field.draw(
        row: row, of: rows, on: &frame, in: Rect(column: 0, row: row, columns: 9, rows: 1),
        style: .plain, focused: true)
    }
    field.point(at: 2, in: rows[1])
    #expect(field.cursor == 10)
    #expect(frame.targets.count == rows.count)
  }

  @Test func `A question is answered with a click on the answer only`() {
    var story = Story(language: .danish)
    story.state.openForm(.team("modtagelse"))
    story.type("x")
    story.press("esc")
    story.click("Luk alligevel")
    #expect(story.state.layers.count == 2)
    story.click("n Nej")
    #expect(story.state.layers.count == 1)
    story.press("esc")
    story.click("j Ja")
    #expect(story.state.layers.isEmpty)
  }

  @Test func `The wheel scrolls pages, suggestions and notices too`() {
    var story = Story(size: Size(columns: 80, rows: 16))
    story.press("2 enter")
    let middle = Point(column: 20, row: 8)
    story.send(.mouse(MouseEvent(kind: .wheelDown, point: middle)))
    #expect((story.state.catalogue.pages.last?.top ?? 0) > 0)
    story.press("1 enter o")
    #expect(story.state.people.suggestions != nil)
    story.send(.mouse(MouseEvent(kind: .wheelDown, point: middle)))
    #expect(story.state.people.suggestions?.window.top == 3)
    story.press("4 j i")
    story.send(.resized(Size(columns: 30, rows: 9)))
    story.send(.mouse(MouseEvent(kind: .wheelDown, point: Point(column: 2, row: 5))))
    guard case .notice(let notice)? = story.state.layers.last else {
      Issue.record("no notice")
      return
    }
    #expect(notice.top > 0)
  }

  @Test(
    "A click anywhere at any size is harmless",
    arguments: ["1", "2", "2 f", "2 enter", "3", "3 enter", "3 enter > >", "4", "?", "t"])
  func anywhere(keys: String) {
    for size in [
      Size(columns: 1, rows: 1), Size(columns: 20, rows: 6), Size(columns: 80, rows: 24),
    ] {
      var story = Story(size: size)
      story.press(keys)
      for row in stride(from: 0, to: size.rows, by: 3) {
        for column in stride(from: row % 7, to: size.columns, by: 19) {
          for kind in [MouseEvent.Kind.press, .wheelDown, .doubleClick, .wheelUp] {
            guard story.state.leaving == .no else { return }
            story.send(.mouse(MouseEvent(kind: kind, point: Point(column: column, row: row))))
          }
        }
      }
      #expect(story.lines.count == size.rows)
    }
  }
}
