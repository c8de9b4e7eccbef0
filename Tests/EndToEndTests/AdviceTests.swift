import Foundation
import Testing

/// Advice and the priority group for other programs.
@Suite struct AdviceTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  private func plan() throws -> String {
    let path = program.file("plan.sqlite")
    #expect(try program.run("import", Program.sampleData, "--database", path).status == 0)
    return path
  }

  @Test func `advice is printed as text, CSV and JSON, with its source`() throws {
    defer { program.remove() }
    let path = try plan()
    let text = try program.run("advice", "--database", path)
    #expect(text.status == 0)
    #expect(text.output.contains("(ch. 6.6)"))
    let team = try program.run(
      "advice", "--team", "Modtag", "--severity", "recommended", "--csv", "--database", path)
    #expect(team.output.hasPrefix("rule;severity;kind;id;subject;text;chapter;"))
    #expect(!team.output.contains(";hint;"))
    let json = try program.run("advice", "--dismissed", "--json", "--database", path)
    let read = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let all = try #require(read["advice"] as? [[String: Any]])
    #expect(all.allSatisfy { $0["rule"] is String && $0["chapter"] is String })
    #expect(all.contains { $0["reason"] as? String == "Kollegaen tog samme modul i 2024" })
  }

  @Test func `the group is printed with the step that lifts it`() throws {
    defer { program.remove() }
    let path = try plan()
    let text = try program.run("group", "--year", "2026", "--database", path, "--language", "da")
    #expect(text.status == 0)
    #expect(text.output.hasPrefix("Prioriteringsgruppe "))
    #expect(text.output.contains("figur 36, N = 74"))
    let json = try program.run("group", "--year", "2026", "--json", "--database", path)
    let read = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect((1...4).contains(read["group"] as? Int ?? 0))
    let table = try program.run("group", "--year", "2026", "--csv", "--database", path)
    #expect(table.output.hasPrefix("group;condition;met;lacking;text;todo\n2;"))
    #expect(read["from"] as? String == "2026-01-01")
    #expect(read["conditions"] is [String: Any])
  }

  @Test func `what cannot be told is an error`() throws {
    defer { program.remove() }
    let path = program.file("none.sqlite")
    #expect(try program.run("advice", "--database", path).status != 0)
    #expect(try program.run("group", "--database", path).errors.contains("There is no plan at"))
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(try program.run("advice", "--severity", "loud", "--database", path).status == 64)
    #expect(try program.run("group", "--year", "0", "--database", path).status == 64)
  }
}
