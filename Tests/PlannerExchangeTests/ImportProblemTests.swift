import PlannerDomain
import PlannerExchange
import Testing

@Suite struct ImportProblemTests {
  @Test("What was found is shortened and cannot steer the screen")
  func excerpt() {
    func found(_ text: String) -> String {
      ImportProblem(file: "", found: text, allowed: .text).found
    }
    #expect(found("a\u{1B}]0;x\u{7}\n") == "a ]0;x  ")
    #expect(found(String(repeating: "å", count: 80)) == String(repeating: "å", count: 80))
    #expect(found(String(repeating: "å", count: 81)) == String(repeating: "å", count: 79) + "…")
  }
}
