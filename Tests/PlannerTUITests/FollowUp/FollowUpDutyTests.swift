import PlannerDomain
import Testing

@testable import PlannerTUI

/// What leaders and employees do with their own duties.
@Suite struct FollowUpDutyTests {
  private func leader() -> Story { .followUp(.leader, named: "Karen Dådyrholm") }

  @Test func `a leader rates in a key for each degree`() throws {
    var leader = leader()
    let row = try #require(
      leader.go {
        if case .open(let due) = $0, case .rating(_, .leader, _) = due.subject {
          true
        } else {
          false
        }
      })
    guard case .open(let due) = row, case .rating(let assignment, _, let moment) = due.subject
    else { return }
    let before = leader.state.municipality
    leader.press("r 1 3 2 enter")
    let rating = try #require(
      leader.state.municipality.ratings(of: assignment)
        .first { $0.rater == .leader && $0.moment == moment })
    #expect(rating.used == .high)
    #expect(rating.shared == .less)
    #expect(rating.barriers == [.noSharing])
    #expect(!leader.state.followUp.list.ids.contains(row.id))
    leader.press("u")
    #expect(leader.state.municipality == before)
  }

  @Test func `how theory and practice fitted may be said besides, a key for each`() throws {
    var leader = leader()
    let row = try #require(
      leader.go {
        if case .open(let due) = $0, case .rating(_, .leader, _) = due.subject {
          true
        } else {
          false
        }
      })
    guard case .open(let due) = row, case .rating(let assignment, _, let moment) = due.subject
    else { return }
    func rating(_ story: Story) -> TransferRating? {
      story.state.municipality.ratings(of: assignment)
        .first { $0.rater == .leader && $0.moment == moment }
    }
    leader.press("r 1 1")
    #expect(leader.text.contains("8  Theory enough: not said"))
    leader.press("8 9 9")
    #expect(leader.text.contains("8  Theory enough: in high degree"))
    #expect(leader.text.contains("9  Practice enough: in some degree"))
    leader.press("9 9 9 enter")
    #expect(rating(leader)?.enoughTheory == .high)
    #expect(rating(leader)?.enoughPractice == nil)
    leader.press("u")
    _ = leader.go { $0.id == row.id }
    leader.press("r 1 1 enter")
    let plain = try #require(rating(leader))
    #expect(plain.enoughTheory == nil && plain.enoughPractice == nil)
  }

  @Test func `a step of rating can be taken back, and Esc leaves it`() throws {
    var leader = leader()
    _ = try #require(
      leader.go {
        if case .open(let due) = $0, case .rating = due.subject { true } else { false }
      })
    leader.press("r 4")
    #expect(leader.text.contains("Used in practice: Not at all"))
    leader.press("backspace 2 down enter")
    #expect(leader.text.contains("Used in practice: In some degree"))
    #expect(leader.text.contains("Shared with colleagues: In some degree"))
    leader.press("esc")
    #expect(leader.state.layers.isEmpty)
    #expect(leader.state.municipality == Story.sample)
  }

  @Test func `an item is done in one key, and with what was seen in a few`() throws {
    var leader = Story.followUp(.leader)
    let row = try #require(leader.go { if case .item? = $0.duty { true } else { false } })
    let duty = try #require(row.duty)
    leader.press("d")
    #expect(DutyFile(duty, in: leader.state.municipality)?.done == Story.today)
    leader.press("u")
    _ = leader.go { $0.id == row.id }
    // What closes it says so; what notes under way is for goals.
    leader.press("n")
    #expect(leader.state.layers.isEmpty)
    #expect(leader.lines[39].contains("a task gets its note when it is done"))
    leader.press("N")
    #expect(leader.text.contains("┌─ Done with a note ─"))
    leader.type("Set i to sager")
    leader.press("enter")
    guard case .item(let id, let number) = duty else { return }
    let done = leader.state.municipality.agreements[id]?.status(of: number).done
    #expect(done?.note == "Set i to sager")
  }

  @Test func `a goal goes on, is noted, moved, handed on and dropped, each with its reason`() throws
  {
    var leader = Story.followUp(.leader)
    let row = try #require(leader.go { if case .goal? = $0.duty { true } else { false } })
    guard case .goal(let id)? = row.duty else { return }
    func goal() throws -> FollowUpGoal {
      try #require(leader.state.municipality.followUpGoals[id])
    }
    leader.press("p enter")
    #expect(try goal().state == .inProgress)

    leader.press("n")
    leader.type("Set én gang")
    leader.press("enter")
    #expect(try goal().history.last?.note == "Set én gang")
    #expect(try goal().state == .inProgress)

    leader.press("m")
    leader.type("i morgen tidlig")
    leader.press("enter")
    #expect(leader.text.contains("That is not a date"))
    leader.press("ctrl-u")
    leader.type("+14")
    leader.press("enter enter")
    #expect(leader.text.contains("Write a reason."))
    leader.type("Sygdom")
    leader.press("enter")
    #expect(try goal().rescheduled == Story.today.adding(days: 14))

    leader.press("D")
    leader.type("rævekrog")
    leader.press("enter")
    leader.type("Er tættere på")
    leader.press("enter")
    let deputy = try #require(goal().deputy)
    #expect(leader.state.municipality.employees[deputy]?.name == "Freja Rævekrog")

    leader.press("x")
    leader.type("Overhalet")
    leader.press("enter")
    #expect(try goal().state == .dropped)
    leader.press("u u u u u")
    #expect(leader.state.municipality == Story.sample)
  }

  @Test func `confirming practice raises the level and achieves the goal in one step`() throws {
    var leader = Story.followUp(.leader)
    let row = try #require(
      leader.go { row in
        guard case .goal(let id)? = row.duty, let goal = Story.sample.followUpGoals[id],
          let agreement = Story.sample.agreements[goal.agreement]
        else { return false }
        return goal.competence != nil && Story.sample.participants(of: agreement).count == 1
      })
    guard case .goal(let id)? = row.duty else { return }
    let records = leader.state.municipality.records.count
    leader.press("c enter")
    #expect(leader.state.municipality.followUpGoals[id]?.state == .achieved)
    #expect(leader.state.municipality.records.count == records + 1)
    #expect(
      leader.state.municipality.records.values.contains {
        $0.evidence == .shownInPractice && $0.date == Story.today
      })
    leader.press("u")
    #expect(leader.state.municipality == Story.sample)
    let consultant = Story.followUp(.consultant)
    let action = try #require(ActionRegistry.action("duty.practice"))
    #expect(action.availability(consultant.state) != .available)
  }

  @Test func `the filter finds people, agreements and duties`() {
    var leader = Story.followUp(.leader)
    let all = leader.state.followUp.list.total
    leader.press("/")
    leader.type("nattergal ics")
    leader.press("enter")
    #expect(leader.state.followUp.list.rows.count < all)
    #expect(leader.lines.dropFirst(3).prefix(1).allSatisfy { $0.contains("Nattergal") })
    leader.press("esc")
    #expect(leader.state.followUp.list.rows.count == all)
  }

  @Test func `what is signed elsewhere says so`() throws {
    var consultant = Story.followUp(.consultant)
    _ = try #require(
      consultant.go {
        if case .open(let due) = $0, case .signature = due.subject { true } else { false }
      })
    consultant.press("d")
    #expect(consultant.lines.last?.contains("signature is given on the agreement") == true)
    #expect(consultant.state.municipality == Story.sample)
  }
}
