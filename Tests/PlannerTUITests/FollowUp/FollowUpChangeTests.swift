import PlannerDomain
import Testing

@testable import PlannerTUI

/// Leaders change and employees leave; what was promised is not lost.
@Suite struct FollowUpChangeTests {
  @Test func `a leader's successor sees the open duties, and the text stays`() throws {
    let old = try #require(Story.sample.employees.values.first { $0.name == "Lasse Hønsetarm" })
    var team = try #require(Story.sample.teams.values.first { $0.leader == old.id })
    let new = try #require(
      Story.sample.employees(of: team.id).filter { person in
        person.id != old.id && person.left == nil
          && Story.sample.agreements(with: person.id).allSatisfy(\.recorded.isOver)
      }
      .min { $0.id < $1.id })
    let before = DutyList(of: .person(old.id), in: Story.sample, on: Story.today).duties
      .filter { $0.owner == .leader && $0.deputy == nil && $0.team == team.id }
    #expect(!before.isEmpty)

    var story = Story.followUp(.leader, named: new.name)
    team.leader = new.id
    story.make(.enter(.team(team)))
    story.press("s")
    story.type(new.name)
    story.press("enter")
    #expect(story.lines[1].contains("Duties: \(new.name)"))
    let subjects = Set(story.state.followUp.list.ids)
    #expect(before.allSatisfy { subjects.contains(FollowUpRow.open($0).id) })
    for duty in before {
      #expect(
        story.state.municipality.agreements[duty.agreement]?.terms
          == Story.sample.agreements[duty.agreement]?.terms)
    }
  }

  /// Someone who has something of their own to do has left.
  private func leaver() throws -> (story: Story, duties: LeaversDuties) {
    let duties = try #require(
      Story.sample.employees.values.sorted { $0.id < $1.id }
        .map { LeaversDuties(of: $0.id, in: Story.sample, on: Story.today) }
        .first { $0.own.count > 1 && $0.asLeader.isEmpty })
    var employee = try #require(Story.sample.employees[duties.employee])
    employee.left = Story.today
    var story = Story.followUp(.manager)
    story.make(.enter(.employee(employee)))
    #expect(story.state.municipality.employees[duties.employee]?.left == Story.today)
    return (
      story, LeaversDuties(of: duties.employee, in: story.state.municipality, on: Story.today)
    )
  }

  @Test func `a leaver's open duties are handed on with a reason`() throws {
    var (story, duties) = try leaver()
    #expect(story.lines[1].contains("with those who left"))
    story.press("L enter")
    #expect(story.text.contains("Who gets them?"))
    story.type("karen dådyr")
    story.press("enter enter")
    #expect(story.text.contains("Write a reason."))
    story.type("Overtager sagerne")
    story.press("enter")
    let heir = try #require(story.state.municipality.employee(named: "Karen Dådyrholm"))
    for duty in duties.own {
      guard case .duty(let name) = duty.subject else { continue }
      #expect(DutyFile(name, in: story.state.municipality)?.deputy == heir)
    }
    #expect(
      LeaversDuties(of: duties.employee, in: story.state.municipality, on: Story.today)
        .own.isEmpty)
    story.press("L")
    #expect(story.lines.last?.contains("No one who has left has open duties.") == true)
  }

  @Test func `or they are closed with a reason, and one undo opens them again`() throws {
    var (story, duties) = try leaver()
    let before = story.state.municipality
    story.press("L enter end enter")
    story.type("Stillingen er nedlagt")
    story.press("enter")
    for duty in duties.own {
      guard case .duty(let name) = duty.subject else { continue }
      #expect(DutyFile(name, in: story.state.municipality)?.isGivenUp == true)
    }
    story.press("u")
    #expect(story.state.municipality == before)
  }
}
