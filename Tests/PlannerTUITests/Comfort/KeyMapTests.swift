import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct KeyMapTests {
  @Test func `no two actions share a key where both apply`() {
    var reader = KeyMapReader()
    for (index, action) in ActionRegistry.all.enumerated() {
      reader.read(
        KeyMap.Wish(action: action.id, keys: action.defaultKeys.map(\.spelling)), at: index)
    }
    reader.findDoubles()
    #expect(reader.problems == [])
  }

  @Test func `what the template says of the keys is what they are`() throws {
    let lines = KeyTemplate(language: .english).parts.flatMap(\.lines)
    #expect(Set(lines.map(\.action)) == Set(ActionRegistry.all.map(\.id)))
    let map = try KeyMap.reading(
      lines.filter { !$0.keys.isEmpty }.map { KeyMap.Wish(action: $0.action, keys: $0.keys) }
    ).get()
    for action in ActionRegistry.all { #expect(map.keys(of: action) == action.defaultKeys) }
  }

  @Test func `a chosen key works and stands in the footer and in both menus`() throws {
    var story = try story(with: ["app.help": ["ctrl-g"], "catalogue.facets": ["F"]])
    story.press("2")
    #expect(story.lines[39].contains("F Narrow down"))
    story.press("f")
    #expect(story.state.catalogue.front == .list)
    story.press("F")
    #expect(story.state.catalogue.front == .facets)
    story.press("F ctrl-g")
    story.type("narrow")
    #expect(story.lines.contains { $0.contains("Narrow down") && $0.contains(" F ") })
    story.press("esc :")
    story.type("app.help")
    #expect(story.lines.contains { $0.contains("^G") && $0.contains("Help") })
  }

  @Test func `an action without keys is left to the palette`() throws {
    var story = try story(with: ["app.team": []])
    story.press("t")
    #expect(story.state.layers.isEmpty)
    #expect(!story.lines[39].contains("Choose team"))
    story.press(":")
    story.type("choose team")
    story.press("enter")
    #expect(story.text.contains("All teams"))
  }

  @Test func `a question shows the keys that answer it`() throws {
    var story = try story(with: ["confirm.yes": ["f2"], "view.save": ["ctrl-e"]])
    story.press("ctrl-e")
    story.type("Mine")
    story.press("enter 2 ctrl-e enter")
    #expect(story.text.contains("F2 Yes   n No"))
    story.press("y")
    #expect(story.state.layers.count == 1)
    story.press("f2")
    #expect(story.state.layers.isEmpty)
  }

  @Test(arguments: [
    (["catalogue.compre": ["c"]], KeyMap.Problem.Kind.unknownAction(nearest: "catalogue.compare")),
    (["nothing.like.it.at.all": ["c"]], .unknownAction(nearest: nil)),
    (["app.undo": ["hyper-x"]], .unknownKey("hyper-x")),
    (["catalogue.compare": ["f"]], .taken("f", by: "catalogue.facets")),
    (["app.quit": []], .needsKey), (["form.close": []], .needsKey),
    (["menu.close": ["q"]], .typesText("q")),
  ])
  func `what cannot be followed is told`(wishes: [String: [String]], kind: KeyMap.Problem.Kind) {
    let wishes = wishes.map { KeyMap.Wish(action: $0.key, keys: $0.value) }
    #expect(
      KeyMap.reading(wishes) == .failure(.init(all: [KeyMap.Problem(wish: 0, kind: kind)])))
  }

  @Test func `keys can be swapped`() throws {
    let map = try KeyMap.reading([
      KeyMap.Wish(action: "catalogue.facets", keys: ["c"]),
      KeyMap.Wish(action: "catalogue.compare", keys: ["f"]),
    ]).get()
    #expect(map.action(for: .character("c"), in: .catalogue)?.id == "catalogue.facets")
    #expect(map.action(for: .character("f"), in: .catalogue)?.id == "catalogue.compare")
  }

  @Test func `every key in use is spelt so that it is read as itself`() {
    for key in ActionRegistry.all.flatMap(\.defaultKeys) { #expect(Key(key.spelling) == key) }
  }

  private func story(with keys: [String: [String]]) throws -> Story {
    var story = Story()
    story.state.keyMap = try KeyMap.reading(
      keys.map { KeyMap.Wish(action: $0.key, keys: $0.value) }
    ).get()
    return story
  }
}
