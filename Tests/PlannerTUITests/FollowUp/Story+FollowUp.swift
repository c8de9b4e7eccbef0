import PlannerDomain

@testable import PlannerTUI

extension Story {
  /// In following up, as someone with a job.
  static func followUp(
    _ duty: Actor.Duty = .manager, named name: String = "Tester",
    size: Size = Size(columns: 120, rows: 40), language: Language = .english,
    in municipality: Municipality = Self.sample
  ) -> Story {
    var story = Story(
      municipality, size: size, language: language, actor: Actor(name: name, duty: duty))
    story.press("6")
    return story
  }

  /// Puts the cursor on the first row of the list that is so.
  mutating func go(to isWanted: (FollowUpRow) -> Bool) -> FollowUpRow? {
    guard let row = state.followUp.list.rows.first(where: isWanted) else { return nil }
    state.followUp.cursor.expect(row.id)
    state.prepare()
    return row
  }

  /// Makes an edit as if by a form.
  mutating func make(_ edit: Edit) {
    state.make(PlannedEdit(edit: edit, title: "changed"))
    state.prepare()
  }
}
