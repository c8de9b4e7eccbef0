import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct EditorTests {
  @Test func `a field's text goes to the editor and comes back in its place`() {
    var state = inLongField()
    let effects = update(&state, .terminal(.key(.control("x"))))
    let text = state.topForm?.focused?.input.text ?? ""
    #expect(!text.isEmpty)
    #expect(effects == [.edit(text)])
    _ = update(&state, .edited(.success("Et helt\nnyt indhold")))
    #expect(state.topForm?.focused?.input.text == "Et helt\nnyt indhold")
    #expect(state.topForm?.hasChanged == true)
  }

  @Test func `an editor that fails is told of and changes nothing`() {
    var state = inLongField()
    let before = state.topForm?.focused?.input
    let trouble = Trouble(danish: "Det gik galt.", english: "It went wrong.")
    _ = update(&state, .edited(.failure(trouble)))
    #expect(state.topForm?.focused?.input == before)
    #expect(view(state).lines[39].contains("It went wrong."))
  }

  @Test(arguments: [FieldName.title, .length])
  func `a name or a number is not for an editor, and the footer does not offer it`(
    name: FieldName
  ) {
    var story = Story()
    story.state = inLongField()
    #expect(story.lines[39].contains("^X"))
    story.state.withTopForm { $0.goTo(name) }
    #expect(!story.lines[39].contains("^X"))
    story.press("ctrl-x")
    #expect(story.lines[39].contains("no text here"))
  }

  @Test func `what is longer than the field is cut and told`() {
    var state = inLongField()
    _ = update(&state, .edited(.success(String(repeating: "ø", count: 30_000))))
    #expect(state.topForm?.focused?.input.characters.count == 20_000)
    #expect(view(state).lines[39].contains("holds 20000 characters"))
  }

  private func inLongField() -> AppState {
    var story = Story()
    story.press("2 e")
    for _ in 0..<20 where story.state.topForm?.focused?.kind != .prose { story.press("tab") }
    return story.state
  }
}
