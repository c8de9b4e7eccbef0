import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite("Lists that are kept team by team")
struct TeamListTests {
  /// Acts of several teams, of which each is allowed.
  private func acts() -> [Edit] {
    let goals = Story.sample.followUpGoals.values.filter {
      !$0.state.isSettled && Story.sample.agreements[$0.agreement]?.isRunning == true
    }.sorted { $0.id < $1.id }
    let day = Story.today.adding(days: 3)
    return goals.prefix(6).enumerated().map { place, goal in
      place % 2 == 0
        ? .reschedule(.goal(goal.id), to: day, reason: "Ferie")
        : .closeDuty(.goal(goal.id), reason: "Overhalet")
    }
  }

  private func expectAsAnew(_ story: Story, _ comment: Comment) {
    let anew = DutyList(in: story.state.municipality, on: Story.today).duties
    let query = SearchQuery(story.state.followUp.filter.text)
    var telling = FollowUpTelling(story.state.words, story.state.municipality)
    let rows = anew.map(FollowUpRow.open).filter {
      FuzzyMatch(query, in: SearchText(telling.searchText(of: $0).joined(separator: " "))) != nil
    }
    #expect(Array(story.state.followUp.list.rows) == rows, comment)
    #expect(story.state.followUp.list.total == anew.count, comment)
    #expect(
      story.state.followUp.list.overdue == anew.count { $0.isOverdue(on: Story.today) }, comment)
  }

  @Test("All teams' duties are after each act as if all were reckoned anew, searched or not")
  func duties() throws {
    var story = Story.followUp(.leader)
    story.state.team = nil
    story.state.prepare()
    expectAsAnew(story, "at first")
    for edit in acts() {
      story.make(edit)
      expectAsAnew(story, "after an act")
    }
    story.press("/")
    for letter in "sag" {
      story.type(String(letter))
      expectAsAnew(story, "at a letter")
    }
    story.press("enter u u")
    expectAsAnew(story, "taken back while searching")
    story.press("/ backspace")
    expectAsAnew(story, "with a letter less")
    story.press("esc")
    expectAsAnew(story, "at last")
  }

  @Test(
    "The agreements are after each act as if all were reckoned anew, in every order",
    arguments: AgreementOrder.allCases)
  func agreements(order: AgreementOrder) throws {
    var story = Story()
    story.press("5")
    story.state.agreements.order = order
    story.state.prepare()
    let drafts = Story.sample.agreements.values.filter { $0.recorded == .draft }
      .sorted { $0.id < $1.id }
    for draft in drafts.prefix(3) {
      story.make(.lapseAgreement(draft.id, reason: "Aflyst"))
      var anew = Story(story.state.municipality)
      anew.press("5")
      anew.state.agreements.order = order
      anew.state.prepare()
      #expect(story.state.agreements.board.rows.elementsEqual(anew.state.agreements.board.rows))
      #expect(story.state.agreements.board.counts == anew.state.agreements.board.counts)
      let list = AgreementList(of: story.state.municipality, on: Story.today)
      #expect(
        Set(story.state.agreements.board.ids)
          == Set(
            list.missing.map { .missing($0.assignment) }
              + list.rows.map { .agreement($0.agreement) }))
    }
  }

  @Test("An assignment that is removed touches its team, which no longer lacks an agreement for it")
  func removed() throws {
    let missing = try #require(AgreementList(of: Story.sample, on: Story.today).missing.first)
    let assignment = try #require(Story.sample.assignments[missing.assignment])
    let change = Change(
      key: .assignment(assignment.id), before: .assignment(assignment), after: nil)
    var now = Story.sample
    now.follow([change])
    #expect(Touched(by: [change], in: now)?.followUps == [missing.team])
    #expect(!AgreementList(of: now, team: missing.team, on: Story.today).missing.contains(missing))
  }

  @Test("The selection is found again among all teams' rows, and is nowhere once the row has gone")
  func places() throws {
    var story = Story.followUp(.leader)
    let ids = story.state.followUp.list.ids
    for index in [0, ids.count / 2, ids.count - 1] {
      #expect(ids.firstIndex(of: ids[index]) == index)
    }
    let row = try #require(story.go { $0.duty != nil })
    story.press("d")
    #expect(story.state.followUp.list.ids.firstIndex(of: row.id) == nil)
    #expect(story.state.followUp.selectedRow != nil)
  }

  /// The sample with so many copies of one of its agreements that its lists take a while.
  private func municipality() throws -> Municipality {
    let agreement = try #require(Story.sample.agreements.values.first { $0.isRunning })
    var municipality = Story.sample
    municipality.follow(
      (0...TeamBooks.atOnce).map { number in
        let copy = ImplementationAgreement(
          id: Identifier("copy-\(number)"), team: agreement.team,
          assignments: agreement.assignments, terms: agreement.terms,
          signatures: agreement.signatures, history: agreement.history)
        return Change(key: .agreement(copy.id), before: nil, after: .agreement(copy))
      })
    return municipality
  }

  @Test("Lists that take a while are reckoned beside the screen, and what is done meanwhile waits")
  func awaited() throws {
    var story = Story.followUp(.leader, in: try municipality())
    story.state.team = nil
    for key in ["6", "5"] {
      story.press(key)
      #expect(story.state.awaitsBooks && story.state.mustWait(.key(.character("j"))))
      // What leads elsewhere has nothing to wait for.
      for way in ["1", "tab", "q"].compactMap({ Key($0) }) {
        #expect(!story.state.mustWait(.key(way)))
      }
      #expect(story.lines.dropFirst().contains { $0.filter { !$0.isWhitespace } == "…" })
    }
    let basis = try #require(story.state.books.figures.basis)
    story.happen(
      .reckoned(TeamBooks(of: story.state.municipality, basis: basis, in: .english)))
    #expect(!story.state.awaitsBooks && !story.state.mustWait(.key(.character("j"))))
    #expect(story.state.agreements.board.rows.total > TeamBooks.atOnce)
    story.press("6")
    expectAsAnew(story, "when it has come")
  }

  @Test("One team's lists are there at once")
  func oneTeam() throws {
    var story = Story.followUp(.leader, in: try municipality())
    story.state.team = story.state.municipality.teams.keys.sorted().first
    story.press("5")
    #expect(!story.state.awaitsBooks)
  }
}
