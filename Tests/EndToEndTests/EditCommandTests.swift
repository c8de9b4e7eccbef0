import Foundation
import Testing

/// Edits by command: under the rules and in the journal of the screens.
@Suite struct EditCommandTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  /// A plan with someone new, and a session so far ahead that no deadline has passed.
  private func plan() throws -> String {
    let path = try program.samplePlan()
    for arguments in [
      [
        "people", "add", "--name", "Æske Ågren", "--team", "Modtag", "--role", "Familier",
        "--hired", "2020-01-01",
      ],
      [
        "session", "add", "--offering", "bk-ics-1", "--days", "2031-03-03..2031-03-04",
        "--capacity", "20", "--id", "march",
      ],
      [
        "session", "add", "--offering", "bk-ics-1", "--days", "2031-05-05..2031-05-06",
        "--capacity", "20", "--id", "may",
      ],
      ["budget", "add", "--team", "Modtag", "--year", "2031", "--frame", "50000"],
    ] {
      let outcome = try run(arguments, path)
      #expect(outcome.status == 0, "\(arguments): \(outcome.errors)")
    }
    return path
  }

  @discardableResult
  private func run(_ arguments: [String], _ path: String) throws -> Program.Outcome {
    try Program.run(
      Program.path, arguments + ["--database", path],
      environment: [
        "XDG_DATA_HOME": program.folder.path(), "HOME": program.folder.path(),
        "PLANNER_LANGUAGE": "en",
      ])
  }

  private func expectDone(_ words: String, _ path: String, _ prefix: String = "") throws {
    let outcome = try run(Self.arguments(words), path)
    #expect(outcome.status == 0, "\(words): \(outcome.errors)")
    #expect(outcome.output.hasPrefix(prefix), "\(outcome.output)")
  }

  /// Words parted by spaces, with what stands in `'…'` together.
  private static func arguments(_ text: String) -> [String] {
    text.components(separatedBy: "'").enumerated().flatMap { place, part in
      place % 2 == 1
        ? [part] : part.split(separator: " ").map(String.init)
    }
  }

  @Test func `someone is given education, approved, moved, and it is undone again`() throws {
    defer { program.remove() }
    let path = try plan()
    try expectDone(
      "plan assign bk-ics-1 --to Æske --session 2031-03-03 --why own-wish", path,
      "+ Æske Ågren, ICS – grundkursus")
    try expectDone("plan advance approved bk-ics-1 --for Æske", path, "~ Æske Ågren")
    try expectDone("plan move bk-ics-1 --for Æske --session 5.5.2031", path, "~ Æske Ågren")
    var row = try #require(
      try program.rows("plan", "--for", "Æske", "--database", path).first)
    #expect(row["session"] as? String == "may" && row["state"] as? String == "approved")
    #expect(row["cost"] as? Int == 1000 && row["reason"] as? String == "own-wish")
    try expectDone("undo", path)
    try expectDone("undo", path)
    try expectDone("redo", path)
    row = try #require(try program.rows("plan", "--for", "Æske", "--database", path).first)
    #expect(row["session"] as? String == "march" && row["state"] as? String == "approved")
    let log = try program.rows("log", "--last", "6", "--database", path)
    let acts = log.compactMap { $0["act"] as? String }
    #expect(acts[3...] == ["move", "set approved", "assign"])
    #expect(acts[..<3].allSatisfy { $0.hasPrefix("undo ") || $0.hasPrefix("redo ") })
    let first = try run(["undo", "\(log[5]["revision"] ?? "")"], path)
    #expect(first.status == 3 && first.errors.contains("(changed-meanwhile)"))
  }

  @Test func `a preview changes nothing and says so`() throws {
    defer { program.remove() }
    let path = try plan()
    let before = try program.rows("log", "--database", path).count
    let outcome = try run(
      ["plan", "assign", "bk-ics-1", "--to", "Æske", "--session", "march", "--preview"], path)
    #expect(outcome.output.hasPrefix("Preview; nothing was changed.\n+ Æske Ågren"))
    #expect(try program.rows("log", "--database", path).count == before)
    #expect(try program.rows("plan", "--for", "Æske", "--database", path).isEmpty)
  }

  @Test func `a rule that refuses is named, with 3 and as JSON`() throws {
    defer { program.remove() }
    let path = try plan()
    try expectDone("plan assign bk-ics-1 --to Æske --session march", path)
    let mine = try run(
      ["plan", "advance", "approved", "bk-ics-1", "--for", "Æske", "--as", "consultant"], path)
    #expect(mine.status == 3 && mine.output.isEmpty)
    #expect(mine.errors.hasPrefix("Error: Refused (not-yours): "))
    let twice = try run(
      ["plan", "assign", "bk-ics-1", "--to", "Æske", "--session", "may", "--json"], path)
    #expect(twice.status == 3)
    #expect(twice.output.contains(#""rule" : "blocked""#))
    let unsaid = try run(["plan", "advance", "withdrawn", "bk-ics-1", "--for", "Æske"], path)
    #expect(unsaid.status == 3 && unsaid.errors.contains("(reason-needed)"))
    #expect(unsaid.errors.contains("--reason"))
    let danish = try run(
      ["plan", "advance", "withdrawn", "bk-ics-1", "--for", "Æske", "--language", "da"], path)
    #expect(danish.errors.hasPrefix("Fejl: Afvist: "))
    try expectDone("plan advance withdrawn bk-ics-1 --for Æske --reason 'Er syg'", path, "~ Æske")
  }

  @Test func `a warning is overridden with a reason, which is kept`() throws {
    defer { program.remove() }
    let path = try plan()
    try expectDone("budget edit 'Modtagelsen 2031' --frame 1", path)
    let warned = try run(
      ["plan", "assign", "bk-ics-1", "--to", "Æske", "--session", "march"], path)
    #expect(warned.status == 3 && warned.errors.contains("(warned)"))
    #expect(warned.errors.contains("overruns the frame"))
    try expectDone(
      "plan assign bk-ics-1 --to Æske --session march --reason 'Særligt behov'", path)
    let shown = try program.run("log", "--database", path)
    #expect(shown.output.contains("assign"))
    let history = try Program.run(
      "/usr/bin/sqlite3",
      [path, "SELECT count(*) FROM journal WHERE changes LIKE '%Særligt behov%'"])
    #expect(history.status != 0 || history.output.trimmed != "0")
  }

  @Test func `what may be several is listed, and nothing is done`() throws {
    defer { program.remove() }
    let path = try plan()
    let outcome = try run(["plan", "assign", "ICS", "--to", "Æske"], path)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("“ICS” may be:"))
    #expect(outcome.errors.contains("ICS – grundkursus  (bk-ics-1)"))
    let nobody = try run(["plan", "assign", "bk-ics-1", "--to", "Nobody"], path)
    #expect(nobody.status == 1 && nobody.errors.contains("There is no employee “Nobody”."))
    let again = try run(
      [
        "people", "add", "--name", "Æske Ågren", "--team", "Modtag", "--role", "Familier",
        "--hired", "2021-01-01",
      ], path)
    #expect(again.status == 3 && again.errors.contains("is there already"))
  }

  @Test func `a wrong value is told by its option, with what is allowed`() throws {
    defer { program.remove() }
    let path = try plan()
    let hours = try run(["people", "edit", "Æske", "--hours-per-week", "200"], path)
    #expect(hours.status == 64)
    #expect(
      hours.errors.contains("--hours-per-week: found \"200\", must be a number from 0 to 100"))
    let cpr = try run(["people", "edit", "Æske", "--email", "010203-1234"], path)
    #expect(cpr.status == 64 && !cpr.errors.contains("010203"))
    let nothing = try run(["people", "edit", "Æske"], path)
    #expect(nothing.status == 64)
  }

  @Test func `people are changed, found to be able, corrected, leave and are erased`() throws {
    defer { program.remove() }
    let path = try plan()
    try expectDone(
      "people edit Æske --hours-per-week 30,5 --role Sundheds --preview", path)
    try expectDone("people record Æske --competence Børnesamtalen --level 2", path, "+ Æske Ågren")
    let record = try #require(
      try program.rows("people", "records", "Æske", "--database", path).first?["id"] as? String)
    try expectDone("people correct \(record) --level 3", path)
    let able = try program.rows("people", "show", "Æske", "--database", path)
    let level = able.first { $0["competence"] as? String == "Børnesamtalen" }?["level"] as? Int
    #expect(level == 3)
    try expectDone("people leave Æske --on 30-06-2035", path)
    try expectDone("people remove Æske", path, "- ")
    #expect(try run(["people", "show", "Æske"], path).status == 1)
  }

  @Test func `every table takes additions, changes and removals, and parts too`() throws {
    defer { program.remove() }
    let path = try plan()
    for words in [
      "provider add --name Prøven --kind private", "provider edit Prøven --contact x",
      "theme add --name Prøvetema --counted-under other", "theme edit Prøvetema --name Andet2",
      "competence add --name Prøvekunst --theme other --nature basic",
      "competence edit Prøvekunst --nature specialised",
      "role add --title Prøver --target-group head",
      "role requirement add Prøver --competence Prøvekunst --level 2",
      "role requirement edit Prøver Prøvekunst --level 3",
      "role requirement remove Prøver Prøvekunst", "role remove Prøver",
      "competence remove Prøvekunst",
      "team add --name Prøveteam --function delivery --area general",
      "team edit Prøveteam --least-staffing 2", "team remove Prøveteam",
      "offering add --title Prøvekursus --provider Prøven --kind course --shape knowledge "
        + "--forms open --half-days 2 --price-per-participant 900 --target-groups head",
      "offering edit Prøvekursus --description 'Til prøve'",
      "offering subsidy add Prøvekursus --name Støtte --percent 10",
      "offering subsidy edit Prøvekursus Støtte --percent 20",
      "offering subsidy remove Prøvekursus Støtte", "offering remove Prøvekursus",
      "provider remove Prøven", "theme remove Andet2",
      "template add --title Prøvetekst --scopes knowledge --purpose Formål",
      "template item add Prøvetekst --phase after --text Oplæg --owner participant --due end+14",
      "template item edit Prøvetekst 1 --text 'Kort oplæg'", "template item remove Prøvetekst 1",
      "template remove Prøvetekst",
      "session edit may --place Vejle", "session cancel may --reason 'For få'",
      "municipality edit --inhabitants 60000", "budget remove modtagelse/2031",
    ] { try expectDone(words, path) }
  }

  @Test func `an agreement is written, signed, revised, followed up and concluded by command`()
    throws
  {
    defer { program.remove() }
    let path = try plan()
    for words in [
      "plan assign bk-ics-1 --to Æske --session march",
      "agreement create bk-ics-1 --for Æske",
      "agreement edit Æske --purpose 'At bruge ICS' --participant-goals A|B --workplace-goals C",
      "agreement item add Æske --phase after --text Oplæg --owner participant --due end+14",
      "agreement item edit Æske 1 --text Forberedelse",
      "agreement sign Æske --party leader",
      "agreement sign Æske --as consultant --actor 'Hanne HR'",
      "agreement edit Æske --cover 'Bo tager telefonen'",
      "goal add --agreement Æske --text 'Bruges i tre sager' --owner leader --due end+60",
      "goal edit 'Bruges i tre' --target 3", "goal note 'Bruges i tre' in-progress --note Godt",
    ] { try expectDone(words, path) }
    let changes = try program.rows("agreement", "versions", "Æske", "--database", path)
    #expect(changes.map { $0["what"] as? String } == ["cover"])
    let duties = try program.rows("duty", "--for", "Æske", "--database", path)
    let duty = try #require(duties.compactMap { $0["duty"] as? String }.first)
    for words in [
      "duty done \(duty) --note Gjort", "duty undone \(duty)",
      "duty reschedule \(duty) --to 2031-04-01 --reason Ferie",
      "duty delegate \(duty) --to 'Lærke Ø' --reason Aftalt", "duty close \(duty) --reason Droppet",
      "agreement lapse Æske --reason 'Kurset er droppet'",
      "agreement reopen Æske --reason 'Det kom igen'",
    ] { try expectDone(words, path) }
    let lacks = try run(["agreement", "lacks", "Æske"], path)
    #expect(lacks.status == 0 && lacks.output.contains("chapter"))
  }

  @Test func `a strategy is drafted, given goals and frames, adopted, revised and ended`() throws {
    defer { program.remove() }
    let path = try plan()
    for words in [
      "strategy draft --title 'Plan 2031' --from 2031-01-01 --until 2032-12-31 --team Modtag",
      "strategy goal add 'Plan 2031' --text 'Alle kan ICS' --kind coverage --competences ics "
        + "--target 90 --due 2032-06-30",
      "strategy frame add 'Plan 2031' --team Modtag --year 2031 --frame 70000",
      "strategy adopt 'Plan 2031' --by Byrådet", "strategy budgets 'Plan 2031'",
    ] { try expectDone(words, path) }
    #expect(try run(["strategy", "edit", "Plan 2031", "--policy", "Ny"], path).status == 3)
    for words in [
      "strategy edit 'Plan 2031' --policy Ny --reason 'Ny politik'",
      "strategy end 'Plan 2031' --reason Slut", "strategy reopen 'Plan 2031' --reason Fortryd",
    ] { try expectDone(words, path) }
    let budgets = try program.rows(
      "budget", "--year", "2031", "--team", "Modtag", "--database", path)
    #expect(budgets.first?["frame"] as? Int == 70000)
  }

  @Test func `advice is dismissed for a reason and taken up again`() throws {
    defer { program.remove() }
    let path = try plan()
    let told = try #require(
      try program.json(["advice", "--json", "--database", path]) as? [String: Any])
    let first = try #require((told["advice"] as? [[String: Any]])?.first)
    let rule = try #require(first["rule"] as? String)
    let subject = try #require(first["id"] as? String)
    #expect(try run(["advice", "dismiss", rule, subject], path).status == 3)
    try expectDone("advice dismiss \(rule) \(subject) --reason Kendt", path, "+ ")
    try expectDone("advice take-up \(rule) \(subject)", path, "- ")
  }

  @Test func `two who edit at once both get their say`() async throws {
    defer { program.remove() }
    let path = try plan()
    let program = program
    let statuses = try await withThrowingTaskGroup(of: Int32.self) { group in
      for place in 0..<6 {
        group.addTask {
          try program.run(
            "team", "add", "--name", "Hold \(place)", "--function", "delivery", "--area", "general",
            "--database", path
          ).status
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(statuses == Array(repeating: 0, count: 6))
    let names = try program.rows("team", "--database", path).compactMap { $0["name"] as? String }
    #expect(names.filter { $0.hasPrefix("Hold ") }.count == 6)
  }
}
