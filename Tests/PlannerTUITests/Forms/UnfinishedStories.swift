import PlannerDomain
import Testing

@testable import PlannerTUI

/// What is being written survives that the program is killed.
@Suite struct UnfinishedStories {
  /// The program begun again after a kill, with what was kept of the plan and beside it.
  private func killed(_ story: Story, language: Language = .danish) -> Story {
    var again = Story(story.state.municipality, language: language, actor: Story.consultant)
    again.unfinished = story.unfinished
    return again
  }

  /// In the form about a new agreement, with the cursor in its purpose, which is empty.
  private func writing() throws -> (story: Story, id: Identifier<ImplementationAgreement>) {
    var story = Story.agreements()
    let id = try story.drafted().id
    story.press("e ctrl-u")
    return (story, id)
  }

  @Test func `What is typed is given back a second later, and kept once when the field is left`()
    throws
  {
    var (story, id) = try writing()
    let old = story.state.municipality.agreements[id]?.terms.purpose
    story.type("Første linje")
    story.press("alt-enter")
    story.type("anden")
    let isArmed = story.state.unfinished.isAwaited
    #expect(isArmed)
    story.happen(.writingPaused)
    #expect(story.state.municipality.agreements[id]?.terms.purpose == old)
    var again = killed(story)
    again.press("5")
    try again.open(id)
    #expect(again.state.topForm?.focused?.name == .purpose)
    #expect(again.state.topForm?.focused?.input.text == "Første linje\nanden")
    #expect(again.lines[39].contains("Her er igen, hvad du skrev"))
    again.press("tab")
    #expect(again.state.municipality.agreements[id]?.terms.purpose == "Første linje\nanden")
    #expect(again.unfinished.isEmpty)
    #expect(again.state.plan.undoSteps.count == 1)
  }

  @Test func `One moment is asked for while something is unkept, and none when nothing is`() throws
  {
    var (story, _) = try writing()
    story.happen(.writingPaused)
    let first = update(&story.state, .terminal(.key(.character("a"))))
    #expect(first.contains(.awaitPause))
    let second = update(&story.state, .terminal(.key(.character("b"))))
    #expect(!second.contains(.awaitPause))
    let pause = update(&story.state, .writingPaused)
    #expect(pause.contains { if case .keepUnfinished = $0 { true } else { false } })
    #expect(!pause.contains(.awaitPause))
    #expect(update(&story.state, .writingPaused).isEmpty)
    #expect(!update(&story.state, .terminal(.key(Key(.left)))).contains(.awaitPause))
  }

  @Test func `A learning goal being added is given back in its box`() throws {
    var (story, id) = try writing()
    story.state.withTopForm { form in
      if let index = form.index(of: .workplaceGoals) { form.go(to: .add(field: index)) }
    }
    story.press("enter")
    story.type("At vi alle prøver det")
    story.happen(.writingPaused)
    var again = killed(story)
    again.press("5")
    try again.open(id)
    #expect(again.state.topForm?.isItem == true)
    #expect(again.state.topForm?.focused?.input.text == "At vi alle prøver det")
    again.press("ctrl-s")
    let goals = again.state.municipality.agreements[id]?.terms.goals(of: .workplace)
    #expect(goals?.last?.text == "At vi alle prøver det")
    #expect(again.unfinished.isEmpty)
  }

  @Test func `A box is given back also where the form is opened at another item`() throws {
    var (story, id) = try writing()
    story.state.withTopForm { form in
      if let index = form.index(of: .workplaceGoals) { form.go(to: .add(field: index)) }
    }
    story.type("At vi alle")
    story.happen(.writingPaused)
    var again = killed(story)
    again.press("5")
    let row = try #require(again.state.agreements.board.ids.firstIndex(of: .agreement(id)))
    for _ in 0..<row { again.press("down") }
    again.press("enter")
    let number = try #require(again.state.openAgreement?.terms.items.first?.number)
    again.state.agreements.page?.select(.item(number))
    again.press("e")
    #expect(again.state.layers.count == 2)
    #expect(again.state.topForm?.focused?.input.text == "At vi alle")
  }

  @Test func `What the plan holds already is not given back again`() throws {
    var (story, id) = try writing()
    story.type("Formålet")
    story.happen(.writingPaused)
    let kept = story.unfinished
    story.press("tab")
    var again = killed(story)
    again.unfinished = kept
    again.press("5")
    try again.open(id)
    #expect(!again.lines[39].contains("Her er igen"))
    #expect(again.unfinished.isEmpty)
  }

  @Test func `What comes from the editor is in the plan at once`() throws {
    var (story, id) = try writing()
    story.happen(.edited(.success("Fra\neditoren")))
    #expect(story.state.municipality.agreements[id]?.terms.purpose == "Fra\neditoren")
    // In a box of its own it is kept beside the plan at once.
    story.state.withTopForm { form in
      if let index = form.index(of: .participantGoals) { form.go(to: .add(field: index)) }
    }
    story.press("enter")
    story.happen(.edited(.success("Et mål")))
    var again = killed(story)
    again.press("5")
    try again.open(id)
    #expect(again.state.topForm?.focused?.input.text == "Et mål")
  }

  @Test func `What cannot be kept as it is is given back too`() throws {
    var (story, id) = try writing()
    story.type("Om 010203-1234")
    story.press("tab")
    story.happen(.writingPaused)
    var again = killed(story)
    again.press("5")
    try again.open(id)
    #expect(again.state.topForm?.fields.first?.input.text == "Om 010203-1234")
    #expect(again.state.municipality.agreements[id]?.terms.purpose.contains("010203") == false)
  }

  @Test func `What others wrote meanwhile stands beside what is given back`() throws {
    var (story, id) = try writing()
    story.type("Mit formål")
    story.happen(.writingPaused)
    var again = killed(story)
    let agreement = try #require(again.state.municipality.agreements[id])
    var terms = agreement.terms
    terms.purpose = "Deres formål"
    try again.state.plan.apply(
      .reviseAgreement(id, from: agreement.terms, to: terms), title: "", on: Story.today,
      by: Actor(name: "Bo"))
    again.press("5")
    try again.open(id)
    #expect(again.state.topForm?.focused?.input.text == "Mit formål")
    #expect(again.text.contains("Deres formål"))
    again.press("tab")
    #expect(again.state.municipality.agreements[id]?.terms.purpose == "Deres formål")
  }

  @Test func `A form that is closed without being saved is thrown away`() throws {
    var story = Story()
    story.press("2 e")
    story.type(" ny")
    story.happen(.writingPaused)
    #expect(story.unfinished.count == 1)
    let title = try #require(story.state.topForm?.fields.first?.input.text)
    var again = killed(story, language: .english)
    again.press("2 e")
    #expect(again.state.topForm?.fields.first?.input.text == title)
    again.press("esc y")
    #expect(again.unfinished.isEmpty)
    again.press("e")
    #expect(again.state.topForm?.hasChanged == false)
  }

  @Test func `Something new is given back in a form that begins the same`() throws {
    var story = Story()
    story.press("3 n")
    story.type("Åse Prøve")
    story.happen(.writingPaused)
    var again = killed(story, language: .english)
    again.press("3 n")
    #expect(again.state.topForm?.fields.first?.input.text == "Åse Prøve")
  }

  @Test func `A reason being written is given back where the same is asked`() throws {
    var story = Story.agreements()
    let id = try story.drafted().id
    story.press("S")
    story.state.agreements.page?.select(.party(.leader))
    story.press("x")
    story.type("Fordi hun")
    story.happen(.writingPaused)
    var again = killed(story)
    again.press("5")
    let board = again.state.agreements.board.ids
    let index = try #require(board.firstIndex(of: .agreement(id)))
    for _ in 0..<index { again.press("down") }
    again.press("enter")
    again.state.agreements.page?.select(.party(.leader))
    again.press("x")
    guard case .prompt(let prompt)? = again.state.layers.last else {
      Issue.record("no reason is asked for:\n\(again.text)")
      return
    }
    #expect(prompt.field.text == "Fordi hun")
  }
}

extension Story {
  /// Opens the form about an agreement in the list.
  fileprivate mutating func open(_ id: Identifier<ImplementationAgreement>) throws {
    let index = try #require(state.agreements.board.ids.firstIndex(of: .agreement(id)))
    for _ in 0..<index { press("down") }
    press("e")
  }
}
