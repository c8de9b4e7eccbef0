import PlannerDomain
import Testing

@testable import PlannerTUI

/// The overview shows each of the three users what their job needs.
@Suite struct OverviewJobTests {
  private func overview(_ duty: Actor.Duty, named name: String = "Tester") -> Story {
    Story(size: Size(columns: 120, rows: 60), actor: Actor(name: name, duty: duty))
  }

  private func headings(_ story: Story) -> [OverviewSection] { story.state.overview.sections }

  @Test func `a leader sees gaps, conflicts, own duties, deadlines and money`() {
    let leader = overview(.leader, named: "Karen Dådyrholm")
    #expect(headings(leader) == [.gaps, .conflicts, .duties, .advice, .deadlines, .budget])
    let own = leader.state.municipality.employee(named: "Karen Dådyrholm")
    #expect(!leader.state.overview.followUp.duties.isEmpty)
    #expect(
      leader.state.overview.followUp.duties.allSatisfy { duty in
        own.map(duty.people.contains) ?? false
      })
  }

  @Test func `a leader who looks at all teams sees the own first`() {
    var leader = overview(.leader, named: "Tove Odderbæk")
    leader.press("t home enter")
    #expect(leader.state.team == nil)
    let budgets = leader.state.overview.lines.filter { $0.section == .budget }.map(\.id)
    #expect(budgets.first == .budget("unge"))
  }

  @Test func `a consultant sees missing and unsigned agreements, and enrolments that are due`() {
    let consultant = overview(.consultant)
    #expect(headings(consultant).prefix(3) == [.missing, .unsigned, .deadlines])
    #expect(consultant.text.contains("Lack an agreement"))
    #expect(consultant.text.contains("lacks 2 signatures"))
  }

  @Test func `a manager sees overdue follow-up, silent leaders and budgets`() throws {
    var manager = overview(.manager)
    #expect(headings(manager).prefix(3) == [.overdue, .silent, .budget])
    guard case .team(let team) = manager.state.overview.cursor.selected else {
      Issue.record("no team first")
      return
    }
    let count = try #require(manager.state.overview.followUp.teams.first).overdue.count
    manager.press("enter")
    #expect(manager.state.screen == .followUp)
    #expect(manager.state.followUp.opened == .overdue(.team(team)))
    #expect(manager.state.followUp.list.total == count)
    manager.press("esc")
    #expect(manager.state.screen == .overview)
    manager.press("6")
    #expect(manager.state.followUp.isOnDashboard)
  }

  @Test func `a duty opens in its list`() throws {
    var leader = overview(.leader, named: "Karen Dådyrholm")
    let line = try #require(leader.state.overview.lines.first { $0.section == .duties })
    leader.state.overview.cursor.expect(line.id)
    leader.state.prepare()
    leader.press("enter")
    #expect(leader.state.screen == .followUp)
    #expect(leader.state.followUp.selectedRow.map { .duty($0.id) } == line.id)
    leader.press("esc")
    #expect(leader.state.screen == .overview)
  }
}
