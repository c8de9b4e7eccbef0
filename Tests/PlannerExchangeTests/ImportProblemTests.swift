import PlannerDomain
import PlannerExchange
import Testing

@Suite struct ImportProblemTests {
  @Test(
    "A problem is one English sentence",
    arguments: [
      (
        ImportProblem(
          file: "employees.csv", line: 12, column: 30, field: "hired", found: "8/3",
          allowed: .date),
        "employees.csv, line 12, field hired: found \"8/3\", must be a date such as 2027-03-08"
      ),
      (
        ImportProblem(
          file: "teams.csv", line: 3, field: "leader", found: "e99", allowed: .existing(.employee)),
        "teams.csv, line 3, field leader: found \"e99\", must be the id of an existing employee"
      ),
      (
        ImportProblem(
          file: "employees.csv", line: 2, field: "hours_per_week", found: "",
          allowed: .tenths(5...1000)),
        "employees.csv, line 2, field hours_per_week: found nothing, "
          + "must be a number from 0,5 to 100, with at most one decimal"
      ),
      (
        ImportProblem(file: "/nowhere", found: "", allowed: .readableFolder),
        "/nowhere: found nothing, must be a folder that can be read"
      ),
    ])
  func sentence(problem: ImportProblem, expected: String) {
    #expect(problem.description == expected)
  }

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
