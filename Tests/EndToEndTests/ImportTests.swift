import Foundation
import Testing

/// The first morning: an HR list is looked at, brought in, and brought in again.
@Suite struct ImportTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  /// As an HR system writes it: Windows-1252, Danish headings, no identifiers of ours.
  private func list(_ rows: String) throws -> String {
    let text = "Medarbejdernr;Navn;Afdeling;Stilling;Ansat;Løngruppe\r\n" + rows
    let path = program.file("personale.csv")
    let data = try #require(text.data(using: .windowsCP1252))
    try data.write(to: URL(filePath: path))
    return path
  }

  @Test func `an HR list is previewed, goes in, and changes nothing the second time`() throws {
    defer { program.remove() }
    let path = program.file("plan.sqlite")
    #expect(try program.run("import", Program.sampleData, "--database", path).status == 0)
    let file = try list(
      "99001;Æske Ågren;Modtagelsen;Familierådgiver;1.2.2027;7\r\n")
    let preview = try program.run("import", "employees", file, "--preview", "--database", path)
    #expect(preview.status == 0, "\(preview.errors)")
    #expect(preview.output.contains("employees: 1 new"))
    #expect(preview.output.contains("+ aeske-aagren"))
    #expect(preview.errors.contains("Løngruppe"))
    let first = try program.run("import", "medarbejdere", file, "--database", path)
    #expect(first.status == 0 && first.output.hasPrefix("1 entry was brought into"))
    let second = try program.run("import", "medarbejdere", file, "--database", path)
    #expect(second.output.hasPrefix("0 entries"))
  }

  @Test func `with --partial the right rows go in and the wrong are told of`() throws {
    defer { program.remove() }
    let path = program.file("plan.sqlite")
    #expect(try program.run("import", Program.sampleData, "--database", path).status == 0)
    let file = try list(
      "99001;Æske Ågren;Modtagelsen;Familierådgiver;1.2.2027;7\r\n"
        + "99002;Bo Bæk;Ukendt team;Familierådgiver;1.2.2027;7\r\n")
    let refused = try program.run("import", "employees", file, "--database", path)
    #expect(refused.status == 1 && refused.output.isEmpty)
    #expect(refused.errors.contains("line 3, field team: found \"Ukendt team\""))
    let partial = try program.run("import", "employees", file, "--partial", "--database", path)
    #expect(partial.status == 1 && partial.output.hasPrefix("1 entry was brought into"))
    #expect(partial.errors.contains("What is wrong was not brought in."))
  }

  @Test func `a preview of nothing yet makes no plan, and standard input is a file`() throws {
    defer { program.remove() }
    let path = program.file("plan.sqlite")
    let outcome = try Program.run(
      "/bin/sh",
      [
        "-c",
        "printf 'Navn;Udbydertype\nBørns Vilkår;privat\n' | '\(Program.path)' import providers - "
          + "--preview --database '\(path)'",
      ], environment: ["HOME": program.folder.path(), "LANG": "da_DK.UTF-8"])
    #expect(outcome.output.contains("udbydere: 1 ny"), "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `what is neither a folder nor a kind is told of`() throws {
    defer { program.remove() }
    let outcome = try program.run("import", "emploees", "x.csv")
    #expect(outcome.status != 0 && outcome.errors.contains("a kind such as employees"))
  }

  @Test func `a preview shows each changed field as it was and will be, six at most`() throws {
    defer { program.remove() }
    let path = program.file("plan.sqlite")
    #expect(try program.run("import", Program.sampleData, "--database", path).status == 0)
    let file = program.file("udbydere.csv")
    let name = String(repeating: "Nyt navn ", count: 9)
    try "id;name;kind\nucc;\(name);private\n".write(toFile: file, atomically: true, encoding: .utf8)
    let preview = try program.run("import", "providers", file, "--preview", "--database", path)
    #expect(preview.status == 0, "\(preview.errors)")
    #expect(preview.output.contains("providers: 1 changed"))
    let cut = "Nyt navn Nyt navn Nyt navn Nyt navn Nyt…"
    let lines = preview.output.split(separator: "\n").map(String.init)
    let place = try #require(lines.firstIndex(of: "  ~ ucc"))
    #expect(lines[place + 1].hasPrefix("      name: ") && lines[place + 1].hasSuffix(" → " + cut))
    #expect(lines.contains("      kind: university-college → private"))
    let people = program.file("personale.csv")
    let columns = "id;number;name;team;role;hired;left;hours_per_week;email\n"
    try (columns + "m1002;X7;Åse Ø;unge;leder-myndighed;2022-02-01;;30;\n")
      .write(toFile: people, atomically: true, encoding: .utf8)
    let many = try program.run("import", "employees", people, "--preview", "--database", path)
    #expect(
      many.output.contains(
        """
          ~ m1002
              number: M1002 → X7
              name: Åse Tørvegås → Åse Ø
              team: modtagelse → unge
              role: familieraadgiver → leder-myndighed
              hired: 2022-01-01 → 2022-02-01
              hours_per_week: 37 → 30
              … and 1 more.

        """), "\(many.output)\(many.errors)")
  }

  @Test func `a JSON document comes in as the tables do, previewed and in part`() throws {
    defer { program.remove() }
    let path = program.file("plan.sqlite")
    #expect(try program.run("import", Program.sampleData, "--database", path).status == 0)
    let whole = program.file("plan.json")
    #expect(try program.run("export", "--json", whole, "--database", path).status == 0)
    let again = program.file("again.sqlite")
    let entered = try program.run("import", "--json", whole, "--database", again)
    #expect(entered.status == 0, "\(entered.errors)")
    let text = try String(contentsOfFile: whole, encoding: .utf8)
    #expect(try program.run("export", "--json", "-", "--database", again).output == text)

    let some = program.file("some.json")
    let tables = """
      {"format": "planner", "version": 1, "tables": {"providers": [
        {"id": "x", "name": "Ærø", "kind": "private"}, {"id": "y", "name": "Y", "kind": "secret"}
      ]}}
      """
    try tables.write(toFile: some, atomically: true, encoding: .utf8)
    let preview = try program.run("import", "--json", some, "--preview", "--database", again)
    #expect(preview.status == 1 && preview.output.contains("providers: 1 new"))
    #expect(preview.output.contains("  + x\n"))
    #expect(preview.errors.contains("providers[1], field kind: found \"secret\""))
    let refused = try program.run("import", "--json", some, "--database", again)
    #expect(refused.status == 1 && refused.output.isEmpty)
    let partial = try program.run("import", "--json", some, "--partial", "--database", again)
    #expect(partial.status == 1 && partial.output.hasPrefix("1 entry was brought into"))
    try tables.replacing("Ærø", with: "Ærøskøbing").replacing("secret", with: "private")
      .write(toFile: some, atomically: true, encoding: .utf8)
    let changed = try program.run("import", "--json", some, "--preview", "--database", again)
    #expect(changed.status == 0 && changed.output.contains("      name: Ærø → Ærøskøbing"))
  }

  @Test func `a document that is none, that is damaged or that comes with a folder is told of`()
    throws
  {
    defer { program.remove() }
    let path = program.file("plan.sqlite")
    let file = program.file("x.json")
    try "{\"format\": \"other\"}".write(toFile: file, atomically: true, encoding: .utf8)
    let other = try program.run("import", "--json", file, "--database", path)
    #expect(other.status == 1 && other.errors.contains("planner's own JSON"))
    let missing = try program.run("import", "--json", "/nowhere.json", "--database", path)
    #expect(missing.status == 1 && missing.errors.contains("/nowhere.json: found nothing"))
    #expect(try program.run("import", "x", "--json", file).status == 64)
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
