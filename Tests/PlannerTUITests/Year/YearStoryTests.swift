import PlannerDomain
import Testing

@testable import PlannerTUI

/// What a leader does from the year.
@Suite struct YearStoryTests {
  private var story: Story

  init() {
    story = Story(size: Size(columns: 120, rows: 40))
    story.press("4")
  }

  private mutating func look(at team: Identifier<Team>?) {
    story.state.team = team
    story.send(.woken)
  }

  private var selected: YearRow.ID? { story.state.year.selectedRow?.id }

  private func state(_ id: Identifier<Assignment>) -> AssignmentState? {
    story.state.municipality.assignments[id]?.state
  }

  private mutating func show(_ key: EntryKey) {
    story.state.open(key, on: .year)
    story.send(.woken)
  }

  @Test("Assigning from a session adds people to that session")
  mutating func assignToSession() {
    look(at: "modtagelse")
    show(.session("bk-samtale-1-27a"))
    let before = Set(story.state.municipality.assignments.keys)
    story.press("a")
    story.type("fie")
    story.press("enter")
    let added = story.state.municipality.assignments.values.filter { !before.contains($0.id) }
    #expect(added.map(\.session) == ["bk-samtale-1-27a"])
    #expect(story.lines.contains { $0.contains("+ Fie Høstak") })
    story.press("u")
    #expect(Set(story.state.municipality.assignments.keys) == before)
  }

  @Test("Several marked are approved as one act, and undone as one")
  mutating func approveMarked() {
    let proposed = story.state.year.plan.items
      .filter { $0.state == .proposed && $0.days != nil && $0.conflicts.isEmpty }
      .map(\.id).prefix(2)
    #expect(proposed.count == 2)
    for id in proposed {
      show(.assignment(id))
      story.press("space")
    }
    #expect(story.lines[1].contains("▌2 marked"))
    story.press("A")
    if case .prompt = story.state.layers.last {
      story.type("still needed")
      story.press("enter")
    }
    #expect(proposed.map(state) == [.approved, .approved])
    story.press("u")
    #expect(proposed.map(state) == [.proposed, .proposed])
  }

  @Test("A session's heading stands for those who are on their way to it")
  mutating func headingSelects() {
    look(at: "modtagelse")
    show(.session("bk-ics-1-27a"))
    let selection = YearScreen.selection(story.state)
    #expect(selection.assignments == ["a2027-001", "a2027-007", "a2027-002"])
    #expect(selection.offering == "bk-ics-1")
    #expect(selection.session == "bk-ics-1-27a")
  }

  @Test("Withdrawing asks why, hides the row, and x shows it again")
  mutating func withdraw() {
    show(.assignment("a2027-015"))
    story.press("W")
    story.type("on leave")
    story.press("enter")
    #expect(state("a2027-015") == .withdrawn)
    #expect(!story.state.year.rows.ids.contains(.assignment("a2027-015")))
    story.press("x")
    #expect(story.state.year.rows.ids.contains(.assignment("a2027-015")))
  }

  @Test("What loses its date goes to its own group, and gets a date from there")
  mutating func undated() throws {
    show(.assignment("a2027-015"))
    story.press("m pgdn enter")
    let heading = try #require(story.state.year.rows.ids.firstIndex(of: .undated))
    #expect(selected == .assignment("a2027-015"))
    #expect(story.state.year.cursor.index > heading)
    #expect(story.lines.contains { $0.hasPrefix(" No date yet  3") })
    story.press("m enter")
    #expect(story.state.municipality.assignments["a2027-015"]?.session != nil)
    #expect(selected == .assignment("a2027-015"))
  }

  @Test("An assignment is shown whatever was chosen, filtered, folded or hidden before")
  mutating func showAssignment() throws {
    look(at: "unge")
    story.press("f /")
    story.type("xyz")
    story.press("enter [")
    let withdrawn = try #require(
      story.state.municipality.assignments.values
        .filter { $0.state == .withdrawn && $0.year == 2026 && $0.session != nil }
        .min { $0.id < $1.id })
    story.press("] 1")
    show(.assignment(withdrawn.id))
    #expect(selected == .assignment(withdrawn.id))
    #expect(story.state.planYear == 2026)
    #expect(story.state.year.filter.text.isEmpty)
    story.press("esc")
    #expect(story.state.screen == .overview)
  }

  @Test("A team is shown alone")
  mutating func showTeam() {
    show(.team("trivsel"))
    #expect(story.state.team == "trivsel")
    #expect(story.state.year.cursor.index == 0)
  }

  @Test("Enter goes into a team, and Esc out of it")
  mutating func enterTeam() {
    story.press("enter")
    #expect(story.state.team == "boernefamilie")
    story.press("esc")
    #expect(story.state.team == nil)
    #expect(selected == .team("boernefamilie"))
  }

  @Test("n and N go round the conflicts, each told in words")
  mutating func conflicts() {
    look(at: "handicap")
    story.press("n")
    let first = selected
    #expect(story.lines.contains { $0.contains("× is also on “Foredrag: at være barnet i sagen”") })
    story.press("n")
    #expect(selected != first)
    story.press("n")
    #expect(selected == first)
    story.press("N N")
    #expect(selected == first)
    look(at: "modtagelse")
    story.press("n")
    #expect(story.lines.last == " No conflicts in what is shown.")
  }

  @Test("A search keeps what it found, and Esc clears it")
  mutating func search() {
    story.press("/")
    story.type("syrenholt")
    #expect(story.lines[1].hasPrefix(" / syrenholt"))
    #expect(story.lines[1].hasSuffix("2 found"))
    story.press("enter")
    #expect(story.state.screen == .year)
    #expect(story.lines.contains { $0.hasPrefix("─ DUBU for nye brugere ") })
    story.press("esc")
    #expect(story.state.year.rows.shownCount == 65)
    #expect(story.lines.contains { $0.hasPrefix("─ DUBU for nye brugere ") })
  }

  @Test("The other arrangement keeps the person, and back the assignment's session")
  mutating func arrangements() {
    show(.assignment("a2027-015"))
    story.press("v")
    let employee = story.state.municipality.assignments["a2027-015"]?.employee
    #expect(selected == employee.map { .person($0) })
    #expect(YearScreen.selection(story.state) == Selection(employees: employee.map { [$0] } ?? []))
    story.press("f j j v")
    #expect(story.state.year.arrangement == .bySession)
    #expect(selected == .assignment("a2027-015"))
  }

  @Test("The timeline follows the selection when it is zoomed in")
  mutating func follow() {
    look(at: "unge")
    story.press("+ + G")
    #expect(story.state.yearZoom == .days)
    #expect(story.lines.contains { $0.contains("September 2027") || $0.contains("October 2027") })
    story.press("g")
    #expect(story.lines.contains { $0.contains("January 2027") })
    story.press("l l")
    #expect(!story.lines.contains { $0.contains("January 2027") })
    story.press("0")
    #expect(story.state.yearZoom == .weeks)
  }

  @Test("The dot goes to today, and to its year")
  mutating func today() {
    story.press("+ + .")
    #expect(story.state.planYear == 2026)
    #expect(story.lines.contains { $0.contains("▼") && $0.contains("─") })
  }

  @Test("Enter opens the employee of an assignment and the offering of a session")
  mutating func open() {
    show(.assignment("a2027-015"))
    story.press("enter")
    #expect(story.state.screen == .people)
    story.press("4")
    show(.session("bk-samtale-1-27a"))
    story.press("enter")
    #expect(story.state.screen == .catalogue)
  }

  @Test("Everything about a row is told at any size")
  mutating func details() {
    show(.assignment("a2027-015"))
    story.send(.resized(Size(columns: 40, rows: 10)))
    story.press("i")
    #expect(story.lines.contains { $0.contains("Håkon Enebærby · ") })
    #expect(story.lines.contains { $0.contains("Tu 23 Feb, Tu 9 Mar") })
  }

  @Test("Marks that a change of team leaves behind are gone")
  mutating func marksArePruned() {
    look(at: "modtagelse")
    story.press("space")
    #expect(story.state.year.marked.count == 1)
    look(at: "unge")
    #expect(story.state.year.marked.isEmpty)
    story.press("space esc")
    #expect(story.state.year.marked.isEmpty)
  }
}
