import Foundation
import Testing

/// Spreadsheets out of the real program and in again.
@Suite struct WorkbookCommandTests {
  let program: Program
  private let path: String

  init() throws {
    program = try Program()
    path = program.file("plan.sqlite")
    #expect(try program.run("import", Program.sampleData, "--database", path).status == 0)
  }

  private func bytes(_ file: String) -> Data? { FileManager.default.contents(atPath: file) }

  @Test func `a workbook that is exported, brought in and exported again is the same to the byte`()
    throws
  {
    defer { program.remove() }
    let (first, second) = (program.file("ud.xlsx"), program.file("igen.XLSX"))
    #expect(try program.run("export", first, "--database", path).status == 0)
    let again = program.file("again.sqlite")
    let entered = try program.run("import", first, "--database", again)
    #expect(entered.status == 0, "\(entered.errors)")
    #expect(try program.run("export", second, "--database", again).status == 0)
    #expect(bytes(first) != nil && bytes(first) == bytes(second))
    #expect(
      try program.run("export", "--json", "-", "--database", path).output
        == program.run("export", "--json", "-", "--database", again).output)
    let preview = try program.run("import", first, "--preview", "--database", path)
    #expect(preview.status == 0 && !preview.output.contains("new"))
    let exists = try program.run("export", first, "--database", path)
    #expect(exists.status == 1 && exists.errors.contains("--replace"))
    #expect(try program.run("export", first, "--replace", "--database", path).status == 0)
  }

  @Test func `one sheet is one kind, and what is wrong is told by sheet and cell`() throws {
    defer { program.remove() }
    let workbook = program.file("ud.xlsx")
    #expect(try program.run("export", workbook, "--database", path).status == 0)
    let empty = program.file("tom.sqlite")
    let wrong = try program.run(
      "import", "employees", workbook, "--database", empty, "--language", "da")
    #expect(wrong.status == 1)
    #expect(wrong.errors.contains("ud.xlsx, ark employees, celle D2, felt team: fandt \""))
    #expect(!FileManager.default.fileExists(atPath: empty))
    let teams = try program.run("import", "teams", workbook, "--preview", "--database", path)
    #expect(teams.status == 0 && teams.output.contains("teams: "))
  }

  @Test func `what is no workbook, or locked, is told with what is taken`() throws {
    defer { program.remove() }
    let file = program.file("gammel.xls")
    try Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).write(to: URL(filePath: file))
    let locked = try program.run("import", "employees", file, "--database", path)
    #expect(locked.status == 1 && locked.errors.contains("without a password"))
    let other = program.file("noget.xlsx")
    try Data("id;name\n".utf8).write(to: URL(filePath: other))
    let plain = try program.run("import", other, "--database", path)
    #expect(plain.status == 1 && plain.errors.contains("an .xlsx workbook; save .xls and .ods"))
  }

  @Test func `the matrix and the year go to a file or the next program, a team's or everyone's`()
    throws
  {
    defer { program.remove() }
    let matrix = program.file("matrix.xlsx")
    let made = try program.run(
      "export", "matrix", matrix, "--team", "Modtagelsen", "--language", "da", "--database", path)
    #expect(made.status == 0, "\(made.errors)")
    #expect(bytes(matrix)?.starts(with: [0x50, 0x4B, 3, 4]) == true)
    let year = program.file("year.xlsx")
    let piped = try Program.run(
      "/bin/sh",
      [
        "-c",
        "'\(Program.path)' export year --year 2027 --database '\(path)' - > '\(year)'",
      ], environment: ["HOME": program.folder.path(), "LANG": "da_DK.UTF-8"])
    #expect(piped.status == 0 && piped.errors.isEmpty)
    #expect(bytes(year)?.starts(with: [0x50, 0x4B, 3, 4]) == true)
    let none = try program.run("export", "matrix", "x.xlsx", "--team", "Xerxes", "--database", path)
    #expect(none.status == 1 && none.errors.contains("No team is called “Xerxes”."))
    #expect(try program.run("export", "year", "--year", "0", "x.xlsx").status == 64)
  }
}
