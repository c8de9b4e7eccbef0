import Foundation
import Testing

/// What screens answer is answered to commands too.
@Suite struct AskCommandTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  @Test func `people, gaps and the catalogue are narrowed by what was asked`() throws {
    defer { program.remove() }
    let path = try program.samplePlan()
    let everyone = try program.rows("people", "--left", "--database", path)
    #expect(everyone.count == 120)
    let team = try program.rows("people", "gaps", "--team", "Modtag", "--database", path)
    #expect(!team.isEmpty && team.allSatisfy { $0["team"] as? String == "Modtagelsen" })
    let unplanned = try program.rows(
      "people", "gaps", "--team", "Modtag", "--unplanned", "--database", path)
    #expect(unplanned.count < team.count || team.allSatisfy { $0["under_way"] == nil })
    let found = try program.rows("catalogue", "boernesamtale", "--database", path)
    #expect(found.contains { $0["id"] as? String == "bk-samtale-1" })
    let cheap = try program.rows(
      "catalogue", "--childrens-catalogue", "--price", "1000", "--sort", "price", "--database", path
    )
    let prices = cheap.compactMap { $0["net_price"] as? Double }
    #expect(prices == prices.sorted() && prices.allSatisfy { $0 <= 1000 } && !prices.isEmpty)
    let two = try program.rows(
      "catalogue", "--only", "bk-ics-1", "bk-ics-2", "--database", path)
    #expect(two.count == 2)
  }

  @Test func `a list for people has headings in their language, and CSV the lasting names`() throws
  {
    defer { program.remove() }
    let path = try program.samplePlan()
    let danish = try program.run("budget", "--language", "da", "--year", "2027", "--database", path)
    #expect(danish.output.split(separator: "\n").first?.contains("ramme") == true)
    let csv = try program.run("budget", "--csv", "--year", "2027", "--database", path)
    #expect(csv.output.hasPrefix("id;team;year;frame;spent;committed;free;"))
    let none = try program.run("plan", "--year", "1999", "--database", path)
    #expect(none.status == 0 && none.output == "None.\n")
  }

  @Test func `an unknown team or year ends it, with what there is`() throws {
    defer { program.remove() }
    let path = try program.samplePlan()
    #expect(try program.run("people", "--team", "Nowhere", "--database", path).status == 1)
    for arguments in [
      ["calendar", "--year", "1900", "--database", path],
      ["paper", "year", "--year", "1850", "-", "--database", path],
      ["export", "year", "--year", "1850", "-", "--database", path],
    ] {
      let outcome = try Program.run(
        Program.path, arguments,
        environment: ["HOME": program.folder.path(), "PLANNER_LANGUAGE": "en"])
      #expect(outcome.status == 1 && outcome.output.isEmpty)
      #expect(outcome.errors.contains("there is 2026, 2027."), "\(outcome.errors)")
    }
  }

  @Test func `a copy goes through a pipe and back, and a plan is no copy of itself`() throws {
    defer { program.remove() }
    let path = try program.samplePlan()
    let piped = try Program.run(
      "/bin/sh",
      [
        "-c",
        "'\(Program.path)' backup - --database '\(path)' "
          + "| '\(Program.path)' restore - --database '\(program.file("other.sqlite"))'",
      ], environment: ["HOME": program.folder.path(), "PLANNER_LANGUAGE": "en"])
    #expect(piped.status == 0, "\(piped.errors)")
    let other = try program.rows("people", "--database", program.file("other.sqlite"))
    #expect(other.count == (try program.rows("people", "--database", path).count))
    let link = program.file("link.sqlite")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    let itself = try program.run("restore", link, "--database", path)
    #expect(itself.status == 1 && itself.errors.contains("is the plan itself"))
  }

  @Test func `what a document is not, and what it leaves out, is told`() throws {
    defer { program.remove() }
    let path = try program.samplePlan()
    let list = program.file("list.json")
    try "[]".write(toFile: list, atomically: true, encoding: .utf8)
    let outcome = try program.run("import", "--json", list, "--database", path)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("found \"[…]\", must be planner's own JSON"))
    let folder = program.file("some")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: Program.sampleData + "/teams.csv", toPath: folder + "/teams.csv")
    let some = try program.run("import", folder, "--preview", "--database", path)
    #expect(some.output.contains("Not among it, and left as it is: "))
    #expect(some.output.contains("strategies ("))
  }

  @Test(arguments: [
    (["plan", "assign"], "'<offering>' mangler"),
    (["due", "--dayz", "3"], "Ukendt valg '--dayz'. Mente du '--days'?"),
    (["due", "--days", "x"], "'x' kan ikke være værdien af '--days <days>'"),
    (["due", "--days"], "Der mangler en værdi til '--days <days>'"),
    (["overview", "x"], "'x' hører ikke til her"),
    (["people", "--json", "--csv"], "Giv enten --json eller --csv."),
  ])
  func `what is not understood is told in Danish to who speaks it`(
    arguments: [String], message: String
  ) throws {
    defer { program.remove() }
    for (words, settings) in [
      (arguments, ["PLANNER_LANGUAGE": "da"]), (arguments, ["LANG": "da_DK.UTF-8"]),
      (arguments + ["--language", "da"], ["LANG": "en_GB.UTF-8"]),
    ] {
      guard words.last != "--days" || words == arguments else { continue }
      let outcome = try Program.run(
        Program.path, words,
        environment: settings.merging(["HOME": program.folder.path()]) { $1 })
      #expect(outcome.status == 64)
      #expect(outcome.errors.hasPrefix("Fejl: \(message)"), "\(outcome.errors)")
      #expect(outcome.errors.contains("\nBrug: planner") || outcome.errors.contains("for mere."))
    }
  }

  @Test func `progress is told on a terminal, and nowhere else`() throws {
    defer { program.remove() }
    let path = try program.samplePlan()
    let slow =
      "(sleep 4; cat '\(Program.sampleData)/teams.csv') | '\(Program.path)' import teams - "
      + "--database '\(path)'"
    let environment = [
      "HOME": program.folder.path(), "PLANNER_LANGUAGE": "en", "PATH": "/usr/bin:/bin",
    ]
    let quiet = try Program.run("/bin/sh", ["-c", slow], environment: environment)
    #expect(quiet.status == 0 && quiet.errors.isEmpty, "\(quiet.errors)")
    let seen = try Program.run(
      "/usr/bin/script", ["-qec", slow, "/dev/null"], environment: environment)
    #expect(seen.output.contains("Reading the files … 0 s"), "\(seen.output)")
  }

  @Test func `completions and manual cover what can be done and asked`() throws {
    defer { program.remove() }
    for shell in ["bash", "zsh", "fish"] {
      let script = try program.run("--generate-completion-script", shell).output
      for word in ["hours-per-week", "begin-again", "partly-attended", "childrens-catalogue"] {
        #expect(script.contains(word), "\(shell): \(word)")
      }
    }
    let help = try program.run("--help").output
    #expect(help.contains("WHO, WHAT AND WHEN SUBCOMMANDS:") && help.contains("EXIT STATUS"))
  }
}
