import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct MannerTests {
  private func run(_ title: String, in story: inout Story) {
    story.press(":")
    story.type(title)
    story.press("enter")
  }

  @Test func `A theme is seen while one chooses it, and kept only when it is chosen`() {
    var story = Story()
    run("choose colours", in: &story)
    #expect(story.state.shownManner.theme == .auto)
    story.press("down down")
    #expect(story.state.shownManner.theme == .dark)
    #expect(story.state.manner.theme == .auto)
    story.press("esc")
    #expect(story.state.shownManner.theme == .auto)
    run("choose colours", in: &story)
    story.type("blue")
    #expect(story.state.shownManner.theme == .colorBlind)
    story.press("enter")
    #expect(story.state.manner.theme == .colorBlind)
  }

  @Test func `The mouse is switched off and on, and told in words`() {
    var story = Story()
    story.press("M")
    #expect(!story.state.manner.mouse)
    #expect(story.lines.last?.contains("selects text in the terminal") == true)
    story.press("M")
    #expect(story.state.manner.mouse)
  }

  @Test func `Only what the user changed is remembered`() {
    let own = MannerChoice(theme: .dark)
    let start = Manner(theme: .light, mouse: false)
    #expect(own.taking(changesFrom: start, to: start) == own)
    #expect(
      own.taking(changesFrom: start, to: Manner(theme: .light, mouse: true))
        == MannerChoice(theme: .dark, mouse: true))
    #expect(
      own.applied(to: Manner(theme: .light, mouse: false)) == Manner(theme: .dark, mouse: false))
  }

  @Test(arguments: [
    ("auto", ThemeName.auto), ("Light", .light), ("colour-blind", .colorBlind),
    ("color-blind", .colorBlind),
  ])
  func `a theme has a name on the command line`(text: String, theme: ThemeName) {
    #expect(ThemeName(text) == theme)
    #expect(ThemeName("pink") == nil)
  }

  @Test func `The terminal is told before the frame is shown`() {
    let terminal = MemoryTerminal(size: Size(columns: 80, rows: 24))
    terminal.press("M")
    let loop = RunLoop(
      state: Story().state, terminal: terminal,
      keeper: PlanKeeper(
        keep: { _, revision in .kept(revision: revision) },
        changes: { .success(.init(changes: [], revision: $0, authors: [])) },
        watch: { _, _ in nil }),
      clock: { Story.today })
    loop.run()
    #expect(terminal.manner == Manner(mouse: false))
  }
}
