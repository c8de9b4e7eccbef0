import Foundation
import Testing

/// What commands do about people who have left since the plan was last changed.
@Suite struct LeaverTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  /// A plan in which somebody with an agreement in force has left.
  private func plan() throws -> String {
    let folder = program.folder.appending(path: "csv")
    try FileManager.default.copyItem(atPath: Program.sampleData, toPath: folder.path())
    let file = folder.appending(path: "employees.csv")
    let rows = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    try rows.map { row in
      guard row.hasPrefix("m1015;") else { return row }
      var cells = row.components(separatedBy: ";")
      cells[6] = "2024-01-31"
      return cells.joined(separator: ";")
    }.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
    let path = program.file("plan.sqlite")
    #expect(try program.run("import", folder.path(), "--database", path).status == 0)
    return path
  }

  private func run(_ arguments: String..., at path: String) throws -> Program.Outcome {
    try Program.run(
      Program.path, arguments + ["--database", path, "--actor", "Hanne", "--as", "consultant"],
      environment: ["HOME": program.folder.path(), "PLANNER_LANGUAGE": "en"])
  }

  @Test
  func `a command that writes lets their agreements lapse afterwards; one that reads does not`()
    throws
  {
    defer { program.remove() }
    let path = try plan()
    let due = try program.run("due", "--json", "--days", "3660", "--database", path)
    #expect(!due.output.contains("ia2027-070"))
    let untouched = try program.run("log", "--database", path)
    #expect(!untouched.output.contains("lapse"))
    let edit = try run("team", "edit", "unge", "--least-staffing", "5", at: path)
    #expect(edit.status == 0)
    #expect(edit.errors.contains("has left."))
    let log = try program.run("log", "--database", path)
    #expect(log.output.contains("lapse agreements of leavers"))
    let again = try run("team", "edit", "unge", "--least-staffing", "6", at: path)
    #expect(!again.errors.contains("has left."))
    // One's own latest act is what one did oneself.
    let undone = try run("undo", at: path)
    #expect(undone.output.contains("least_staffing"))
  }

  @Test func `who corrects a last day first keeps the agreement`() throws {
    defer { program.remove() }
    let path = try plan()
    let edit = try run("people", "edit", "m1015", "--left", "", at: path)
    #expect(edit.status == 0)
    let log = try program.run("log", "--database", path)
    #expect(!log.output.contains("lapse"))
  }
}
