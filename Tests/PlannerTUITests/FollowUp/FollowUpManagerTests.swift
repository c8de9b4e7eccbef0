import PlannerDomain
import Testing

@testable import PlannerTUI

/// The manager's job: from the dashboard to every duty behind a number.
@Suite struct FollowUpManagerTests {
  @Test func `the manager begins at the dashboard, the others at their duties`() {
    #expect(Story.followUp(.manager).state.followUp.isOnDashboard)
    #expect(Story.followUp(.consultant).state.followUp.scope == .humanResources)
    #expect(!Story.followUp(.leader).state.followUp.isOnDashboard)
    let leader = Story.followUp(.leader, named: "Karen Dådyrholm")
    #expect(leader.text.contains("Duties: Døgninstitutionen Åkanden"))
    let employee = Story.followUp(.leader, named: "Øjvind Nattergalsen")
    #expect(employee.text.contains("Duties: Øjvind Nattergalsen"))
  }

  @Test func `from the dashboard to every overdue duty and back`() throws {
    var manager = Story.followUp()
    let status = FollowUpStatus(of: Story.sample, on: Story.today)
    #expect(manager.lines[1].contains("\(status.overdue.count) overdue"))
    manager.press("enter")
    #expect(manager.state.followUp.list.total == status.overdue.count)
    #expect(manager.lines[1].contains("Overdue: All teams"))
    let first = try #require(status.overdue.first)
    #expect(manager.state.followUp.selectedRow == .open(first))

    // From the row to the agreement, the person and the assignment, and back by the way one came.
    manager.press("enter")
    #expect(manager.state.screen != .followUp)
    manager.press("esc o")
    #expect(manager.state.screen == .people)
    manager.press("esc O")
    #expect(manager.state.screen == .year)
    manager.press("esc")
    #expect(manager.lines[1].contains("Overdue: All teams"))
    manager.press("esc")
    #expect(manager.state.followUp.isOnDashboard)
    #expect(manager.state.followUp.number == .overdue(.all))
  }

  @Test func `every number opens as many rows as it says`() throws {
    var manager = Story.followUp()
    let board = manager.state.followUp.board
    let view = try #require(FollowUpBoardView(manager.state, columns: 118))
    var opened = 0
    for piece in board.lines.flatMap(view.pieces) {
      guard let number = piece.number, let said = Int(piece.runs[0].text.trimmed) else { continue }
      manager.state.followUp.number = number
      manager.press("enter")
      #expect(manager.state.followUp.list.total == said, "\(number)")
      manager.press("esc")
      opened += 1
    }
    #expect(opened > 60)
    #expect(Set(board.numbers.joined()).count == board.numbers.joined().count)
  }

  @Test func `a share opens what it counts, the latest first, and says of how many`() throws {
    var manager = Story.followUp()
    let status = try #require(manager.state.followUp.status)
    let view = try #require(FollowUpBoardView(manager.state, columns: 118))
    var opened = 0
    for piece in manager.state.followUp.board.lines.flatMap(view.pieces) {
      guard let number = piece.number, Int(piece.runs[0].text.trimmed) == nil,
        let whole = status.whole(behind: number), whole > 0
      else { continue }
      manager.state.followUp.number = number
      manager.press("enter")
      let list = manager.state.followUp.list
      let share = FollowUpWords(say: .english).share(list.total, of: whole)
      #expect(piece.runs.map(\.text).joined().trimmed.hasPrefix(share))
      #expect(manager.lines[1].contains("(\(list.total) of \(whole))"), "\(number)")
      let telling = FollowUpTelling(Words(.english), manager.state.municipality)
      let days = list.rows.map(telling.day)
      #expect(days == days.compactMap(\.self).sorted(by: >))
      manager.press("esc")
      opened += 1
    }
    #expect(opened > 20)
  }

  @Test func `every number can be reached by keys`() {
    var manager = Story.followUp()
    var reached: Set<FollowUpNumber> = []
    let lines = manager.state.followUp.board.numbers.filter { !$0.isEmpty }
    for line in lines {
      for _ in line {
        if let number = manager.state.followUp.number { reached.insert(number) }
        manager.press("l")
      }
      for _ in line { manager.press("h") }
      manager.press("j")
    }
    #expect(reached == Set(lines.joined()))
  }

  @Test func `a team that is chosen is told of alone`() {
    var manager = Story.followUp()
    manager.press("t")
    manager.type("ungeteam")
    manager.press("enter")
    #expect(manager.state.followUp.status?.teams.map(\.team) == ["unge"])
    manager.press("enter")
    #expect(
      manager.state.followUp.list.rows.allSatisfy { row in
        row.agreement(in: Story.sample).flatMap { Story.sample.agreements[$0]?.team } == "unge"
      })
  }

  @Test func `shares of few are told as counts`() {
    let words = FollowUpWords(say: .english)
    #expect(words.share(3, of: 7) == "3 of 7")
    #expect(words.share(3, of: 10) == "30 %")
    #expect(words.share(0, of: 0) == "–")
  }

  @Test func `the survey's figures stand beside with where they come from`() {
    var manager = Story.followUp(language: .danish)
    manager.press("end")
    #expect(manager.text.contains("kurser figur 33, N = 61"))
    #expect(manager.text.contains("diplom og master figur 29, N = 44"))
    #expect(
      manager.lines.contains {
        $0.contains("Ingen systematisk deling") && $0.contains("51 %") && $0.contains("66 %")
      })
  }
}
