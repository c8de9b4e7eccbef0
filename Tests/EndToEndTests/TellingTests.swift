import Foundation
import Testing

/// What commands tell is true, in the reader's language, and says what to do.
@Suite struct TellingTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  @Test func `an unknown command is refused, wherever it stands`() throws {
    defer { program.remove() }
    for (arguments, told) in [
      (["frob"], "Unknown command 'frob'.\nSee 'planner --help'."),
      (["help", "frob"], "Unknown command 'frob'."),
      (["poeple"], "Did you mean 'people'?"),
      (["people", "frob"], "See 'planner people --help'."),
      (["json", "nope"], "'nope' is in no command's name."),
    ] {
      let outcome = try Program.run(
        Program.path, arguments, environment: ["PLANNER_LANGUAGE": "en", "PATH": "/usr/bin:/bin"])
      #expect(outcome.status == 64 && outcome.output.isEmpty, "\(arguments)")
      #expect(outcome.errors.contains(told), "\(outcome.errors)")
    }
  }

  @Test func `what is not there is told as what it is`() throws {
    defer { program.remove() }
    let path = try program.samplePlan()
    for (arguments, told) in [
      (["agreement", "show", "ia9999"], "There is no agreement “ia9999”"),
      (["duty", "done", "nope/1"], "There is no agreement “nope”."),
      (["theme", "edit", "ICS", "--name", "X"], "one of the survey's themes"),
      (["undo", "99"], "There is no act “99” in the journal"),
      (["calendar", "--team", "nope"], "No team is called “nope”."),
      (["agreement", "sign", "ia2027-064", "--party", "leader"], "It has been signed already."),
    ] {
      let outcome = try Program.run(
        Program.path, arguments + ["--database", path], environment: ["PLANNER_LANGUAGE": "en"])
      #expect(outcome.errors.contains(told), "\(arguments): \(outcome.errors)")
    }
  }

  @Test func `a file's name decides how it is written, or the command says what is possible`()
    throws
  {
    defer { program.remove() }
    let path = try program.samplePlan()
    let folder = program.folder.path()
    for (arguments, told) in [
      (["export", "-"], "say --json -"), (["export", "plan.csv"], "not written as .csv"),
      (["export", "matrix", "m.csv"], "but as .xlsx."),
      (["paper", "report", "--html", "x.pdf"], "x.pdf does not end in .html."),
      (["paper", "year", "y.html"], "but as .pdf."),
    ] {
      let outcome = try Program.run(
        "/bin/sh",
        ["-c", "cd '\(folder)' && exec '\(Program.path)' \"$@\"", "sh"] + arguments
          + ["--database", path], environment: ["PLANNER_LANGUAGE": "en"])
      #expect(outcome.status == 64 && outcome.errors.contains(told), "\(outcome.errors)")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(Set(names) == ["plan.sqlite", "plan.sqlite.lock"])
    let page = program.file("status.html")
    #expect(try program.run("paper", "report", page, "--database", path).status == 0)
    #expect(try String(contentsOfFile: page, encoding: .utf8).hasPrefix("<!DOCTYPE html>"))
    let document = program.file("plan.json")
    #expect(try program.run("export", document, "--database", path).status == 0)
    #expect(try String(contentsOfFile: document, encoding: .utf8).hasPrefix("{"))
  }

  @Test func `lists, edits and the journal are Danish to who reads Danish`() throws {
    defer { program.remove() }
    let path = try program.samplePlan()
    func danish(_ arguments: String...) throws -> String {
      try Program.run(
        Program.path, arguments + ["--database", path], environment: ["PLANNER_LANGUAGE": "da"]
      ).output
    }
    #expect(try danish("municipality").hasPrefix("navn "))
    #expect(try danish("session").contains("tilmeldingsfrist"))
    #expect(try danish("people", "show", "m1004").contains("egen vurdering"))
    #expect(try danish("plan", "--year", "2027").contains("tilmeldt"))
    let edit = try danish("people", "edit", "m1030", "--hours-per-week", "30")
    #expect(edit.contains("(medarbejder m1030)") && edit.contains("    timer: 32 → 30"))
    let log = try danish("log")
    #expect(log.contains("ret medarbejder") && log.contains("hent ind"))
    let acts = try program.rows("log", "--database", path).compactMap { $0["act"] as? String }
    #expect(acts == ["edit employee", "import"])
    #expect(try danish("import", Program.sampleData, "--preview").contains("kommune: 1 uændret\n"))
  }

  @Test func `an agreement is shown as on paper, and whole`() throws {
    defer { program.remove() }
    let path = try program.samplePlan()
    let shown = try program.run("agreement", "show", "ia2027-064", "--database", path)
    #expect(shown.output.hasPrefix("ia2027-064 · "))
    #expect(shown.output.contains("\nPURPOSE\n") && !shown.output.contains("…"))
    #expect(shown.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let rows = try program.rows("agreement", "show", "ia2027-064", "--database", path)
    #expect(rows.contains { $0["column"] as? String == "purpose" })
  }

  @Test func `what changed in an item from text to text is told, if only when it is due`() throws {
    defer { program.remove() }
    let path = try program.samplePlan()
    let edit = try program.run(
      "agreement", "item", "edit", "ia2027-064", "5", "--due", "end+5", "--database",
      path)
    #expect(edit.status == 0, "\(edit.errors)")
    #expect(edit.output.contains("The former text is kept.") && edit.output.count < 500)
    let row = try #require(
      try program.rows("agreement", "versions", "ia2027-064", "--database", path).last)
    let (before, after) = (row["before"] as? String, row["after"] as? String)
    #expect(before != after && after?.hasSuffix("; due: end+5") == true)
  }

  @Test func `a year that is over is lifted by nothing`() throws {
    defer { program.remove() }
    let path = try program.samplePlan()
    let over = try program.run("group", "--year", "2024", "--database", path)
    #expect(over.output.contains("The period is over") && !over.output.contains("→"))
  }

  @Test func `needs without offerings have an empty list of them`() throws {
    defer { program.remove() }
    let path = try program.samplePlan()
    let market = try #require(
      try program.json(["market", "--json", "--database", path]) as? [String: Any])
    let needs = try #require(market["needs"] as? [[String: Any]])
    #expect(needs.contains { $0["lack"] as? String == "offering" })
    #expect(needs.allSatisfy { $0["offerings"] is [Any] })
  }

  @Test func `a day that a course has no more is cancelled in the next calendar`() throws {
    defer { program.remove() }
    let path = try program.samplePlan()
    let first = try program.run("calendar", "--database", path).output
    #expect(first.contains("UID:session-bk-ics-1-27a-2@planner"))
    _ = try program.run(
      "session", "edit", "bk-ics-1-27a", "--days", "2027-01-27..2027-01-29", "--database", path)
    let gone = try program.run("calendar", "--cancellations", "--database", path).output
    #expect(gone.contains("UID:session-bk-ics-1-27a-2@planner"))
    #expect(!gone.contains("UID:session-bk-ics-1-27a-1@planner"))
  }

  @Test func `help stays within 80 columns, and says of every option what it is`() throws {
    let dump = try Program.run(Program.path, ["--experimental-dump-help"])
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(dump.output.utf8)) as? [String: Any])
    var commands = [try #require(root["command"] as? [String: Any])]
    while let command = commands.popLast() {
      let discussion = command["discussion"] as? String ?? ""
      for line in discussion.split(separator: "\n") where line.hasPrefix("  ") {
        #expect(line.count <= 80, "\(line)")
      }
      for argument in command["arguments"] as? [[String: Any]] ?? [] {
        #expect(argument["abstract"] as? String != "empty here.")
      }
      commands += command["subcommands"] as? [[String: Any]] ?? []
    }
  }

  @Test func `files, languages and kinds of tables are completed`() throws {
    defer { program.remove() }
    let script = try Program.run(Program.path, ["--generate-completion-script", "bash"]).output
    let file = program.file("complete.bash")
    try script.write(toFile: file, atomically: true, encoding: .utf8)
    try Data().write(to: program.folder.appending(path: "hr_ca.csv"))
    func completed(_ line: String) throws -> [String] {
      let outcome = try Program.run(
        "/bin/bash",
        [
          "-c",
          """
          cd '\(program.folder.path())'; . '\(file)'; planner() { '\(Program.path)' "$@"; }
          COMP_LINE='\(line)'; COMP_POINT=${#COMP_LINE}; COMP_WORDS=(\(line)); \
          COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _planner planner "${COMP_WORDS[-1]}" \
          "${COMP_WORDS[-2]}"; printf '%s\\n' "${COMPREPLY[@]}"
          """,
        ], environment: ["PATH": "/usr/bin:/bin"])
      return outcome.output.split(separator: "\n").map(String.init)
    }
    #expect(try completed("planner restore hr_") == ["hr_ca.csv"])
    #expect(try completed("planner plan list --database hr_") == ["hr_ca.csv"])
    #expect(try completed("planner plan list --language d") == ["da"])
    #expect(try completed("planner demo --theme li") == ["light"])
    #expect(try completed("planner import hr_") == ["hr_ca.csv"])
    #expect(try completed("planner import empl") == ["employees"])
  }
}
