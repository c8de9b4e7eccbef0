import PlannerDomain
import Testing

@testable import PlannerTUI

/// A refusal about an agreement says what is wrong and what to do.
@Suite struct RefusalWordsTests {
  @Test(
    arguments: [
      (
        EditError.hasSigned("ia2027-071", "m1081"),
        "Karen Dådyrholm har skrevet under og kan ikke udelades."
      ),
      (.standsSo(.item("ia2027-070", 1), isOpen: true), "»Aftal læsetid og sagstal« er åben;"),
      (
        .standsSo(.goal("om090"), isOpen: false),
        "»Barnets Lov bruges i egne opgaver« er allerede gjort eller lukket."
      ),
      (.ownLeader("ia2027-070"), "Thøger Åmose-Eksempel gør det."),
    ])
  func `A refusal names who or what it is about`(error: EditError, told: String) {
    let text = AppState.explanation(of: error, in: Story.sample, language: .danish)
    #expect(text.contains(told))
  }
}
