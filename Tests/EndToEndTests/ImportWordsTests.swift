import PlannerDomain
import PlannerExchange
import PlannerTUI
import Testing

@testable import planner

@Suite struct ImportWordsTests {
  @Test(
    "A problem is one sentence in either language",
    arguments: [
      (
        ImportProblem(
          file: "employees.csv", line: 12, column: 30, field: "hired", found: "8/3",
          allowed: .date),
        "employees.csv, line 12, field hired: found \"8/3\", must be a date such as 2027-03-08",
        "employees.csv, linje 12, felt hired: fandt \"8/3\", skal være en dato som 2027-03-08"
      ),
      (
        ImportProblem(
          file: "teams.csv", line: 3, field: "leader", found: "e99", allowed: .existing(.employee)),
        "teams.csv, line 3, field leader: found \"e99\", must be the id of an existing employee",
        "teams.csv, linje 3, felt leader: fandt \"e99\", skal være id på en medarbejder, der findes"
      ),
      (
        ImportProblem(
          file: "employees.csv", line: 2, field: "hours_per_week", found: "",
          allowed: .tenths(5...1000)),
        "employees.csv, line 2, field hours_per_week: found nothing, "
          + "must be a number from 0,5 to 100, with at most one decimal",
        "employees.csv, linje 2, felt hours_per_week: fandt intet, "
          + "skal være et tal fra 0,5 til 100 med højst én decimal"
      ),
      (
        ImportProblem(file: "/nowhere", found: "", allowed: .readableFolder),
        "/nowhere: found nothing, must be a folder that can be read",
        "/nowhere: fandt intet, skal være en mappe, der kan læses"
      ),
    ])
  func sentence(problem: ImportProblem, english: String, danish: String) {
    #expect(ImportWords(say: .english).text(problem) == english)
    #expect(ImportWords(say: .danish).text(problem) == danish)
  }

  @Test func `one is not counted as many`() {
    #expect(ImportWords(say: .english).entered(1, "p").hasPrefix("1 entry was"))
    #expect(ImportWords(say: .danish).entered(1, "p").hasPrefix("1 post er"))
    #expect(ImportWords(say: .english).entered(2, "p").hasPrefix("2 entries were"))
    #expect(ImportWords(say: .danish).entered(2, "p").hasPrefix("2 poster er"))
  }
}
