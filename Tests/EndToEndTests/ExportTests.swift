import Foundation
import Testing

/// Files out, and in again.
@Suite struct ExportTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  private func plan() throws -> String {
    let path = program.file("plan.sqlite")
    #expect(try program.run("import", Program.sampleData, "--database", path).status == 0)
    return path
  }

  private func bytes(_ folder: String) throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    return Dictionary(
      uniqueKeysWithValues: names.map {
        ($0, FileManager.default.contents(atPath: "\(folder)/\($0)") ?? Data())
      })
  }

  @Test func `what is exported, brought in and exported again is the same to the byte`() throws {
    defer { program.remove() }
    let path = try plan()
    let (first, second) = (program.file("ud"), program.file("igen"))
    #expect(try program.run("export", first, "--database", path).status == 0)
    let again = program.file("again.sqlite")
    #expect(try program.run("import", first, "--database", again).status == 0)
    #expect(try program.run("export", second, "--database", again).status == 0)
    #expect(try bytes(first) == bytes(second))
    let unchanged = try program.run("import", first, "--database", path)
    #expect(unchanged.status == 0)
    #expect(!unchanged.output.contains("moved on"))
    let json = try program.run("export", "--json", "-", "--database", path)
    #expect(try program.run("export", "--json", "-", "--database", again).output == json.output)
    #expect(json.errors.isEmpty)
  }

  @Test func `an edited file is kept until one says replace; a folder of other things always`()
    throws
  {
    defer { program.remove() }
    let path = try plan()
    let folder = program.file("ud")
    #expect(try program.run("export", folder, "--database", path).status == 0)
    let whole = try bytes(folder)
    #expect(try program.run("export", folder, "--excel", "--database", path).status == 0)
    #expect(try bytes(folder)["teams.csv"]?.starts(with: [0xEF, 0xBB, 0xBF]) == true)
    try "id\n".write(toFile: "\(folder)/teams.csv", atomically: true, encoding: .utf8)
    let refused = try program.run("export", folder, "--database", path)
    #expect(refused.status == 1)
    #expect(refused.errors.contains("teams.csv. Choose another folder, or say --replace."))
    #expect(try bytes(folder)["teams.csv"] == Data("id\n".utf8))
    #expect(try program.run("export", folder, "--replace", "--database", path).status == 0)
    #expect(try bytes(folder) == whole)
    try "x".write(toFile: "\(folder)/noter.txt", atomically: true, encoding: .utf8)
    let other = try program.run("export", folder, "--replace", "--database", path)
    #expect(other.status == 1)
    #expect(other.errors.contains("noter.txt"))
    // Nothing is left beside.
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: program.folder.path())
        .filter { $0.hasPrefix("ud") } == ["ud"])
  }

  @Test func `no plan, no place and no choice are told, and nothing is made`() throws {
    defer { program.remove() }
    let none = try program.run(
      "export", program.file("ud"), "--database", program.file("no.sqlite"))
    #expect(none.status == 1)
    #expect(none.errors.contains("There is no plan"))
    let path = try plan()
    let nowhere = try program.run("export", "/proc/ud", "--database", path)
    #expect(nowhere.status == 1)
    #expect(nowhere.errors.contains("/proc/ud"))
    #expect(try program.run("export", "--database", path).status == 64)
    let file = program.file("plan.json")
    #expect(try program.run("export", "--json", file, "--database", path).status == 0)
    let exists = try program.run("export", "--json", file, "--database", path)
    #expect(exists.status == 1)
    #expect(exists.errors.contains("exists"))
    #expect(!FileManager.default.fileExists(atPath: program.file("ud")))
  }

  @Test func `a calendar is everyone's, a team's or a person's, in the language asked for`() throws
  {
    defer { program.remove() }
    let path = try plan()
    let all = try program.run("calendar", "--year", "2027", "--database", path)
    #expect(all.status == 0)
    #expect(all.output.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(all.output.hasSuffix("END:VCALENDAR\r\n"))
    #expect(!all.output.contains("DTSTART;VALUE=DATE:2026"))
    let file = program.file("hold.ics")
    let team = try program.run(
      "calendar", file, "--team", "Familieplejeteamet", "--language", "da", "--database", path)
    #expect(team.status == 0)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains("X-WR-CALNAME:Familieplejeteamet\r\n"))
    #expect(text.contains("DESCRIPTION"))
    let person = try program.run("calendar", "--for", "Karen Dådyrholm", "--database", path)
    #expect(person.output.contains("X-WR-CALNAME:Karen Dådyrholm\r\n"))
    let none = try program.run("calendar", "--for", "Xerxes", "--database", path)
    #expect(none.status == 1)
    #expect(none.errors.contains("No one is called “Xerxes”."))
    #expect(try program.run("calendar", file, "--database", path).status == 1)
    #expect(try program.run("calendar", "--year", "0", "--database", path).status == 64)
  }
}
