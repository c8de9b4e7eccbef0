import PlannerDomain
import Testing

@testable import PlannerTUI

/// What others do to the plan, or to its file, while someone looks at it or writes.
@Suite struct MeanwhileTests {
  private func others(_ story: inout Story, change: (inout Employee) -> Void) throws {
    let before = try #require(Story.sample.employees["m1002"])
    var after = before
    change(&after)
    let foreign = PlanKeeper.Foreign(
      changes: [
        Change(key: .employee("m1002"), before: .employee(before), after: .employee(after))
      ], revision: 2, authors: ["Bo"])
    _ = update(&story.state, .foreign(foreign, since: 1))
  }

  @Test(arguments: Language.allCases)
  func `A field that others changed too shows what they wrote`(language: Language) throws {
    var story = Story(language: language)
    story.state.openForm(.employee("m1002"), start: .email)
    story.press("ctrl-u")
    story.type("min@eksempel.example")
    try others(&story) { $0.email = "deres@eksempel.example" }
    story.press("ctrl-s")
    #expect(story.shows("deres@eksempel.example"))
    #expect(story.state.topForm?.focused?.name == .email)
    #expect(story.state.municipality.employees["m1002"]?.email == "deres@eksempel.example")
    story.press("ctrl-s")
    #expect(story.state.municipality.employees["m1002"]?.email == "min@eksempel.example")
  }

  @Test func `Saving again waits until the cursor has been at every such field`() throws {
    var story = Story(language: .danish)
    story.state.openForm(.employee("m1002"), start: .name)
    story.press("ctrl-u")
    story.type("Mit Navn")
    story.state.withTopForm { $0.goTo(.email) }
    story.press("ctrl-u")
    story.type("min@eksempel.example")
    story.state.withTopForm { $0.goTo(.team) }
    try others(&story) {
      $0.name = "Deres Navn"
      $0.email = "deres@eksempel.example"
    }
    story.press("ctrl-s")
    #expect(story.state.topForm?.focused?.name == .name)
    story.press("ctrl-s")
    #expect(story.state.topForm?.focused?.name == .email)
    #expect(story.shows("deres@eksempel.example") && story.shows("Deres Navn"))
    #expect(story.state.municipality.employees["m1002"]?.name == "Deres Navn")
    story.press("ctrl-s")
    #expect(story.state.layers.isEmpty)
    #expect(story.state.municipality.employees["m1002"]?.name == "Mit Navn")
    #expect(story.state.municipality.employees["m1002"]?.email == "min@eksempel.example")
  }

  @Test func `What others chose is told by its name`() throws {
    var story = Story(language: .danish)
    story.state.openForm(.employee("m1002"), start: .team)
    story.press("enter")
    story.type("familie")
    story.press("enter")
    try others(&story) { $0.team = "unge" }
    story.press("ctrl-s")
    let name = try #require(Story.sample.teams["unge"]?.name)
    #expect(story.shows("Andre skrev imens: »\(name)«"))
  }

  @Test(arguments: Language.allCases)
  func `A window that only looks on says that its plan was replaced`(language: Language) {
    let failure = KeepingFailure(
      danish: "plan.sqlite er erstattet af en anden fil.",
      english: "plan.sqlite has been replaced by another file.", mayPass: false)
    let keeper = PlanKeeper(
      keep: { _, revision in .kept(revision: revision + 1) },
      changes: { _ in .failure(failure) },
      watch: { _, onWrite in
        onWrite()
        return nil
      })
    let story = Story(language: language)
    let told = language("AFBRUDT", "CUT OFF")
    let loop = RunLoop(
      state: story.state, terminal: PatientTerminal(until: told), keeper: keeper,
      clock: { Story.today })
    loop.run()
    let lines = view(loop.state).lines.joined(separator: "\n")
    #expect(lines.contains(language(failure.danish, failure.english)))
    #expect(lines.contains(told))
    #expect(loop.unsaved == nil)
  }

  @Test func `That is said once, and looking on is still possible`() {
    let failure = KeepingFailure(danish: "væk", english: "gone", mayPass: false)
    var story = Story()
    story.happen(.cutOff(failure))
    story.press("esc")
    story.happen(.cutOff(failure))
    #expect(story.state.layers.isEmpty)
    story.press("2")
    #expect(story.state.screen == .catalogue)
    story.press("q")
    #expect(story.state.isDone)
  }

  @Test func `A picker ends a name that is too long with an ellipsis`() {
    let name = "Nej, men dette er en aftale med et meget langt navn, som ingen plads har"
    var story = Story(size: Size(columns: 40, rows: 10))
    story.state.layers.append(
      .picker(
        Picker(
          title: "Begynd med", purpose: .agreement(.open),
          items: [Picker.Item(id: "x", title: name, detail: "tidligere")])))
    let line = story.lines.first { $0.contains("Nej, men") }
    #expect(line?.contains("… tidligere") == true, "\(story.text)")
  }
}
