import Foundation
import Testing

/// Reminders for cron and mail.
@Suite struct DueTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  private func plan(_ folder: String = Program.sampleData) throws -> String {
    let path = program.file("plan.sqlite")
    #expect(try program.run("import", folder, "--database", path).status == 0)
    return path
  }

  @Test func `what is overdue is told, and the status says so`() throws {
    defer { program.remove() }
    let path = try plan()
    let outcome = try program.run("due", "--database", path)
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("Overdue: "))
    #expect(outcome.output.contains("\n! 2026-"))
    #expect(outcome.errors.isEmpty)
    let danish = try program.run("due", "--database", path, "--language", "da", "--for", "HR")
    #expect(danish.output.contains("HR · Underskriv: HR"))
  }

  @Test func `nothing overdue is 0`() throws {
    defer { program.remove() }
    let folder = program.folder.appending(path: "csv")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try "id;name;department;function;area\nnord;Team Nord;Børn;authority;specialised\n".write(
      to: folder.appending(path: "teams.csv"), atomically: true, encoding: .utf8)
    let outcome = try program.run("due", "--days", "7", "--database", plan(folder.path()))
    #expect(outcome.status == 0)
    #expect(outcome.output == "Nothing is overdue.\n\nNothing is due within 7 days.\n")
  }

  @Test func `no plan is 2, and none is made`() throws {
    defer { program.remove() }
    let path = program.file("none.sqlite")
    let outcome = try program.run("due", "--database", path)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("There is no plan at \(path)."))
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `a name that is none's or several's is 2`() throws {
    defer { program.remove() }
    let path = try plan()
    let none = try program.run("due", "--for", "Xerxes", "--database", path)
    #expect(none.status == 2)
    #expect(none.errors.contains("No one is called “Xerxes”."))
    let many = try program.run("due", "--for", "Ma", "--database", path)
    #expect(many.status == 2)
    #expect(many.errors.contains("may be: "))
    #expect(try program.run("due", "--days", "-1", "--database", path).status == 64)
  }

  @Test func `as JSON it has lasting fields, the same in both languages`() throws {
    defer { program.remove() }
    let path = try plan()
    for language in ["da", "en"] {
      let outcome = try program.run(
        "due", "--json", "--for", "Karen Dådyrholm", "--days", "0", "--language", language,
        "--database", path)
      #expect(outcome.status == 1)
      let report = try #require(
        JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
      let due = try #require(report["due"] as? [[String: Any]])
      #expect(Set(report.keys) == ["date", "until", "overdue", "due", "leavers"])
      #expect(report["overdue"] as? Int == due.filter { $0["overdue"] as? Bool == true }.count)
      let first = try #require(due.first)
      #expect(
        Set(first.keys) == [
          "duty", "kind", "text", "due", "overdue", "daysOverdue", "people", "owner", "team",
          "agreement",
          "offering",
        ])
      #expect(first["people"] as? [String] == ["Karen Dådyrholm"])
      #expect(["item", "goal", "rating", "signature"].contains(first["kind"] as? String))
    }
  }
}
