import Foundation
import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct SavedViewTests {
  @Test func `a view brings filter, facets, sort, team and year back`() throws {
    var story = Story()
    story.press("2 f space f o o O /")
    story.type("kursus")
    story.press("enter ]")
    let shown = story.state.screenView
    story.save("Kurser")
    #expect(story.lines[39].contains("“Kurser” is saved"))
    story.press("x esc [ o 1")
    #expect(story.state.screenView != shown)
    story.press("w")
    #expect(story.text.contains("Catalogue · 2028 · /kursus"))
    story.press("enter")
    #expect(story.state.screenView == shown)
    #expect(story.state.screen == .catalogue)
    #expect(!(shown.facets ?? []).isEmpty)
  }

  @Test func `each screen's way of showing comes back`() {
    var story = Story()
    for keys in ["3 v f", "4 v f x b +"] {
      story.press(keys)
      let shown = story.state.screenView
      story.save("Mit")
      story.state.people = PeopleState()
      story.state.year = YearState()
      story.press("1 w enter")
      #expect(story.state.screenView == shown)
      #expect(shown.grouping != nil)
      story.press(":")
      story.type("remove a view")
      story.press("enter enter y")
      #expect(story.state.views.isEmpty)
    }
  }

  @Test func `a view of the same name is only replaced when that was meant`() {
    var story = Story()
    story.save("Min")
    story.press("2")
    story.save("Min")
    #expect(story.text.contains("The view “Min” is there already. Replace it?"))
    story.press("n")
    #expect(story.state.views.map(\.view.screen) == ["overview"])
    story.save("Min")
    story.press("y")
    #expect(story.state.views.map(\.view.screen) == ["catalogue"])
  }

  @Test func `without a view to choose it says so, and a name is needed`() {
    var story = Story()
    story.press("w")
    #expect(story.lines[39].contains("no saved views yet"))
    story.press("ctrl-w enter")
    #expect(story.text.contains("Write a name."))
  }

  @Test func `a changed list of views is kept, and nothing else is`() {
    var state = Story().state
    #expect(update(&state, .terminal(.key(.control("w")))) == [])
    #expect(update(&state, .terminal(.paste("Min"))) == [])
    let effects = update(&state, .terminal(.key(Key(.enter))))
    #expect(effects == [.keepViews(before: [], after: state.views)])
    #expect(state.views.map(\.name) == ["Min"])
  }

  @Test func `what an older or newer file says that is unknown is left out`() throws {
    let text = """
      {"screen": 2, "team": 7, "later": true, "views": [
        {"name": "A", "view": {"screen": "catalogue", "order": "colour", "year": "soon",
          "facets": ["price:3000", "smell:good", "kind:none"], "descending": true}},
        {"nameless": 1}, 5,
        {"name": "B", "view": {"screen": "moon"}}]}
      """
    let look = try JSONDecoder().decode(AppState.Look.self, from: Data(text.utf8))
    #expect(look.screen == 2)
    #expect(look.team == nil)
    #expect(look.views.map(\.name) == ["A", "B"])
    var story = Story()
    story.state.views = look.views
    story.press("w enter")
    #expect(story.state.catalogue.order == .title)
    #expect(story.state.catalogue.chosen == [.price(.upTo3000)])
    #expect(story.state.catalogue.isDescending)
    story.press("w down enter")
    #expect(story.lines[39].contains("does not have"))
    #expect(story.state.screen == .catalogue)
  }

  @Test func `what another running program did to the views stays`() {
    func saved(_ name: String, _ screen: String) -> SavedView {
      SavedView(name: name, view: ScreenView(screen: screen))
    }
    let kept = AppState.Look(
      team: nil, screen: 1, views: [saved("A", "people"), saved("C", "year")])
    let look = kept.changed(from: [saved("A", "overview")], to: [saved("B", "overview")])
    #expect(look.views == [saved("B", "overview"), saved("C", "year")])
    #expect(
      kept.changed(from: [saved("A", "overview")], to: [saved("A", "overview")]).views
        == kept.views)
  }

  @Test func `every facet value has a name that is read as itself`() {
    let catalogue = Catalogue(
      of: Story.sample, on: Story.today,
      against: GapAnalysis(of: Story.sample, employees: [], on: Story.today))
    let values = Set(catalogue.result(of: CatalogueQuery()).counts.keys)
    #expect(values.count > 20)
    for value in values { #expect(FacetValue(code: value.code) == value) }
  }
}

extension Story {
  /// Saves what is shown under a name.
  fileprivate mutating func save(_ name: String) {
    press("ctrl-w ctrl-u")
    type(name)
    press("enter")
  }
}
