import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct RemovalStories {
  private func run(_ title: String, in story: inout Story) {
    story.press(":")
    story.type(title)
    story.press("enter")
  }

  @Test func `Removing names the object, and says what uses it when refused`() {
    var story = Story(size: Size(columns: 80, rows: 24), language: .danish)
    run("fjern team", in: &story)
    story.type("modtagelsen")
    story.press("enter")
    #expect(story.text.contains("»Modtagelsen« bruges 24 andre steder:"))
    #expect(story.text.contains("• Medarbejder: Åse Tørvegås"))
    #expect(story.text.contains("• Implementeringsaftale: aftalen Dorthe Frostrøgsen"))
    story.press("esc")

    run("fjern udbyder", in: &story)
    story.type("marcado")
    story.press("enter")
    #expect(story.text.contains("Fjern udbyder: Marcado Consult?"))
    story.press("j")
    #expect(story.lines.last == " Fjernet: Marcado Consult")
    #expect(story.state.municipality.providers["marcado"] == nil)
    story.press("u")
    #expect(story.state.municipality.providers["marcado"] != nil)
  }

  @Test func `An employee is removed with what is kept about them`() {
    var story = Story(language: .danish)
    story.state.askToRemove(.employee("m1020"))
    #expect(story.text.contains("Det fjerner også"))
    story.press("j")
    #expect(story.state.municipality.employees["m1020"] == nil)
    #expect(story.state.municipality.records(of: "m1020").isEmpty)
    #expect(story.state.municipality.problems().isEmpty)
    story.press("u")
    #expect(story.state.municipality == Story.sample)
  }

  @Test func `D removes what is selected, and e changes it`() {
    var story = Story(size: Size(columns: 120, rows: 40), language: .danish)
    story.state.team = "modtagelse"
    story.press("3 j")
    let employee = story.state.screen.type.selection(story.state).employees.first
    story.press("e")
    #expect(
      story.state.topForm?.purpose
        == .entry(
          .employee(employee ?? ""), original: employee.flatMap { Story.sample[.employee($0)] }))
    story.press("esc D")
    let name = employee.flatMap { Story.sample.employees[$0]?.name } ?? "–"
    #expect(story.text.contains("Fjern medarbejder: \(name)?"))
    story.press("n 2 e")
    #expect(story.text.contains("Ret uddannelse: "))
  }

  @Test func `New ones are entered where their like are seen, and shown there`() {
    var story = Story(size: Size(columns: 120, rows: 40), language: .danish)
    story.press("2 n")
    story.type("Mentalisering i praksis")
    story.press("enter enter")
    story.type("cok")
    story.press("enter")
    story.state.withTopForm { $0.goTo(.length) }
    story.type("2½")
    story.state.withTopForm { $0.goTo(.pricePerParticipant) }
    story.type("4.500")
    story.press("ctrl-s")
    let offering = story.state.municipality.offerings.values.first {
      $0.title == "Mentalisering i praksis"
    }
    #expect(offering?.pricePerParticipant == .kroner(4500))
    #expect(offering?.length == HalfDays(rawValue: 5))
    #expect(story.state.catalogue.pages.last?.offering == offering?.id)
    story.press("n")
    story.type("8.-9.3.2027")
    story.state.withTopForm { $0.goTo(.capacity) }
    story.type("20")
    story.press("ctrl-s")
    let session = story.state.municipality.sessions.values.first { $0.offering == offering?.id }
    #expect(session?.days.count == 2)
    #expect(story.state.catalogue.pages.last?.selected == session.map { .session($0.id) })
    story.press("e")
    #expect(story.text.contains("Ret hold: Mentalisering i praksis, 8. mar. – 9. mar. 2027"))
  }
}
