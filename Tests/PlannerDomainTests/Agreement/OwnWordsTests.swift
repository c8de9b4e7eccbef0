import PlannerDomain
import Testing

@Suite struct OwnWordsTests {
  private func check(_ terms: AgreementTerms, _ municipality: Municipality) -> AgreementCheck {
    AgreementCheck(of: terms, about: assignments(municipality), in: municipality)
  }

  private func assignments(_ municipality: Municipality) -> [Assignment] {
    municipality.assignments.values.sorted { $0.id < $1.id }.prefix(1).map(\.self)
  }

  @Test(arguments: AgreementScope.allCases)
  func `A first draft as it was lacks own words, and does not once something was written`(
    scope: AgreementScope
  ) throws {
    let municipality = Municipality.small
    let draft = AgreementTerms.firstDraft(
      about: assignments(municipality), from: .builtIn(for: scope), in: municipality)
    #expect(check(draft, municipality).findings.contains { $0.lack == .ownWords })
    var own = draft
    own.goals.append(LearningGoal(.workplace, "Vi holder ét fagligt møde om det"))
    #expect(!check(own, municipality).findings.contains { $0.lack == .ownWords })
  }

  @Test func `An empty text lacks goals rather than own words`() {
    let findings = check(AgreementTerms(), Municipality.small).findings
    #expect(!findings.contains { $0.lack == .ownWords })
    #expect(findings.contains { $0.lack == .participantGoals })
  }
}
