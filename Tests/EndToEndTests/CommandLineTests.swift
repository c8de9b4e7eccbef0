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

  @Test(arguments: [["open"], ["demo"], ["open", "--language", "da"]])
  func `what cannot show a screen makes no plan`(arguments: [String]) throws {
    defer { program.remove() }
    let outcome = try Program.run(
      Program.path, arguments, environment: ["HOME": program.folder.path(), "TERM": "dumb"])
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix(arguments.contains("da") ? "Fejl: " : "Error: "))
    #expect(outcome.errors.contains("planner overview"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: program.folder.path()).isEmpty)
  }

  @Test func `a list that could not be written is told of`() throws {
    defer { program.remove() }
    let outcome = try Program.run(
      "/bin/sh", ["-c", "'\(Program.path)' config > /dev/full"],
      environment: ["HOME": program.folder.path(), "LANG": "da_DK.UTF-8"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("Fejl: "))
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

  @Test func `every rule that the files break is told by file, line and field`() throws {
    defer { program.remove() }
    let folder = try csv([
      "teams.csv": """
      id;name;function;area
      nord;Team Nord;authority;specialised
      """,
      "roles.csv": """
      id;title;target_group
      raadgiver;Rådgiver;caseworker
      """,
      "employees.csv": """
      id;number;name;team;role;hired;left
      e1;7;Åse Ør;nord;raadgiver;2020-01-01;
      e2;7;Bo Æ;nord;raadgiver;2020-01-01;2019-01-01
      """,
      "providers.csv": "id;name;kind\np;P;private\n",
      "offerings.csv": """
      id;title;provider;kind;forms;catalogue;half_days;price_per_participant;prerequisites
      a;A;p;course;open;yes;2;900;b
      b;B;p;course;open;no;2;900;a
      """,
    ])
    let path = program.file("plan.sqlite")
    let outcome = try program.run("import", folder, "--database", path)
    #expect(outcome.status != 0)
    for expected in [
      "employees.csv, line 2, field number: is already used by Bo Æ",
      "employees.csv, line 3, field number: is already used by Åse Ør",
      "employees.csv, line 3, field left: is out of order",
      "offerings.csv, line 2, field price_per_participant: ",
      "offerings.csv, line 2, field prerequisites: goes round in a circle",
      "offerings.csv, line 3, field prerequisites: goes round in a circle",
      "Nothing was brought in.",
    ] {
      #expect(outcome.errors.contains(expected))
    }
    let danish = try program.run("import", folder, "--database", path, "--language", "da")
    #expect(danish.errors.contains("employees.csv, linje 3, felt left: står ikke i rækkefølge"))
  }

  @Test func `a CPR number is told by its place and never repeated`() throws {
    defer { program.remove() }
    let folder = try csv(["providers.csv": "id;name;kind\np;Ida 010203-1234;private\n"])
    let outcome = try program.run("import", folder, "--database", program.file("plan.sqlite"))
    #expect(outcome.status != 0)
    #expect(outcome.errors.contains("providers.csv, line 2, field name: found \"Ida ••••••-••••\""))
    #expect(!outcome.errors.contains("010203"))
  }

  @Test func `what has moved on since is left as it is, and the rest goes in`() throws {
    defer { program.remove() }
    let folder = program.folder.appending(path: "csv")
    try FileManager.default.copyItem(
      at: URL(filePath: Program.sampleData), to: folder)
    let path = program.file("plan.sqlite")
    #expect(try program.run("import", folder.path(), "--database", path).status == 0)
    let assignments = folder.appending(path: "assignments.csv")
    var text = try String(contentsOf: assignments, encoding: .utf8)
    text = text.replacing(
      "attended@2026-01-27\n", with: "attended@2026-01-28\n", maxReplacements: 1)
    try text.write(to: assignments, atomically: true, encoding: .utf8)
    let teams = folder.appending(path: "teams.csv")
    var names = try String(contentsOf: teams, encoding: .utf8)
    names = names.replacing(";Modtagelsen;", with: ";Den nye modtagelse;")
    try names.write(to: teams, atomically: true, encoding: .utf8)
    let second = try program.run("import", folder.path(), "--database", path)
    #expect(second.status == 0)
    #expect(second.output.hasPrefix("1 entry was brought into"))
    #expect(second.output.contains("1 entry is different in the plan and was left as it is"))
    #expect(second.output.contains("a2026-001"))
    let kept = try Program.run(
      "/usr/bin/sqlite3", [path, "SELECT name FROM team WHERE id = 'modtagelse'"])
    #expect(kept.output.trimmed == "Den nye modtagelse")
    let third = try program.run("import", folder.path(), "--database", path)
    #expect(third.output.hasPrefix("0 entries"))
  }

  @Test(arguments: ["xx", "danish", "dk"])
  func `a language that there is none of is told`(wish: String) throws {
    defer { program.remove() }
    let outcome = try program.run(
      "import", "/nowhere", environment: ["PLANNER_LANGUAGE": wish])
    #expect(outcome.status != 0)
    #expect(outcome.errors.contains("PLANNER_LANGUAGE is '\(wish)'; choose da or en."))
  }

  @Test(arguments: [("da_DK.UTF-8", "fandt intet"), ("en_GB", "found nothing"), ("DA", "fandt")])
  func `a locale is a language too`(wish: String, found: String) throws {
    defer { program.remove() }
    let outcome = try program.run(
      "import", "/nowhere", environment: ["PLANNER_LANGUAGE": wish])
    #expect(outcome.errors.contains(found))
  }

  @Test func `a file that is no plan is left as it is`() throws {
    defer { program.remove() }
    let path = program.file("letter.txt")
    try "Kære borger".write(toFile: path, atomically: true, encoding: .utf8)
    let outcome = try program.run("overview", "--database", path)
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

  /// A folder of CSV files.
  private func csv(_ files: [String: String]) throws -> String {
    let folder = program.folder.appending(path: "csv")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
    }
    return folder.path()
  }

  private func permissions(of path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
  }
}
