import PlannerDomain
import Testing

@testable import PlannerTUI

/// Agreements that two desks write in at a time.
@Suite struct AgreementDesksStories {
  /// What another desk writes to an agreement's purpose.
  private func foreign(
    _ purpose: String, to id: Identifier<ImplementationAgreement>, _ base: Municipality,
    revision: Int64
  ) throws -> PlanKeeper.Foreign {
    var theirs = base
    let terms = try #require(base.agreements[id]?.terms)
    var changed = terms
    changed.purpose = purpose
    let act = try theirs.apply(
      .reviseAgreement(id, from: terms, to: changed), on: Story.today, by: Actor(name: "Bo"))
    return .init(changes: act.changes, revision: revision, authors: ["Bo"])
  }

  @Test func `Two desks write the same text: both are seen, and none is written over unseen`()
    throws
  {
    var story = Story.agreements()
    let id = try story.drafted().id
    let base = story.state.municipality
    story.press("e ctrl-u")
    story.type("Mit formål")
    let revision = story.state.plan.revision
    let theirs = try foreign("Deres formål", to: id, base, revision: revision + 1)
    _ = update(&story.state, .foreign(theirs, since: revision))
    story.press("tab")
    #expect(story.state.municipality.agreements[id]?.terms.purpose == "Deres formål")
    #expect(story.text.contains("Mit formål"))
    #expect(story.text.contains("Andre skrev imens: »Deres formål«"))
    // Other fields go on being kept.
    story.state.withTopForm { $0.goTo(.cover) }
    story.type("Kollegaen")
    story.press("tab")
    #expect(story.state.municipality.agreements[id]?.terms.cover.hasSuffix("Kollegaen") == true)
    story.press("ctrl-s")
    #expect(story.state.municipality.agreements[id]?.terms.purpose == "Mit formål")
    #expect(story.state.layers.isEmpty)
  }

  @Test func `Two desks write different items of one group: both are there, the form goes on`()
    throws
  {
    var story = Story.agreements()
    let id = try story.drafted().id
    let base = story.state.municipality
    let terms = try #require(base.agreements[id]?.terms)
    let before = terms.items(in: .before).filter { $0.kind == .task }
    try #require(before.count > 1)
    story.state.agreements.page?.select(.item(before[0].number))
    story.press("e ctrl-u")
    story.type("Min forberedelse")
    var changed = terms
    let place = try #require(changed.items.firstIndex { $0.number == before[1].number })
    changed.items[place].text = "Deres forberedelse"
    var theirs = base
    let act = try theirs.apply(
      .reviseAgreement(id, from: terms, to: changed), on: Story.today, by: Actor(name: "Bo"))
    let revision = story.state.plan.revision
    story.happen(
      .foreign(
        .init(changes: act.changes, revision: revision + 1, authors: ["Bo"]), since: revision))
    story.press("ctrl-s")
    let now = try #require(story.state.municipality.agreements[id]?.terms)
    #expect(now.item(before[0].number)?.text == "Min forberedelse")
    #expect(now.item(before[1].number)?.text == "Deres forberedelse")
    #expect(!story.text.contains("Andre skrev imens"))
  }

  /// That all sign an agreement at another desk.
  private func signed(
    _ id: Identifier<ImplementationAgreement>, _ base: Municipality, revision: Int64
  ) throws -> PlanKeeper.Foreign {
    var theirs = base
    let agreement = try #require(base.agreements[id])
    let act = try theirs.apply(
      .together(
        base.parties(of: agreement).map { .sign(id, $0, name: "Bo", of: agreement.terms) }),
      on: Story.today, by: Actor(name: "Bo"))
    return .init(changes: act.changes, revision: revision, authors: ["Bo"])
  }

  @Test func `What is written while others sign takes no signature off unasked`() throws {
    var story = Story.agreements()
    let id = try story.drafted().id
    let base = story.state.municipality
    story.press("e ctrl-u")
    story.type("Mit formål")
    let revision = story.state.plan.revision
    story.happen(.foreign(try signed(id, base, revision: revision + 1), since: revision))
    story.press("tab")
    #expect(story.text.contains("har skrevet under"))
    story.press("n")
    let kept = try #require(story.state.municipality.agreements[id])
    #expect(kept.recorded == .agreed && kept.terms == base.agreements[id]?.terms)
    #expect(story.text.contains("Mit formål"))
    story.press("shift-tab")
    story.type("!")
    story.press("tab j")
    let revised = try #require(story.state.municipality.agreements[id])
    #expect(revised.terms.purpose == "Mit formål!")
    #expect(revised.signatures.isEmpty && revised.versions.count == 1)
    // What was said yes to is not asked again.
    story.state.withTopForm { $0.goTo(.cover) }
    story.type("Kollegaen")
    story.press("ctrl-s")
    #expect(story.state.layers.isEmpty)
  }

  @Test func `Who is being asked for a name signs no text that was changed meanwhile`() throws {
    var story = Story.agreements()
    let id = try story.drafted().id
    let base = story.state.municipality
    let party = try #require(base.agreements[id].flatMap { base.missingSignatures(of: $0).first })
    story.state.agreements.page?.select(.party(party))
    story.press("enter")
    #expect(story.text.contains("Hvem skriver under?"))
    #expect(story.state.municipality.agreements[id]?.signatures.isEmpty == true)
    let revision = story.state.plan.revision
    let theirs = try foreign("Deres formål", to: id, base, revision: revision + 1)
    story.happen(.foreign(theirs, since: revision))
    story.press("enter")
    #expect(story.state.municipality.agreements[id]?.signatures.isEmpty == true)
    #expect(story.text.contains("er ændret siden"))
    story.press("esc enter enter")
    #expect(story.state.municipality.agreements[id]?.signed == [party])
  }

  @Test func `An edit that came second keeps its words in the form`() throws {
    var story = Story.agreements()
    let id = try story.drafted().id
    let base = story.state.municipality
    story.press("e ctrl-u")
    story.type("Mit formål")
    // Kept here, but on its way when the other desk's comes in.
    _ = update(&story.state, .terminal(.key(Key(.tab))))
    #expect(story.state.municipality.agreements[id]?.terms.purpose == "Mit formål")
    let theirs = try foreign(
      "Deres formål", to: id, base, revision: story.state.plan.revision + 1)
    _ = update(&story.state, .keeping(.conflict(theirs)))
    #expect(story.state.municipality.agreements[id]?.terms.purpose == "Deres formål")
    #expect(story.text.contains("Andre nåede det først"))
    story.press("esc")
    #expect(story.text.contains("Mit formål"))
    #expect(story.text.contains("Andre skrev imens: »Deres formål«"))
  }
}
