import Foundation
import Testing

/// Tables from elsewhere whose headings someone has said the columns of, and tables that were exported
/// and edited while the plan went on.
@Suite struct ImportColumnsTests {
  let program: Program

  init() throws { program = try Program() }

  private func list(_ name: String, _ text: String) throws -> String {
    let path = program.file(name)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  @Test
  func `what is said of headings is remembered for the next such table, until it is forgotten`()
    throws
  {
    defer { program.remove() }
    let path = program.file("plan.sqlite")
    #expect(try program.run("import", Program.sampleData, "--database", path).status == 0)
    let heading = "Lb.nr.;Hele navnet;Enhed;Stilling;Startdag;Trin\n"
    let file = try list(
      "a.csv", heading + "99001;Æske Ågren;Modtagelsen;Familierådgiver;1.2.2027;7\n")
    let open = try program.run("import", "employees", file, "--preview", "--database", path)
    #expect(open.status == 1 && open.errors.contains("--map \"Startdag=COLUMN\""))
    let mapped = try program.run(
      "import", "employees", file, "--preview", "--database", path, "--map", "Lb.nr.=number",
      "--map", "Hele navnet=navn", "--map", "Startdag=hired", "--map", "Trin=")
    #expect(mapped.status == 0, "\(mapped.errors)")
    #expect(mapped.output.contains("employees: 1 new"))
    #expect(mapped.errors.contains("Startdag = hired, Trin = (left out)"))

    let next = try list(
      "b.csv", heading + "99002;Bo Bæk;Modtagelsen;Familierådgiver;1.2.2027;7\n")
    let again = try program.run("import", "employees", next, "--database", path)
    #expect(again.status == 0 && again.output.hasPrefix("1 entry"), "\(again.errors)")
    let forgotten = try program.run(
      "import", "employees", next, "--preview", "--forget", "--database", path)
    #expect(forgotten.status == 1)
    #expect(try program.run("import", "employees", next, "--database", path).status == 1)
  }

  @Test func `at a terminal it is asked once what headings are, and remembered`() throws {
    defer { program.remove() }
    let path = program.file("plan.sqlite")
    #expect(try program.run("import", Program.sampleData, "--database", path).status == 0)
    let heading = "Lb.nr.;Navn;Enhed;Stilling;Startdag;Trin\n"
    _ = try list("a.csv", heading + "99001;Æske Ågren;Modtagelsen;Familierådgiver;1.2.2027;7\n")
    _ = try list("b.csv", heading + "99002;Bo Bæk;Modtagelsen;Familierådgiver;1.2.2027;7\n")
    let pane = try Pane(
      program,
      "cd ~; planner import employees a.csv --preview --language en --database \(path); echo END $?"
    )
    pane.expect("3 headings are not understood")
    pane.expect("hired*")
    pane.expect("Lb.nr. (99001) =")
    try pane.type("nummer")
    try pane.press("Enter")
    pane.expect("Startdag (1.2.2027) =")
    try pane.type("hire")
    try pane.press("Enter")
    pane.expect("“hire” is not a column that is free")
    try pane.type("ansættelsesdato")
    try pane.press("Enter")
    pane.expect("Trin (7) =")
    try pane.press("Enter")
    pane.expect("employees: 1 new")
    pane.expect("END 0")
    try pane.type("clear; planner import employees b.csv --language en --database \(path)")
    try pane.press("Enter")
    pane.expect("1 entry was brought into")
    #expect(!pane.screen.contains("not understood"))
    let check = "SELECT name, number, hired_on FROM employee WHERE number = '99002'"
    let outcome = try Program.run("/usr/bin/sqlite3", [path, check])
    #expect(outcome.output == "Bo Bæk|99002|2027-02-01\n", "\(outcome)")
  }

  @Test func `answers that end before the questions bring nothing in and remember nothing`() throws
  {
    defer { program.remove() }
    let path = program.file("plan.sqlite")
    #expect(try program.run("import", Program.sampleData, "--database", path).status == 0)
    let file = try list(
      "a.csv", "Navn;Enhed;Stilling;Startdag\nÆske Ågren;Modtagelsen;Familierådgiver;1.2.2027\n")
    let pane = try Pane(
      program,
      "planner import employees \(file) --language en --database \(path); echo END $?")
    pane.expect("Startdag (1.2.2027) =")
    try pane.press("C-d")
    pane.expect("Nothing was brought in.")
    pane.expect("END 1")
    let piped = try program.run("import", "employees", file, "--database", path)
    #expect(piped.status == 1 && piped.errors.contains("--map \"Startdag=COLUMN\""))
    #expect(piped.output.isEmpty)
  }

  @Test func `a map that names no column, or no heading, is told of`() throws {
    defer { program.remove() }
    let file = try list("a.csv", "name;kind\nX;private\n")
    let path = program.file("plan.sqlite")
    func errors(_ map: String) throws -> String {
      let outcome = try program.run("import", "providers", file, "--map", map, "--database", path)
      #expect(outcome.status == 64)
      return outcome.errors
    }
    #expect(try errors("name").contains("write HEADING=COLUMN"))
    #expect(try errors("name=hired").contains("must be one of id, name, kind"))
    #expect(try errors("Navn på=name").contains("no file has the heading"))
  }

  @Test func `an exported table that was edited meets what the plan has changed since`() throws {
    defer { program.remove() }
    let path = program.file("plan.sqlite")
    #expect(try program.run("import", Program.sampleData, "--database", path).status == 0)
    let folder = program.file("ud")
    #expect(try program.run("export", folder, "--excel", "--database", path).status == 0)
    let table = folder + "/providers.csv"
    let exported = try String(contentsOfFile: table, encoding: .utf8)

    let here = try list("her.csv", "id;name;kind\nucc;Planens navn;university-college\n")
    #expect(try program.run("import", "providers", here, "--database", path).status == 0)
    let unedited = try program.run("import", folder, "--database", path)
    #expect(unedited.status == 0 && unedited.output.hasPrefix("0 entries"), "\(unedited.output)")

    let row = try #require(exported.split(separator: "\r\n").first { $0.hasPrefix("ucc;") })
    let name = row.split(separator: ";", omittingEmptySubsequences: false)[1]
    try exported.replacing(";\(name);", with: ";Filens navn;")
      .write(toFile: table, atomically: true, encoding: .utf8)
    let preview = try program.run("import", folder, "--preview", "--database", path)
    #expect(preview.output.contains("providers: "))
    #expect(preview.output.contains("1 changed here and there"), "\(preview.output)")
    #expect(
      preview.output.contains("name: exported \(name), plan Planens navn, file Filens navn !"))
    let kept = try program.run("import", folder, "--database", path)
    #expect(kept.output.contains("stays as the plan has it"))
    let forced = try program.run("import", folder, "--overwrite", "--database", path)
    #expect(forced.output.hasPrefix("1 entry"), "\(forced.output)")
  }

  @Test func `the screen reads files, remembers columns, and brings them in as one act`() throws {
    defer { program.remove() }
    let path = program.file("plan.sqlite")
    #expect(try program.run("import", Program.sampleData, "--database", path).status == 0)
    _ = try list(
      "liste.csv",
      "Lb.nr.;Navn;Enhed;Stilling;Startdag\n99001;Æske Ågren;Modtagelsen;Familierådgiver;1.2.2027\n"
        + "99002;Bo Bæk;Ukendt;Familierådgiver;1.2.2027\n")
    let pane = try Pane(program, "planner open --language en --database \(path)")
    pane.expect("0→3")
    try pane.press("C-o")
    pane.expect("What is in the file?")
    try pane.type("employees")
    try pane.press("Enter")
    pane.expect("Tab completes")
    try pane.press("C-u")
    try pane.type("~/lis")
    try pane.press("Tab")
    pane.expect("~/liste.csv")
    try pane.press("Enter")
    pane.expect("Columns: employees")
    try pane.press("Enter")
    pane.expect("Lb.nr. (99001)")
    try pane.type("number")
    try pane.press("Enter")
    try pane.press("End")
    try pane.press("Enter")
    pane.expect("Startdag (1.2.2027)")
    try pane.type("hired")
    try pane.press("Enter")
    try pane.press("a")
    pane.expect("1 new")
    pane.expect("Ukendt")
    try pane.press("a")
    pane.expect("Bring in the one that is right?")
    try pane.press("y")
    pane.expect("1 entry brought in")
    try pane.press("q")
    pane.expectGone("Overview")
    let check = "SELECT name FROM employee WHERE number = '99001'"
    #expect(try Program.run("/usr/bin/sqlite3", [path, check]).output.contains("Æske Ågren"))
  }

  @Test func `an idle window says that its plan was put back from a copy`() throws {
    defer { program.remove() }
    let path = program.file("plan.sqlite")
    let copy = program.file("copy.sqlite")
    #expect(try program.run("import", Program.sampleData, "--database", path).status == 0)
    #expect(try program.run("backup", copy, "--database", path).status == 0)
    let pane = try Pane(program, "planner open --language en --database \(path)")
    pane.expect("0→3")
    #expect(try program.run("restore", copy, "--database", path).status == 0)
    pane.expect("replaced by another file")
    pane.expect("CUT OFF")
  }
}
