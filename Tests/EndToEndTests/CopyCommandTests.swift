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

  @Test func `two copies within a second get a name each`() throws {
    defer { program.remove() }
    let path = program.file("plan.sqlite")
    #expect(try program.run("new", "--database", path).status == 0)
    for _ in 1...3 { #expect(try program.run("backup", "--database", path).status == 0) }
    let copies = try FileManager.default.contentsOfDirectory(atPath: program.file("backups"))
    #expect(copies.count == 3)
  }

  @Test func `a plan is made empty, once, and an empty file is said to be no plan yet`() throws {
    defer { program.remove() }
    let path = program.file("plan.sqlite")
    let none = try program.run("plan", "list", "--database", path)
    #expect(none.status == 1 && none.errors.contains("planner new makes an empty one"))
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    let doctor = try program.run("doctor", "--database", path)
    #expect(doctor.output.contains("is empty") && !doctor.output.contains("Every rule"))
    let empty = try program.run("people", "--database", path)
    #expect(empty.status == 1 && empty.errors.contains("is empty: there is no plan in it."))
    #expect(try program.run("new", "--database", path).status == 0)
    #expect(try program.run("people", "--database", path).output == "None.\n")
    #expect(try program.run("new", "--database", path).status == 1)
  }

  @Test func `nothing is left beside a file that is no plan, nor by a question`() throws {
    defer { program.remove() }
    let path = program.file("people.xlsx")
    try Data(repeating: 80, count: 4096).write(to: URL(filePath: path))
    #expect(try program.run("plan", "list", "--database", path).status == 1)
    let plan = try program.samplePlan()
    for suffix in [".lock"] { try FileManager.default.removeItem(atPath: plan + suffix) }
    #expect(try program.run("plan", "list", "--database", plan).status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: program.folder.path())
    #expect(Set(names) == ["people.xlsx", "plan.sqlite"])
  }

  @Test func `the doctor tells what is wrong in the settings, and looks at everything else`() throws
  {
    defer { program.remove() }
    let path = try program.samplePlan()
    let folder = program.folder.appending(path: ".config/planner")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("name: [\n".utf8).write(to: folder.appending(path: "config.yaml"))
    let outcome = try program.run(
      "doctor", "--database", path, environment: ["PLANNER_LANGUAGE": "da"])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("det er ikke gyldig YAML\n"), "\(outcome.output)")
    #expect(outcome.output.contains("Alle planens regler er holdt."))
  }
}
