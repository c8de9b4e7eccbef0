import Foundation
import Testing

/// The plan is copied, spoiled, and taken back.
@Suite struct CopyCommandTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  @Test func `a plan is backed up, taken back, and what was there is kept`() throws {
    defer { program.remove() }
    let path = program.file("plan.sqlite")
    let copy = program.file("safe.sqlite")
    #expect(try program.run("import", Program.sampleData, "--database", path).status == 0)
    let backup = try program.run("backup", copy, "--database", path)
    #expect(backup.status == 0 && backup.output.contains(copy))
    let again = try program.run("backup", copy, "--database", path)
    #expect(again.status == 1 && again.errors.contains("is there already"))
    _ = try Program.run("/usr/bin/sqlite3", [path, "DELETE FROM transfer_rating"])
    let restored = try program.run("restore", copy, "--database", path)
    #expect(restored.status == 0, "\(restored.errors)")
    let count = "SELECT count(*) FROM transfer_rating"
    #expect(try Program.run("/usr/bin/sqlite3", [path, count]).output.trimmed != "0")
    let aside = try #require(restored.output.split(separator: " ").last?.description.trimmed)
    #expect(try Program.run("/usr/bin/sqlite3", [aside, count]).output.trimmed == "0")
  }

  @Test func `without a name the copy goes into a folder beside the plan`() throws {
    defer { program.remove() }
    let path = program.file("plan.sqlite")
    #expect(try program.run("import", Program.sampleData, "--database", path).status == 0)
    #expect(try program.run("backup", "--database", path).status == 0)
    let copies = try FileManager.default.contentsOfDirectory(atPath: program.file("backups"))
    #expect(copies.count == 1 && copies[0].hasPrefix("plan-20"))
  }

  @Test func `the doctor finds a sound plan well, and says what is wrong with another`() throws {
    defer { program.remove() }
    let path = program.file("plan.sqlite")
    #expect(try program.run("import", Program.sampleData, "--database", path).status == 0)
    let well = try program.run("doctor", "--database", path)
    #expect(well.status == 0, "\(well.output)")
    #expect(well.output.contains("Every rule of the plan holds."))
    _ = try Program.run("/bin/chmod", ["644", path])
    _ = try Program.run(
      "/usr/bin/sqlite3", [path, "UPDATE employee SET weekly_hours_tenths = 99999"])
    let wrong = try program.run("doctor", "--database", path)
    #expect(wrong.status == 1)
    #expect(wrong.output.contains("chmod 600"))
    #expect(wrong.output.contains("wrong") && !wrong.output.contains("Every rule"))
  }

  @Test func `what is not there cannot be backed up or taken back, and nothing is made`() throws {
    defer { program.remove() }
    let path = program.file("plan.sqlite")
    #expect(try program.run("backup", "--database", path).errors.contains("no plan at"))
    #expect(try program.run("restore", "/nowhere", "--database", path).status == 1)
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
