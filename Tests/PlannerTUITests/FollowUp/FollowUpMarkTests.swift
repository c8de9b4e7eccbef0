import PlannerDomain
import Testing

@testable import PlannerTUI

/// What is done with several duties at once.
@Suite struct FollowUpMarkTests {
  /// Marks so many rows of all teams' list that are so.
  private func marked(
    _ count: Int, where isWanted: (FollowUpRow) -> Bool
  ) throws -> (Story, [FollowUpRow]) {
    var story = Story.followUp(.leader)
    let rows = Array(story.state.followUp.list.rows.filter(isWanted).prefix(count))
    try #require(rows.count == count)
    for row in rows {
      _ = story.go { $0.id == row.id }
      story.press("space")
    }
    return (story, rows)
  }

  private func isDuty(_ row: FollowUpRow) -> Bool { row.duty != nil }

  @Test func `several duties are dropped with one reason, as one act`() throws {
    var (story, rows) = try marked(3, where: isDuty)
    #expect(story.text.contains("● 3 marked"))
    story.press("x")
    #expect(story.text.contains("3 duties"))
    story.type("Overhalet")
    story.press("enter")
    for duty in rows.compactMap(\.duty) {
      #expect(DutyFile(duty, in: story.state.municipality)?.isGivenUp == true)
    }
    #expect(story.state.followUp.marked.isEmpty)
    story.press("u")
    #expect(story.state.municipality == Story.sample)
  }

  @Test func `several are moved, handed on and done together`() throws {
    var (story, rows) = try marked(2, where: isDuty)
    let duties = rows.compactMap(\.duty)
    func files() -> [DutyFile] {
      duties.compactMap { DutyFile($0, in: story.state.municipality) }
    }
    story.press("m")
    story.type("+14")
    story.press("enter")
    story.type("Sygdom")
    story.press("enter")
    let day = Story.today.adding(days: 14)
    #expect(files().map(\.due) == [day, day])

    story.state.followUp.marked = Set(rows.map(\.id))
    story.press("D")
    story.type("rævekrog")
    story.press("enter")
    story.type("Er tættere på")
    story.press("enter")
    let names = files().map { $0.deputy.flatMap { story.state.municipality.employees[$0]?.name } }
    #expect(names == ["Freja Rævekrog", "Freja Rævekrog"])

    story.state.followUp.marked = Set(rows.map(\.id))
    story.press("d")
    #expect(files().map(\.done) == [Story.today, Story.today])
    story.press("u u u")
    #expect(story.state.municipality == Story.sample)
  }

  @Test func `several ratings get the same answers, each for its own person and moment`() throws {
    var (story, rows) = try marked(2) {
      if case .open(let due) = $0, case .rating = due.subject { true } else { false }
    }
    let count = story.state.municipality.ratings.count
    story.press("r")
    #expect(story.text.contains("2 ratings"))
    story.press("2 3 1 enter")
    #expect(story.state.municipality.ratings.count == count + 2)
    for case .open(let due) in rows {
      guard case .rating(let assignment, let rater, let moment) = due.subject else { continue }
      let rating = story.state.municipality.ratings(of: assignment)
        .first { $0.rater == rater && $0.moment == moment }
      #expect(rating?.used == .some)
      #expect(rating?.shared == .less)
    }
    story.press("u")
    #expect(story.state.municipality == Story.sample)
  }

  @Test func `what cannot be done with all that is marked is not done with any, and says why`()
    throws
  {
    var (story, _) = try marked(1, where: isDuty)
    _ = try #require(
      story.go {
        if case .open(let due) = $0, case .signature = due.subject { true } else { false }
      })
    story.press("space d")
    #expect(story.lines.last?.contains("signature is given on the agreement") == true)
    #expect(story.state.municipality == Story.sample)
    story.press("esc")
    #expect(story.state.followUp.marked.isEmpty)
    #expect(story.state.screen == .followUp)
  }
}
