import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct FormStories {
  private func run(_ title: String, in story: inout Story) {
    story.press(":")
    story.type(title)
    story.press("enter")
  }

  @Test func `On an empty file a leader begins with a team, a role and an employee`() throws {
    var story = Story(Municipality(), size: Size(columns: 80, rows: 24), language: .danish)
    run("ny medarbejder", in: &story)
    #expect(story.lines.last == " Opret først et team.")

    story.press("esc")
    run("nyt team", in: &story)
    story.type("Modtagelsen")
    story.press("tab tab enter enter enter down enter")
    story.press("ctrl-s")
    #expect(story.lines.last == " Tilføjet: Modtagelsen")
    let team = try #require(story.state.municipality.teams.values.first)
    #expect(team.name == "Modtagelsen")
    #expect(team.function == .authority)
    #expect(team.area == .specialised)

    run("ny kompetence", in: &story)
    story.type("ICS-udredning")
    story.press("enter enter")
    story.type("ics")
    story.press("enter enter enter ctrl-s")
    let competence = try #require(story.state.municipality.competences.values.first)
    #expect(competence.theme == "ics")

    run("ny rolle", in: &story)
    story.type("Rådgiver")
    story.press("enter enter enter enter")
    #expect(story.state.layers.count == 2)
    story.press("enter enter enter down enter ctrl-u")
    story.type("6")
    story.press("enter enter ctrl-s")
    let role = try #require(story.state.municipality.roles.values.first)
    #expect(role.targetGroup == .caseworker)
    #expect(
      role.profile.requirements == [
        .init(competence: competence.id, level: .masters, withinMonths: 6)
      ])

    run("ny medarbejder", in: &story)
    story.type("Åse Ærø")
    story.press("ctrl-s")
    let employee = try #require(story.state.municipality.employees.values.first)
    #expect(employee.team == team.id)
    #expect(employee.role == role.id)
    #expect(employee.hired == Story.today)
    #expect(employee.weeklyHoursTenths == 370)

    story.press("u u u u")
    #expect(story.state.municipality == Municipality())
    story.press("U U U U")
    #expect(story.state.municipality.employees.values.first == employee)
  }

  @Test func `A form with something missing says so beside every such field and goes to the first`()
  {
    var story = Story(size: Size(columns: 80, rows: 24), language: .danish)
    run("nyt hold", in: &story)
    story.press("ctrl-s")
    #expect(story.lines[2].contains("› Uddannelse *      vælg ▾"))
    #expect(story.lines[3].contains("! skal udfyldes"))
    #expect(story.lines.filter { $0.contains("! skal udfyldes") }.count == 3)
  }

  @Test func `A refusal by the rules shows at its field and keeps what was typed`() {
    var story = Story(size: Size(columns: 80, rows: 24), language: .danish)
    story.state.openForm(.offering("bk-lov"))
    story.state.withTopForm { $0.goTo(.pricePerParticipant) }
    story.press("ctrl-u")
    story.type("300,50")
    story.press("ctrl-s")
    #expect(story.text.contains("› Pris pr. deltager     300,50              300,50 kr."))
    #expect(story.text.contains("! skal være mellem 0 kr. og 250 kr."))
    #expect(story.state.municipality.offerings["bk-lov"]?.pricePerParticipant == .kroner(250))
    story.press("ctrl-u")
    story.type("200")
    #expect(!story.text.contains("! skal være"))
    story.press("ctrl-s")
    #expect(story.state.layers.isEmpty)
    #expect(story.state.municipality.offerings["bk-lov"]?.pricePerParticipant == .kroner(200))
    story.press("u")
    #expect(story.lines.last?.contains("Fortrudt: Ret uddannelse: Barnets Lov") == true)
  }

  @Test func `A CPR number is refused wherever text comes in`() {
    var story = Story(size: Size(columns: 80, rows: 24), language: .danish)
    run("ny medarbejder", in: &story)
    story.type("Bo")
    story.press("tab")
    story.send(.paste("010203-1234"))
    story.press("tab")
    #expect(story.text.contains("! ligner et CPR-nummer; det må ikke stå her"))
    story.press("ctrl-s")
    #expect(story.state.topForm?.focused?.name == .number)
    #expect(story.state.municipality == Story.sample)

    story.state.layers = []
    story.state.openForm(.offering("bk-lov"))
    story.state.withTopForm { $0.goTo(.learningGoals) }
    story.press("enter")
    story.type(" 0102031234")
    story.press("enter")
    #expect(story.text.contains("! ligner et CPR-nummer"))
    #expect(story.state.layers.count == 2)
  }

  @Test func `Esc closes, and asks first when something was typed`() {
    var story = Story(language: .danish)
    run("nyt team", in: &story)
    story.press("esc")
    #expect(story.state.layers.isEmpty)
    run("nyt team", in: &story)
    story.type("Åmosen")
    story.press("esc")
    #expect(story.text.contains("»Nyt team« er ikke gemt. Luk alligevel?"))
    story.press("n")
    #expect(story.state.topForm?.fields.first?.input.text == "Åmosen")
    story.press("esc j")
    #expect(story.state.layers.isEmpty)
    #expect(story.state.municipality == Story.sample)
  }

  @Test func `Letters never act while a form is open`() {
    var story = Story(language: .danish)
    story.state.openForm(.employee("m1002"), start: .team)
    let before = story.state.screen
    story.press("j k q u 3 / : ? a D G h l")
    #expect(story.state.screen == before)
    #expect(story.state.layers.count == 1)
    #expect(story.state.topForm?.focused?.name == .team)
    #expect(story.state.topForm?.hasChanged == false)
  }

  @Test func `Several are marked with Space, and none can be chosen too`() {
    var story = Story(language: .danish)
    story.state.openForm(.offering("bk-reform"), start: .methods)
    story.press("enter")
    #expect(story.text.contains("[x] klasseundervisning"))
    story.press("space down space enter")
    #expect(story.state.topForm?.focused?.name == .learningGoals)
    story.press("up enter space")
    story.state.withTopForm { $0.goTo(.methods) }
    story.press("esc")
    story.state.withTopForm { $0.goTo(.methods) }
    story.press("delete ctrl-s")
    #expect(story.state.municipality.offerings["bk-reform"]?.methods == [])
    story.state.openForm(.offering("bk-reform"), start: .forms)
    story.press("enter space enter ctrl-s")
    #expect(story.state.topForm?.focused?.problem == "skal udfyldes")
  }

  @Test func `Others' changes meanwhile are kept when the form is saved`() throws {
    var story = Story(language: .danish)
    story.state.openForm(.employee("m1002"), start: .email)
    story.press("ctrl-u")
    story.type("aase@eksempel.example")
    let before = try #require(Story.sample.employees["m1002"])
    var changed = before
    changed.weeklyHoursTenths = 320
    let change = Change(
      key: .employee("m1002"), before: .employee(before), after: .employee(changed))
    _ = update(
      &story.state,
      .foreign(
        PlanKeeper.Foreign(changes: [change], revision: 2, authors: ["Bo"]), since: 1))
    story.press("ctrl-s")
    changed.email = "aase@eksempel.example"
    #expect(story.state.municipality.employees["m1002"] == changed)
  }

  @Test func `An entry that others removed meanwhile is not brought back`() throws {
    var story = Story(language: .danish)
    let old = try #require(Story.sample[.provider("marcado")])
    story.state.openForm(.provider("marcado"))
    story.type("!")
    _ = update(
      &story.state,
      .foreign(
        PlanKeeper.Foreign(
          changes: [Change(key: old.key, before: old, after: nil)], revision: 2, authors: ["Bo"]),
        since: 1))
    story.press("ctrl-s")
    #expect(story.text.contains("findes ikke længere."))
    #expect(story.state.topForm != nil)
  }

  @Test func `A cancelled session takes those enrolled along, with a reason`() throws {
    var story = Story(size: Size(columns: 80, rows: 24), language: .danish)
    let session = try #require(
      Story.sample.sessions.values.sorted { $0.id < $1.id }.first { session in
        session.isOn
          && Story.sample.assignments(in: session.id).contains { $0.state == .enrolled }
      })
    story.state.openForm(.session(session.id), start: .sessionState)
    story.press("enter")
    story.type("aflyst")
    story.press("enter")
    story.press("ctrl-s")
    #expect(story.text.contains("! skriv hvorfor; nogen er tilmeldt"))
    story.type("For få tilmeldte")
    story.press("ctrl-s")
    #expect(story.state.municipality.sessions[session.id]?.state == .cancelled)
    #expect(
      story.state.municipality.assignments(in: session.id).allSatisfy { $0.state != .enrolled })
  }

  @Test func `A team's frame is opened with B, new or not`() {
    var story = Story(language: .danish)
    story.state.switchTo(.year)
    story.state.team = "modtagelse"
    story.press("B")
    #expect(story.text.contains("Ret budgetramme: Modtagelsen 2027"))
    story.press("ctrl-u")
    story.type("40.000,50")
    #expect(story.text.contains("40.000,50 kr."))
    story.press("enter")
    #expect(
      story.state.municipality.budgets[.init(team: "modtagelse", year: 2027)]?.frame
        == Money(øre: 4_000_050))
    story.press("] B")
    #expect(story.state.topForm?.focused?.name == .frame)
    story.type("41000")
    story.press("enter")
    #expect(
      story.state.municipality.budgets[.init(team: "modtagelse", year: 2028)]?.frame
        == .kroner(41_000))
  }

  @Test func `A frame that is there already is not entered as a new one`() {
    var story = Story(language: .danish)
    story.state.enterNew(.budget, draft: FormDraft(team: "modtagelse", year: 2027), start: .frame)
    story.type("1")
    story.press("ctrl-s")
    #expect(story.text.contains("! teamet har allerede en ramme for det år"))
  }

  @Test func `A requirement listed twice is refused in its own form`() {
    var story = Story(language: .danish)
    story.state.openForm(.role("familieraadgiver"), start: .requirements)
    story.press("end up enter enter")
    story.type("barnets lov")
    story.press("enter ctrl-s")
    #expect(story.text.contains("! står der allerede"))
    story.press("esc j esc")
    #expect(story.state.layers.isEmpty)
  }

  @Test func `Requirements are removed and moved`() throws {
    var story = Story(language: .danish)
    let before = try #require(Story.sample.roles["familieraadgiver"]?.profile.requirements)
    story.state.openForm(.role("familieraadgiver"), start: .requirements)
    story.press("alt-down delete ctrl-s")
    var after = before
    after.swapAt(0, 1)
    after.remove(at: 1)
    #expect(story.state.municipality.roles["familieraadgiver"]?.profile.requirements == after)
  }

  @Test func `The days of a session are told as they are understood`() {
    var story = Story(size: Size(columns: 80, rows: 24), language: .danish)
    story.state.enterNew(.session, draft: FormDraft(offering: "bk-lov"), start: .days)
    story.type("8.-10.3.2027, 12.4")
    #expect(story.text.contains("8.3.2027-10.3.2027, 12.4.2027"))
    story.type(".2027")
    #expect(story.text.contains("= 8. mar. – 10. mar., 12. apr. 2027 (4 dage)"))
    story.press("ctrl-u")
    story.type("3.4.2027")
    #expect(story.text.contains("= lø 3. apr. 2027 (fridag)"))
  }
}
