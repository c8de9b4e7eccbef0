import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct AgreementStories {
  @Test func `From an approved assignment to a signed agreement in four keys`() throws {
    var story = Story.agreements()
    guard case .missing(let missing)? = story.state.agreements.row else {
      Issue.record("what is missing does not come first")
      return
    }
    story.press("enter")
    #expect(story.text.contains("Begynd med"))
    story.press("enter")
    #expect(story.state.topForm?.focused?.name == .purpose)
    story.press("esc S")
    let agreement = try #require(story.state.municipality.agreement(about: missing.assignment))
    #expect(agreement.recorded == .agreed)
    #expect(agreement.signatures.map(\.name).last == "Hanne Prøve")
    #expect(!story.state.municipality.goals(of: agreement.id).isEmpty)
    #expect(story.text.contains("✓ aftalt"))
    story.press("u u")
    #expect(story.state.municipality.agreements == Story.sample.agreements)
  }

  @Test func `In the list e writes in the agreement under the cursor, or begins one`() throws {
    var story = Story.agreements()
    story.press("e")
    #expect(story.text.contains("Begynd med"))
    story.press("esc")
    let row = try #require(
      story.state.agreements.board.ids.first {
        if case .agreement(let id) = $0 {
          story.state.municipality.agreements[id]?.signatures.isEmpty == true
        } else {
          false
        }
      })
    let index = try #require(story.state.agreements.board.ids.firstIndex(of: row))
    for _ in 0..<index { story.press("down") }
    story.press("e")
    guard case .agreement(let id) = row else { return }
    #expect(story.state.topForm?.purpose == .agreement(id))
    story.press("esc esc")
    #expect(story.state.agreements.page == nil)
    #expect(story.state.agreements.cursor.selected == row)
  }

  @Test func `Who is not the consultant is asked who signs for HR`() throws {
    var story = Story(language: .danish, actor: Actor(name: "Lene"))
    story.press("5 enter enter esc S")
    #expect(story.text.contains("Hvem skriver under? HR"))
    story.press("ctrl-u")
    story.type("Hanne")
    story.press("enter")
    #expect(story.state.openAgreement?.recorded == .agreed)
    #expect(story.state.openAgreement?.signatures.contains { $0.name == "Hanne" } == true)
  }

  @Test func `Each party signs by itself, and takes its signature back with a reason`() throws {
    var story = Story.agreements()
    let id = try story.drafted().id
    story.press("s")
    #expect(story.state.municipality.agreements[id]?.signatures.count == 1)
    story.press("x")
    story.type("Ville vente")
    story.press("enter")
    #expect(story.state.municipality.agreements[id]?.signatures.isEmpty == true)
    #expect(story.state.municipality.agreements[id]?.history.last?.note == "Ville vente")
  }

  @Test func `A signed text that is edited becomes version 2, to be signed again`() throws {
    var story = Story.agreements()
    let id = try story.drafted().id
    story.press("S e")
    #expect(story.text.contains("2, som alle skal skrive under på igen"))
    story.press("j")
    story.type(" – i alle sager")
    story.press("tab")
    // Leaving the field has kept it already.
    var agreement = try #require(story.state.municipality.agreements[id])
    #expect(agreement.terms.purpose.hasSuffix(" – i alle sager"))
    #expect(agreement.versions.count == 1)
    #expect(agreement.signatures.isEmpty)
    #expect(agreement.recorded == .draft)
    story.press("esc")
    #expect(story.text.contains("○ kladde · version 2"))
    #expect(story.text.contains("siden version 1 blev underskrevet"))
    story.press("v")
    #expect(story.text.contains("Fra version 1 til version 2 (nu)"))
    #expect(story.lines.contains { $0.hasPrefix("   + ") && $0.contains("– i alle sager") })
    story.press("esc S")
    agreement = try #require(story.state.municipality.agreements[id])
    #expect(agreement.recorded == .agreed)
  }

  @Test func `What is written is kept field by field, also when the program is ended`() throws {
    var story = Story.agreements()
    let id = try story.drafted().id
    story.press("e ctrl-u")
    story.type("Første")
    _ = update(&story.state, .terminal(.interrupted(signal: 15)))
    #expect(story.state.municipality.agreements[id]?.terms.purpose == "Første")
  }

  @Test func `A duty is added with a day counted from the course`() throws {
    var story = Story.agreements()
    let id = try story.drafted().id
    story.press("e")
    story.state.withTopForm { $0.goTo(.after) }
    story.press("enter")
    story.type("Hold oplæg")
    story.press("enter enter enter ctrl-u")
    story.type("3 uger efter")
    #expect(story.text.contains("17. mar. 2027"))
    story.press("enter")
    let item = try #require(
      story.state.municipality.agreements[id]?.terms.items.first { $0.text == "Hold oplæg" })
    #expect(item.due == .fromEnd(days: 21))
    #expect(item.phase == .after)
    story.press("esc")
    #expect(story.text.contains("Hold oplæg"))
  }

  @Test func `When the course moves a week the due dates follow on the screen`() throws {
    var story = Story.agreements()
    let agreement = try story.drafted()
    let assignment = try #require(story.state.municipality.covered(by: agreement).first)
    let old = try #require(assignment.session.flatMap { story.state.municipality.sessions[$0] })
    let item = try #require(agreement.terms.items.first)
    let due = try #require(story.state.municipality.due(item, of: agreement))
    let format = story.state.words.format
    #expect(story.text.contains(format.mediumDate(due)))
    var moved = old
    moved.days = old.days.map { $0.adding(days: 7) }
    let change = Change(key: .session(old.id), before: .session(old), after: .session(moved))
    _ = update(
      &story.state,
      .foreign(
        .init(changes: [change], revision: story.state.plan.revision + 1, authors: ["Bo"]),
        since: story.state.plan.revision))
    let next = try #require(
      story.state.openAgreement.flatMap { story.state.municipality.due(item, of: $0) })
    #expect(next == due.adding(days: 7))
    #expect(story.text.contains(format.mediumDate(next)))
  }

  @Test func `A duty is done, moved, handed on and closed where it stands`() throws {
    var story = Story.agreements()
    let id = try story.drafted().id
    story.press("S")
    let number = try #require(story.state.openAgreement?.terms.items.first?.number)
    story.state.agreements.page?.select(.item(number))
    story.press("d")
    #expect(story.state.municipality.agreements[id]?.status(of: number).done != nil)
    story.press("d m")
    story.type("+7")
    story.press("enter")
    story.type("Ferie")
    story.press("enter a")
    story.press("enter")
    story.type("Barsel")
    story.press("enter")
    let status = try #require(story.state.municipality.agreements[id]?.status(of: number))
    #expect(status.isOpen)
    #expect(status.rescheduled != nil)
    #expect(status.deputy != nil)
    story.press("X")
    story.type("Ikke længere nødvendigt")
    story.press("enter")
    #expect(story.state.municipality.agreements[id]?.status(of: number).closed != nil)
  }

  @Test func `Some marked for the same session get one common agreement`() throws {
    var story = Story.agreements()
    // Two of one team on one session, without agreements.
    var plain = Story.sample
    plain = Municipality(
      entries: plain.entries.filter { entry in
        switch entry {
        case .agreement, .followUpGoal, .rating, .strategy: false
        default: true
        }
      })
    story = Story(plain, language: .danish, actor: Story.consultant)
    let groups = Dictionary(
      grouping: AgreementList(of: plain, on: Story.today).missing.filter { missing in
        plain.assignments[missing.assignment]?.session != nil
      }
    ) { "\($0.team) \(plain.assignments[$0.assignment]?.session?.rawValue ?? "")" }
    let pair = try #require(groups.values.first { $0.count > 1 }?.prefix(2).map(\.assignment))
    story.state.switchTo(.agreements)
    story.state.agreements.marked = Set(pair)
    story.press("n enter enter esc")
    let agreement = try #require(story.state.municipality.agreement(about: pair[0]))
    #expect(agreement.assignments == Set(pair))
  }

  @Test func `An agreement is begun from the year too, and Esc leads back there`() throws {
    var story = Story(language: .danish, actor: Story.consultant)
    let missing = try #require(
      AgreementList(of: Story.sample, on: Story.today).missing.first?.assignment)
    story.state.open(.assignment(missing), on: .year)
    story.press("I enter esc")
    #expect(story.state.screen == .agreements)
    #expect(story.state.openAgreement?.assignments == [missing])
    story.press("esc")
    #expect(story.state.screen == .year)
  }

  @Test func `A template is made of an agreement, changed and removed`() throws {
    var story = Story.agreements()
    _ = try story.drafted()
    story.press("T ctrl-u")
    story.type("Min skabelon")
    story.press("ctrl-s")
    let template = try #require(
      story.state.municipality.agreementTemplates.values.first { $0.title == "Min skabelon" })
    #expect(!template.terms.items.isEmpty)
    story.press("esc T")
    #expect(story.text.contains("Min skabelon"))
    story.state.agreements.templates?.cursor.expect(template.id)
    story.press("D j")
    #expect(story.state.municipality.agreementTemplates[template.id] == nil)
  }
}
