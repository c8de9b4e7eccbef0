import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct EditorTests {
  @Test func `a field's text goes to the editor and comes back in its place`() {
    var state = inTitleField()
    let effects = update(&state, .terminal(.key(.control("x"))))
    let title = state.topForm?.focused?.input.text ?? ""
    #expect(!title.isEmpty)
    #expect(effects == [.edit(title)])
    _ = update(&state, .edited(.success("En helt\nny titel")))
    #expect(state.topForm?.focused?.input.text == "En helt ny titel")
    #expect(state.topForm?.hasChanged == true)
  }

  @Test func `an editor that fails is told of and changes nothing`() {
    var state = inTitleField()
    let before = state.topForm?.focused?.input
    let trouble = Trouble(danish: "Det gik galt.", english: "It went wrong.")
    _ = update(&state, .edited(.failure(trouble)))
    #expect(state.topForm?.focused?.input == before)
    #expect(view(state).lines[39].contains("It went wrong."))
  }

  @Test func `a number is not for an editor, and the footer does not offer it`() {
    var story = Story()
    story.state = inTitleField()
    #expect(story.lines[39].contains("^X"))
    for _ in 0..<20 where story.state.topForm?.focused?.isShort == false { story.press("tab") }
    #expect(!story.lines[39].contains("^X"))
    story.press("ctrl-x")
    #expect(story.lines[39].contains("no text here"))
  }

  @Test func `what is longer than the field is cut and told`() {
    var state = inTitleField()
    _ = update(&state, .edited(.success(String(repeating: "ø", count: 30_000))))
    #expect(state.topForm?.focused?.input.characters.count == 20_000)
    #expect(view(state).lines[39].contains("holds 20000 characters"))
  }

  private func inTitleField() -> AppState {
    var story = Story()
    story.press("2 e")
    for _ in 0..<20 where story.state.topForm?.focused?.kind != .prose { story.press("tab") }
    return story.state
  }
}
