import PlannerDomain
import Testing

@Suite struct RandomEditTests {
  private static let seeds = Array(UInt64(1)...30)

  @Test("Any sequence of edits keeps every rule and can be undone", arguments: seeds)
  func anySequence(seed: UInt64) throws {
    var edits = RandomEdits(seed: seed)
    let first = try Municipality().after(.together(RandomEntries.start.map(Edit.enter)))
    var municipality = first
    var follower = first
    var acts: [Act] = []
    for number in 1...360 {
      let before = municipality
      let edit = edits.edit(of: municipality, acts: acts)
      do throws(EditError) {
        let act = try municipality.apply(edit, on: edits.day(), by: edits.actor())
        acts.append(act)
        follower.follow(act.changes)
        if case .advance(let id, .enrolled, _) = edit, let full = overfull(id, in: municipality) {
          Issue.record("\(full) has more enrolled than seats: seed \(seed), edit \(number)")
        }
      } catch {
        try #require(municipality == before, "refused but changed: seed \(seed), edit \(number)")
      }
      let places = municipality.assignments.values.compactMap { assignment in
        assignment.session.flatMap { session in assignment.queuePlace.map { "\(session) \($0)" } }
      }
      try #require(
        Set(places).count == places.count, "two in one place: seed \(seed), edit \(number)")
      if number.isMultiple(of: 10) {
        let problems = municipality.problems()
        try #require(problems == [], "seed \(seed), edit \(number): \(problems)")
      }
    }
    #expect(acts.count > 60, "too few to mean something: seed \(seed)")
    #expect(follower == municipality, "following differs: seed \(seed)")
    #expect(
      Municipality(entries: municipality.entries) == municipality,
      "indices out of step: seed \(seed)")
    try undo(acts, in: &municipality, seed: seed)
    #expect(municipality == first, "undoing all does not lead back: seed \(seed)")
  }

  private func undo(_ acts: [Act], in municipality: inout Municipality, seed: UInt64) throws {
    for (number, act) in acts.enumerated().reversed() {
      do throws(EditError) {
        try municipality.apply(act.inverse, on: .today, by: .leader)
      } catch {
        Issue.record("act \(number) cannot be undone: seed \(seed): \(error)")
        throw error
      }
    }
  }

  /// The assignment's session, if more hold a seat in it than it has.
  private func overfull(
    _ id: Identifier<Assignment>, in municipality: Municipality
  ) -> Identifier<CourseSession>? {
    guard let session = municipality.assignments[id]?.session.flatMap({ municipality.sessions[$0] })
    else { return nil }
    let seated: Set<AssignmentState> = [.enrolled, .attended, .partlyAttended, .completed]
    let count = municipality.assignments(in: session.id).count { seated.contains($0.state) }
    return count > session.capacity ? session.id : nil
  }
}
