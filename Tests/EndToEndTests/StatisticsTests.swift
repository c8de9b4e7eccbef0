import Foundation
import PlannerDomain
import Testing

/// Statistics beside the national survey, of one municipality and of many.
@Suite struct StatisticsTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  private func sample() throws -> String {
    let path = program.file("plan.sqlite")
    #expect(
      try program.run("import", Program.sampleData, "--database", path).status == 0)
    return path
  }

  private func object(_ outcome: Program.Outcome) throws -> [String: Any] {
    try #require(
      JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
  }

  @Test func `the survey's municipalities give the survey's figures`() throws {
    defer { program.remove() }
    let folder = program.folder.appending(path: "all")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let surveyed = SurveyedMunicipalities()
    for (number, one) in surveyed.all.enumerated() {
      #expect(Municipality(entries: one.entries).problems() == [])
      try one.write(to: folder.appending(path: "\(100 + number).sqlite").path())
    }
    let outcome = try program.run(
      "stats", "--period", "2012-01-01..2013-03-31", "--all", folder.path())
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    let text = outcome.output
    func prints(_ line: String, sourceLocation: SourceLocation = #_sourceLocation) {
      let wanted = line.split(separator: " ").joined(separator: " ")
      let lines = text.split(separator: "\n").map {
        $0.split(separator: " ").joined(separator: " ")
      }
      #expect(lines.contains(wanted), "\(wanted)", sourceLocation: sourceLocation)
    }
    #expect(text.hasPrefix("Statistics of 74 municipalities\n1 Jan 2012 – 31 Mar 2013\n"))
    prints("526 offerings used, 9,379 participants, 0 ratings")
    prints("groups 1 and 2 56 76 % 56 fig. 36, N=74")
    prints("group 3 12 16 % 12 fig. 36, N=74")
    prints("group 4 6 8 % 6 fig. 36, N=74")
    prints("other public 179 34 % 34 % fig. 3, N=526")
    prints("private 140 27 % over 25 % fig. 3, N=526")
    prints("university college 105 20 % about 20 % fig. 3, N=526")
    prints("the three smallest 102 19 % under 20 % fig. 3, N=526")
    // No whole number of 526 is 59.8 percent.
    prints("course 315 59.9 % 59.8 % fig. 4, N=526")
    prints("master module 1 0.2 % 0.2 % fig. 4, N=526")
    prints("theme day and conference 53 10 % 10 % ch. 1, N=526")
    prints("diploma, full or module 62 12 % over 10 % fig. 4, N=526")
    prints("diploma and master 121 23 % 23 % ch. 1, N=526")
    prints("course 7,972 85 % 85 % fig. 5, N=9,379")
    prints("theme day 563 6 % 6 % fig. 5, N=9,379")
    prints("diploma, full or module 486 5 % 486 people fig. 5, N=9,379")
    prints("master, full or module 63 1 % 63 people fig. 5, N=9,379")
    prints("open 363 69 % 69 % fig. 6, N=526")
    prints("requisitioned 163 31 % under 33 % ch. 6.6, N=526")
    prints("in the catalogue 137 26 % 26 % fig. 8, N=526")
    prints("in the catalogue, Nordjylland 8/42 19 % 19 % fig. 8, N=526")
    prints("in the catalogue, Syddanmark 31/100 31 % 31 % fig. 8, N=526")
    prints("in the catalogue 47 64 % 64 % fig. 8, N=74")
    prints("in the catalogue, Hovedstaden 18/25 72 % 72 % fig. 8, N=74")
    prints("in the catalogue, Syddanmark 11/15 73 % 73 % fig. 8, N=74")
    prints("in the catalogue, Nordjylland 3/8 38 % 38 % fig. 8, N=74")
    prints("diploma, full or module 58 78 % 58 ch. 8.4, N=74")
    prints("master, full or module 21 28 % 21 ch. 8.4, N=74")
    prints("full diploma, Syddanmark 11/15 73 % 73 % fig. 9, N=74")
    prints("full master, Hovedstaden 8/25 32 % 32 % fig. 9, N=74")
    prints("full master, Midtjylland 4/14 29 % 29 % fig. 9, N=74")
    prints("under a week 305 58 % 58 % fig. 10, N=526")
    prints("over 4 weeks 147 28 % 28 % fig. 10, N=526")
    prints("½–1 day 5,440 58 % 58 % fig. 12, N=9,379")
    prints("1½–4½ days 2,345 25 % about 25 % fig. 12, N=9,379")
    prints("2 weeks or more 938 10 % about 10 % ch. 1, N=9,379")
    prints("caseworker 431 82 % 82 % fig. 14, N=526")
    prints("middle manager 400 76 % 76 % fig. 14, N=526")
    prints("practitioner, specialised 321 61 % 61 % fig. 14, N=526")
    prints("practitioner, general 216 41 % 41 % fig. 14, N=526")
    prints("head 137 26 % over 25 % fig. 14, N=526")
    prints("Overgreb 300 57 % 57 % ch. 8.3, N=526")
    for (band, prices) in [
      ("½–1 day", ["open 1,190 58", "requisitioned 1,521 54"]),
      ("1½–4½ days", ["open 3,163 26", "requisitioned 2,628 21"]),
      ("1 week", ["open 4,100 4", "requisitioned 2,750 4"]),
      ("2 weeks", ["open 12,360 5", "requisitioned 7,820 8"]),
      ("3 weeks or more", ["open 17,692 7", "requisitioned 19,125 5"]),
    ] {
      for row in prices {
        let words = row.split(separator: " ")
        prints("\(band) \(row) \(words[1]) \(words[1]) \(words[2])")
      }
    }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `a plan is told beside the survey, in both languages and within 80 columns`() throws {
    defer { program.remove() }
    let path = try sample()
    let english = try program.run("stats", "--database", path)
    #expect(english.status == 0)
    #expect(english.output.hasPrefix("Statistics of Eksempelkøbing Kommune\nall time\n"))
    #expect(english.output.contains("69 %  fig. 6, N=526"))
    let danish = try program.run("stats", "--database", path, "--language", "da")
    #expect(danish.output.contains("9.379"))
    #expect(danish.output.contains("kap. 8.3, N=526"))
    for outcome in [english, danish] {
      #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
  }

  @Test func `a period, a team and a target group narrow it`() throws {
    defer { program.remove() }
    let path = try sample()
    func participants(_ arguments: String...) throws -> Int {
      let outcome = try Program.run(
        Program.path, ["stats", "--json", "--database", path] + arguments,
        environment: ["HOME": program.folder.path(), "PLANNER_LANGUAGE": "en"])
      return try #require(try object(outcome)["participants"] as? Int)
    }
    let all = try participants()
    let groups = try TargetGroup.allCases.map {
      try participants("--target-group", $0.rawValue)
    }
    #expect(groups.reduce(0, +) == all)
    #expect(groups.allSatisfy { $0 < all })
    let years = try (2020...2028).map { try participants("--year", String($0)) }
    #expect(years.reduce(0, +) == all)
    #expect(try participants("--period", "2020-01-01..2028-12-31") == all)
    #expect(try participants("--year", "1999") == 0)
    let team = try participants("--team", "modtag")
    #expect(team < all)
  }

  @Test func `what cannot be followed is said`() throws {
    defer { program.remove() }
    let path = try sample()
    let team = try program.run("stats", "--team", "Xerxes", "--database", path)
    #expect(team.status == 1)
    #expect(team.errors.contains("No team is called “Xerxes”."))
    #expect(try program.run("stats", "--period", "2026", "--database", path).status == 64)
    #expect(
      try program.run("stats", "--period", "2026-02-01..2026-01-01", "--database", path).status
        == 64)
    #expect(try program.run("stats", "--json", "--csv", "--database", path).status == 64)
    #expect(try program.run("stats", "--all").status == 64)
    #expect(try program.run("stats", path).status == 64)
    let none = program.file("none.sqlite")
    #expect(try program.run("stats", "--database", none).status == 1)
    #expect(!FileManager.default.fileExists(atPath: none))
  }

  @Test func `as JSON and CSV it has lasting fields, the same in both languages`() throws {
    defer { program.remove() }
    let path = try sample()
    let english = try program.run("stats", "--json", "--year", "2026", "--database", path)
    let danish = try program.run(
      "stats", "--json", "--year", "2026", "--database", path, "--language", "da")
    #expect(english.output == danish.output)
    let report = try object(english)
    #expect(
      Set(report.keys) == [
        "municipality", "municipalities", "from", "to", "priceIndexPercent", "offerings",
        "participants", "ratings", "tables", "prices",
      ])
    let tables = try #require(report["tables"] as? [[String: Any]])
    let forms = try #require(tables.first { $0["topic"] as? String == "forms" })
    let open = try #require((forms["rows"] as? [[String: Any]])?.first)
    #expect(open["traits"] as? [String] == ["form:open"])
    #expect((open["offerings"] as? [String])?.count == open["count"] as? Int)
    let survey = try #require(open["survey"] as? [String: Any])
    #expect(survey["percent"] as? Double == 69)
    #expect(survey["source"] as? String == "figure 6")
    #expect(survey["n"] as? Int == 526)
    let csv = try program.run("stats", "--csv", "--database", path).output
    let lines = csv.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count(where: { $0 == ";" }) == 11 })
    #expect(lines.contains { $0.hasPrefix("forms;offerings;;form:open;") })
    #expect(
      lines.contains { $0.hasPrefix("prices;kroner;form:open;length:up-to-one-day;") })
  }

  @Test func `files that are no municipality's are named and skipped`() throws {
    defer { program.remove() }
    let path = try sample()
    let folder = program.folder.appending(path: "all")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in ["a.sqlite", "b.sqlite"] {
      try FileManager.default.copyItem(
        atPath: path, toPath: folder.appending(path: name).path())
    }
    let own = try program.run("stats", "--csv", "--database", path).output
    let single = try program.run("stats", "--csv", "--all", path).output
    #expect(single.hasPrefix(own.dropLast()))
    try Data(repeating: 7, count: 4096).write(to: folder.appending(path: "c.sqlite"))
    try Data().write(to: folder.appending(path: "notes.txt"))
    let before = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
    let some = try program.run("stats", "--json", "--all", folder.path(), path)
    #expect(some.status == 1)
    #expect(some.errors.contains("Skipped: \(folder.path())"))
    #expect(some.errors.contains("c.sqlite is not a planner database"))
    let report = try object(some)
    #expect(report["municipalities"] as? Int == 3)
    #expect((report["each"] as? [[String: Any]])?.map { $0["similar"] as? Int } == [2, 2, 2])
    #expect((report["skipped"] as? [[String: Any]])?.count == 1)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted() == before)
    let none = try program.run("stats", "--all", folder.appending(path: "c.sqlite").path())
    #expect(none.status == 2)
    #expect(none.output.isEmpty)
    #expect(none.errors.contains("No municipality could be read."))
  }
}
