import PlannerDomain
import Testing

@testable import PlannerTUI

extension Story {
  static let consultant = Actor(name: "Hanne Prøve", duty: .consultant)

  /// The agreements before a consultant.
  static func agreements(
    _ size: Size = Size(columns: 120, rows: 40), language: Language = .danish
  ) -> Story {
    var story = Story(size: size, language: language, actor: consultant)
    story.press("5")
    return story
  }

  /// Opens the page of a new agreement about the first assignment that lacks one, its form closed.
  mutating func drafted() throws -> ImplementationAgreement {
    press("enter enter esc")
    return try #require(state.openAgreement)
  }
}
