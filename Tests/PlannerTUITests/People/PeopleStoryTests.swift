import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct PeopleStoryTests {
  /// The team Modtagelsen, as its leader sees it.
  private func story(_ language: Language = .english) -> Story {
    var story = Story(size: Size(columns: 80, rows: 24), language: language)
    story.state.team = "modtagelse"
    story.press("3")
    return story
  }

  @Test("A leader marks all whose gap has nothing planned and assigns them at once")
  func assignAll() throws {
    var story = story()
    story.press("/")
    story.type("ics")
    story.press("enter *")
    #expect(story.state.people.marked.count == 5)
    #expect(story.lines[1].contains("* 5 marked"))
    story.press("o")
    #expect(story.lines[2].contains("* also assigns 4 marked"))
    #expect(story.lines[4].contains("1 ICS – grundkursus  COK"))
    story.press("j")
    let offering = try #require(story.state.people.suggestions?.selected?.offering)
    story.press("a enter")
    #expect(story.shows("overruns the frame for 2027"))
    story.type("Aftalt med chefen")
    story.press("enter")
    let text = "5 people proposed for “Diplomuddannelse på børne- og ungeområdet (Fyn)”"
    #expect(story.lines[23].contains(text))
    // What is under way is not suggested again.
    #expect(story.state.people.suggestions?.found.contains { $0.offering == offering } == false)
    let made = story.state.municipality.assignments(to: offering).filter { $0.state == .proposed }
    #expect(made.count == 5)
    #expect(made.allSatisfy { $0.reason == .gap("ics") })
    story.press("u")
    #expect(
      story.state.municipality.assignments(to: offering).filter { $0.state == .proposed }.isEmpty)
  }

  @Test("An assignment under way shows in the cell of the gap that it will close")
  func underWay() {
    var story = story()
    story.press("j j j j l l l l l")
    #expect(story.state.people.person?.employee.name == "Håkon Enebærby")
    #expect(story.text.contains("» under way: ICS – grundkursus (enrolled)"))
  }

  @Test("A recorded level closes the gap, and undo opens it again")
  func record() {
    var story = story()
    story.press("l l l l l r")
    #expect(story.text.contains("3  masters                              required"))
    story.press("enter")
    #expect(story.text.contains("How is it known? masters (3)"))
    story.press("down down enter")
    #expect(
      story.lines[23].contains("Bodil Rådyrsen: ICS-udredning og faglig analyse – masters (3)"))
    let standing = story.state.municipality.standing(
      of: "m1008", in: "ics", on: Story.today)
    #expect(standing?.gap == 0)
    let record = standing.flatMap { story.state.municipality.record(of: $0) }
    #expect(record?.evidence == .shownInPractice)
    #expect(record?.validUntil == nil)
    story.press("u")
    #expect(
      story.state.municipality.standing(of: "m1008", in: "ics", on: Story.today)?.gap == 1)
  }

  @Test("A level below the one that counts ends the record it rests on")
  func lower() throws {
    var story = story()
    let before = try #require(
      story.state.municipality.standing(of: "m1008", in: "barnets-lov", on: Story.today)
        .flatMap { story.state.municipality.record(of: $0) })
    story.press("r")
    story.type("1")
    story.press("enter enter")
    let after = story.state.municipality
    #expect(after.standing(of: "m1008", in: "barnets-lov", on: Story.today)?.level == .knowsOf)
    #expect(after.records[before.id]?.ended == Story.today)
  }

  @Test("A record that was wrong is corrected in the history, where both stay")
  func correct() {
    var story = story()
    story.press("enter > > > c")
    story.type("2")
    story.press("enter enter")
    #expect(story.text.contains("× 13 Nov 2026   3 Handleplaner og mål"))
    #expect(story.text.contains("✓ 13 Nov 2026   2 Handleplaner og mål"))
    #expect(story.state.people.page?.record?.level == .can)
  }

  @Test("A record that has been corrected cannot be corrected again")
  func correctTwice() {
    var story = story()
    story.press("enter > > > c")
    story.type("2")
    story.press("enter enter")
    while story.state.people.page?.record?.ended == nil { story.press("j") }
    story.press("c")
    #expect(story.lines[23].contains("Only records that stand can be corrected."))
  }

  @Test("An assignment is taken on from the plan of its employee")
  func plan() {
    var story = story()
    story.press("j j j j enter > > j E")
    #expect(story.text.contains("● enrolled"))
    let states = story.state.people.page?.file.plan.map(\.assignment.state)
    #expect(states == [.enrolled, .enrolled])
    story.press("k space j space")
    #expect(story.state.people.page?.assignments.count == 2)
  }

  @Test("Esc leads from an employee opened elsewhere back to where one came from")
  func visit() {
    var story = Story()
    story.press("1 enter")
    #expect(story.state.screen == .people)
    #expect(story.state.people.page != nil)
    story.press("esc")
    #expect(story.state.screen == .overview)
    story.press("3")
    #expect(story.state.people.page == nil)
  }

  @Test("Enter on a suggestion opens it in the catalogue, and Esc leads back to the list")
  func suggestionToCatalogue() {
    var story = story()
    story.press("j j j enter > enter enter")
    #expect(story.state.screen == .catalogue)
    story.state.screen = .people
    #expect(story.lines[1].contains("Underretning: skrive, modtage og vurdere  Hjalmar Mosegås"))
    story.press("esc esc")
    #expect(story.state.people.person?.employee.name == "Hjalmar Mosegås")
  }

  @Test("The filter narrows people by name, role and team, and columns by competence")
  func filter() {
    var story = story()
    story.press("/")
    story.type("vindmoelle")
    #expect(story.state.people.grid.people.map(\.employee.name) == ["Rigmor Vindmølle"])
    story.press("esc /")
    story.type("teamleder")
    #expect(story.state.people.grid.people.map(\.employee.name) == ["Mogens Kornmod"])
    story.press("esc /")
    story.type("barnets")
    #expect(story.state.people.grid.columns.map(\.competence.name).first == "Barnets Lov")
    #expect(story.state.people.grid.columns.count == 2)
    story.press("esc /")
    story.type("xyzzy")
    #expect(story.text.contains("No one fits the filter. Esc clears it."))
    story.press("esc")
    #expect(story.state.people.grid.people.count == 14)
  }

  @Test("Only those with gaps are shown on request, grouped by team or by role")
  func grouping() {
    var story = story()
    #expect(story.state.people.grid.people.count == 14)
    story.press("f")
    #expect(story.state.people.grid.people.allSatisfy { $0.gaps > 0 })
    #expect(story.state.people.grid.people.count == 12)
    story.press("f v")
    let titles = story.state.people.grid.lines.compactMap { line -> String? in
      if case .group(let title, _, _) = line { title } else { nil }
    }
    #expect(titles == ["Familierådgiver", "Teamleder, myndighed"])
  }

  @Test("The sums of rows and columns agree with the gaps")
  func sums() {
    var story = Story()
    story.press("3")
    let grid = story.state.people.grid
    #expect(
      grid.people.reduce(0) { $0 + $1.gaps } == story.state.insight.analysis.gaps.count)
    #expect(
      grid.columns.reduce(0) { $0 + $1.gaps } == story.state.insight.analysis.gaps.count)
  }

  @Test("Names and sums stay where they are while the columns scroll")
  func scroll() {
    var story = story()
    let names = story.lines.map { $0.prefix(28) }[6...18]
    story.press("l l l l l l l l l l l")
    #expect(story.lines.map { $0.prefix(28) }[6...18] == names)
    #expect(story.lines[2].contains("◀"))
    #expect(!story.lines[2].contains("▶"))
    #expect(story.lines[19].contains("Supervision og faglig sparring (specialised)"))
  }

  @Test("The page turns to the next employee of the matrix on the same tab")
  func turn() {
    var story = story(.danish)
    story.press("enter > > > n")
    #expect(story.lines[1].contains("Dorthe Frostrøgsen"))
    #expect(story.state.people.page?.tab == .history)
    story.press("p p")
    #expect(story.lines[23].contains("Her er ikke flere."))
  }

  @Test("Every action has keys of its own where it applies")
  func keys() {
    for context in [Context.people, .employee, .suggestions] {
      let around = [context, .planning, .list, .moving, .everywhere].flatMap {
        ActionRegistry.actions(in: $0).flatMap(\.defaultKeys)
      }
      #expect(Set(around).count == around.count)
    }
  }
}
