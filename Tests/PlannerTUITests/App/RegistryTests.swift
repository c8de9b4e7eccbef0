import Testing

@testable import PlannerTUI

@Suite struct RegistryTests {
  @Test func `every action has a name of its own`() {
    let ids = ActionRegistry.all.map(\.id)
    let repeated = Dictionary(grouping: ids, by: \.self).filter { $1.count > 1 }.keys.sorted()
    #expect(repeated == [])
  }

  @Test(arguments: Context.allCases)
  func `no key means two things in one place`(context: Context) {
    let keys = ActionRegistry.actions(in: context).flatMap(\.defaultKeys)
    let repeated = Dictionary(grouping: keys, by: \.self).filter { $1.count > 1 }
      .keys.map(\.notation).sorted()
    #expect(repeated == [])
  }

  @Test(arguments: Language.allCases)
  func `every action and every place has a title`(language: Language) {
    let words = Words(language)
    #expect(ActionRegistry.all.filter { $0.title(words).isEmpty }.map(\.id) == [])
    #expect(Context.allCases.filter { $0.title(words).isEmpty } == [])
  }

  @Test func `whatever can be done by a key on a screen is in the help there`() {
    for screen in ScreenID.tabs {
      var story = Story()
      story.press(String(screen.rawValue))
      let here = story.state.contexts.flatMap { ActionRegistry.actions(in: $0) }.map(\.id)
      story.press("?")
      guard case .menu(let menu) = story.state.layers.last else {
        Issue.record("? opened no menu on \(screen)")
        continue
      }
      #expect(menu.items.map(\.action) == here)
    }
  }
}
