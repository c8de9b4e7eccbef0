import Foundation
import Testing

/// What cannot be told is not taken for an answer, nor for something that was not done.
@Suite struct OutputTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  /// Runs a shell command line in which `planner` is the program with the plan.
  private func shell(_ line: String, _ path: String) throws -> Program.Outcome {
    try Program.run(
      "/bin/bash", ["-c", "planner() { '\(Program.path)' \"$@\" --database '\(path)'; }; \(line)"],
      environment: [
        "XDG_DATA_HOME": program.folder.path(), "HOME": program.folder.path(),
        "PLANNER_LANGUAGE": "en", "PATH": "/usr/bin:/bin", "TMPDIR": program.folder.path(),
      ])
  }

  @Test func `reminders that cannot be written end with 2, not as if something were overdue`()
    throws
  {
    defer { program.remove() }
    let path = program.file("empty.sqlite")
    #expect(try shell("planner new", path).status == 0)
    #expect(try shell("planner due", path).status == 0)
    for line in ["planner due > /dev/full", "planner due --json > /dev/full"] {
      let outcome = try shell(line, path)
      #expect(outcome.status == 2 && outcome.errors.hasPrefix("Error: The answer could not"))
    }
  }

  @Test func `an edit that cannot be told of is said to have been done`() throws {
    defer { program.remove() }
    let path = try program.samplePlan()
    for line in [
      "planner people edit 'Åge Ørr' --email q@x.example > /dev/full", "planner undo > /dev/full",
      "planner redo --json > /dev/full",
    ] {
      let outcome = try shell(line, path)
      #expect(outcome.status == 2, "\(line)")
      #expect(outcome.errors.hasPrefix("Error: It was done, but could not be told:"))
    }
    #expect(try program.rows("log", "--database", path).count == 4)
    let other = program.file("other.sqlite")
    let imported = try shell("planner import '\(Program.sampleData)' > /dev/full", other)
    #expect(imported.status == 2 && imported.errors.contains("It was done"))
  }

  @Test
  func `a backup on standard output leaves nothing on the disk, and is taken back from there`()
    throws
  {
    defer { program.remove() }
    let path = try program.samplePlan()
    #expect(try shell("planner backup - | head -c 10", path).output.hasPrefix("SQLite for"))
    let names = try FileManager.default.contentsOfDirectory(atPath: program.folder.path())
    #expect(!names.contains { $0.hasPrefix("planner-") })
    let copy = program.file("copy.sqlite")
    #expect(try shell("planner backup - > '\(copy)'", path).status == 0)
    #expect(try program.rows("people", "--database", copy).count > 10)
    #expect(try shell("planner people edit 'Åge Ørr' --email q@x.example", path).status == 0)
    let back = try shell("planner restore - < '\(copy)'", path)
    #expect(back.status == 0, "\(back.errors)")
    #expect(back.output.contains("is now as standard input"))
    #expect(try program.rows("log", "--database", path).count == 1)
    let none = try shell("echo 'no plan' | planner restore -", path)
    #expect(none.status == 1)
    #expect(none.errors.contains("standard input is not a planner database"), "\(none.errors)")
  }

  @Test func `a plan that another holds is said to be in use, and no more is promised`() throws {
    defer { program.remove() }
    let path = try program.samplePlan()
    let lock = try Lock(on: path)
    let outcome = try shell("planner people edit 'Åge Ørr' --email q@x.example", path)
    lock.release()
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasSuffix("is in use by another program.\n"), "\(outcome.errors)")
  }
}
