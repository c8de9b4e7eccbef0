import Foundation
import Testing

/// What is said that cannot be, is refused with what can be, and nothing else is recorded instead.
@Suite struct ChoiceTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  @Test func `a value that is none of an option's is refused with those there are`() throws {
    defer { program.remove() }
    let path = try program.samplePlan()
    let before = try program.rows("log", "--database", path).count
    for (arguments, told) in [
      (["plan", "list", "--state", "foo"], "does not fit --state: wished, proposed"),
      (["plan", "advance", "foo", "bk-ics-1"], "does not fit <state>: proposed, approved"),
      (["catalogue", "--sort", "size"], "does not fit --sort: title"),
      (["people", "record", "Åge Ørr", "--competence", "ICS", "--level", "7"], "0, 1, 2, 3, 4"),
      (["plan", "list", "--year", "0"], "does not fit --year: 1–9999"),
    ] {
      let outcome = try run(arguments, path)
      #expect(outcome.status == 64 && outcome.output.isEmpty, "\(arguments)")
      #expect(outcome.errors.contains(told), "\(outcome.errors)")
    }
    #expect(try program.rows("log", "--database", path).count == before)
  }

  @Test func `why someone takes something is one of the reasons or the words of a goal`() throws {
    defer { program.remove() }
    let path = try program.samplePlan()
    let typo = try run(
      ["plan", "assign", "bk-lov", "--to", "Åge Ørr", "--why", "onw-wish", "--preview"], path)
    #expect(typo.status == 64 && typo.errors.contains("gap, own-wish, leaders-decision, “"))
    let goals = try #require(
      try program.json(["strategy", "--json", "--database", path]) as? [String: Any])
    let strategies = try #require(goals["strategies"] as? [[String: Any]])
    let first = try #require((strategies.first?["goals"] as? [[String: Any]])?.first)
    let words = try #require(first["text"] as? String)
    let meant = try run(
      ["plan", "assign", "bk-lov", "--to", "m1004", "--why", words, "--preview"], path)
    #expect(meant.status == 0, "\(meant.errors)")
    #expect(meant.output.contains("reason_detail: "))
  }

  @Test func `another year than the session's is refused, for the session's budget pays`() throws {
    defer { program.remove() }
    let path = try program.samplePlan()
    let arguments = [
      "plan", "assign", "bk-ics-1", "--to", "Åge Ørr", "--session", "bk-ics-1-27a", "--reason", "x",
      "--preview",
    ]
    let other = try run(arguments + ["--year", "2026"], path)
    #expect(other.status == 64 && other.errors.contains("begins in 2027"))
    #expect(try run(arguments + ["--year", "2027"], path).status == 0)
  }

  @Test func `what can never be right ends with 64, wherever it is found out`() throws {
    defer { program.remove() }
    let path = try program.samplePlan()
    for arguments in [
      ["session", "edit", "bk-ics-1-27a", "--starts", "25:00", "--ends", "26:00"],
      ["people", "edit", "Åge Ørr", "--email", "x"],
      ["people", "edit", "Åge Ørr", "--name", "Åge\nØrr"],
      ["people", "record", "Åge Ørr", "--competence", "ICS", "--level", "4", "--on", "2099-01-01"],
      ["import", "employees", "x.csv", "--map", "X"],
    ] {
      let outcome = try run(arguments, path)
      #expect(outcome.status == 64, "\(arguments): \(outcome.errors)")
    }
  }

  @Test func `amounts are told in kroner, and what is free is told exactly`() throws {
    defer { program.remove() }
    let path = try program.samplePlan()
    let dear = try run(["offering", "edit", "bk-lov", "--price-per-participant", "400"], path)
    #expect(dear.status == 64)
    #expect(dear.errors.contains("kr. 400 is not between kr. 0 and kr. 250"), "\(dear.errors)")
    _ = try run(
      ["budget", "add", "--team", "Modtag", "--year", "2041", "--frame", "48000,50"], path)
    let row = try #require(
      try program.rows("budget", "list", "--year", "2041", "--database", path)
        .first { $0["frame"] != nil })
    #expect(row["frame"] as? Double == 48000.5 && row["free"] as? Double == 48000.5)
  }

  @Test func `who stands in the way of an assignment is told by name`() throws {
    defer { program.remove() }
    let path = try program.samplePlan()
    for person in ["Åge Ørr", "Ole Kv"] {
      _ = try run(["plan", "assign", "bk-lov", "--to", person, "--year", "2031"], path)
    }
    let twice = try run(
      ["plan", "assign", "bk-lov", "--to", "Åge Ørr", "Ole Kv", "--year", "2031"], path)
    #expect(twice.status == 3)
    #expect(
      twice.errors.firstMatch(of: /\(blocked\): \S+ \S+.*: is already on the way/) != nil,
      "\(twice.errors)")
  }

  private func run(_ arguments: [String], _ path: String) throws -> Program.Outcome {
    try Program.run(
      Program.path, arguments + ["--database", path],
      environment: [
        "XDG_DATA_HOME": program.folder.path(), "HOME": program.folder.path(),
        "PLANNER_LANGUAGE": "en", "PATH": "/usr/bin:/bin",
      ])
  }
}
