import PlannerDomain
import Testing

@Suite struct EditVerbTests {
  @Test(
    "The journal names an edit by what it does",
    arguments: [
      (Edit.enter(.team(.north)), "enter team"),
      (.remove(.record("x")), "remove record"),
      (.assign(.plan(.anna, .morning)), "assign"),
      (.advance("x", to: .partlyAttended, note: ""), "set partly-attended"),
      (.move("x", to: nil, note: ""), "move"),
      (.cancelSession("x", note: ""), "cancel session"),
      (.correct("x", with: .annaKnowsICS), "correct record"),
      (.recordLevel(.annaKnowsICS), "record level"),
      (.draftAnnas, "draft agreement"),
      (.sign(.annas, .leader, name: "D", of: .full), "sign agreement"),
      (.markDone(.goal("uses-ics"), note: ""), "mark done"),
      (.noteProgress("uses-ics", .notAchieved, note: ""), "note not-achieved"),
      (.rateTransfer(.annasFirst), "rate transfer"),
      (.adoptWhole, "adopt strategy"),
      (.endStrategy("whole", reason: ""), "end strategy"),
      (.revert([]), "revert"),
      (.together([]), ""),
      (
        .together([
          .enter(.team(.north)), .enter(.team(.south)), .move("x", to: nil, note: ""),
        ]), "enter team, move"
      ),
    ])
  func verbs(edit: Edit, verb: String) {
    #expect(edit.verb == verb)
  }
}
