import Foundation
import Testing

@Suite struct CommandLineTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  @Test func `the help shows every command with an example`() throws {
    defer { program.remove() }
    let outcome = try program.run("--help")
    #expect(outcome.status == 0)
    for word in ["open", "demo", "import", "planner import FOLDER"] {
      #expect(outcome.output.contains(word))
    }
  }

  @Test func `without a terminal it says what to do and leaves no half-open screen`() throws {
    defer { program.remove() }
    let outcome = try program.run("demo")
    #expect(outcome.status != 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("must be a terminal"))
  }

  @Test func `the sample data goes in as one act and a second import changes nothing`() throws {
    defer { program.remove() }
    let path = program.file("plan.sqlite")
    let first = try program.run("import", Program.sampleData, "--database", path)
    #expect(first.status == 0)
    #expect(first.output.contains("entries were brought into"))
    let second = try program.run("import", Program.sampleData, "--database", path)
    #expect(second.status == 0)
    #expect(second.output.hasPrefix("0 entries"))
    let journal = try Program.run("/usr/bin/sqlite3", [path, "SELECT count(*) FROM journal"])
    #expect(journal.output.trimmed == "1")
    #expect(try permissions(of: path) == 0o600)
  }

  @Test func `a bad file is told by file, line and field, and nothing goes in`() throws {
    defer { program.remove() }
    let folder = program.folder.appending(path: "csv")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try """
    id;name;department;function;area;leader;least_staffing
    nord;Team Nord;Børn;authority;specialised;;4
    syd;Team Syd;Børn;magic;specialised;;4
    """.write(to: folder.appending(path: "teams.csv"), atomically: true, encoding: .utf8)
    let path = program.file("plan.sqlite")
    let outcome = try program.run("import", folder.path(), "--database", path)
    #expect(outcome.status != 0)
    #expect(outcome.errors.contains("teams.csv, line 3, field function: found \"magic\""))
    #expect(outcome.errors.contains("authority, delivery"))
    #expect(!FileManager.default.fileExists(atPath: path))
    let danish = try program.run(
      "import", folder.path(), "--database", path, environment: ["PLANNER_LANGUAGE": "da"])
    #expect(danish.errors.contains("teams.csv, linje 3, felt function: fandt \"magic\""))
  }

  @Test func `a file that is no plan is left as it is`() throws {
    defer { program.remove() }
    let path = program.file("letter.txt")
    try "Kære borger".write(toFile: path, atomically: true, encoding: .utf8)
    let outcome = try program.run("open", "--database", path)
    #expect(outcome.status != 0)
    #expect(outcome.errors.contains("is not a planner database"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "Kære borger")
  }

  @Test func `many processes can start on a fresh file at once`() async throws {
    defer { program.remove() }
    let path = program.file("plan.sqlite")
    let program = program
    let statuses = try await withThrowingTaskGroup(of: Int32.self) { group in
      for _ in 0..<6 {
        group.addTask {
          try program.run("import", Program.sampleData, "--database", path).status
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(statuses == Array(repeating: 0, count: 6))
    let rows = try Program.run(
      "/usr/bin/sqlite3",
      [path, "SELECT count(*) FROM employee; SELECT max(revision) FROM journal"])
    #expect(rows.output.split(separator: "\n").first == "120")
  }

  private func permissions(of path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
  }
}
