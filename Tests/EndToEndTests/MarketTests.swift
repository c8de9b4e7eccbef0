import Foundation
import Testing

/// The market view for people and for programs.
@Suite struct MarketTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  @Test func `one municipality and its neighbour see what to order together`() throws {
    defer { program.remove() }
    let own = program.file("own.sqlite")
    let neighbour = program.file("nabo.sqlite")
    for path in [own, neighbour] {
      #expect(try program.run("import", Program.sampleData, "--database", path).status == 0)
    }
    let twin = try program.run("market", "--database", own, "--partner", neighbour)
    #expect(twin.status == 1 && twin.output.isEmpty)
    #expect(twin.errors.contains("Eksempelkøbing Kommune is the municipality itself"))
    let renamed = try program.run(
      "municipality", "edit", "--name", "Nabokøbing Kommune", "--database", neighbour)
    #expect(renamed.status == 0)
    let before = try Data(contentsOf: URL(filePath: neighbour))

    let alone = try program.run("market", "--database", own)
    #expect(alone.status == 0 && alone.errors.isEmpty)
    #expect(alone.output.hasPrefix("The market: Eksempelkøbing Kommune\nall time\n"))
    #expect(alone.output.contains("no offering develops it"))
    #expect(alone.output.contains("Towards") == false)

    let together = try program.run("market", "--database", own, "--partner", neighbour, "--json")
    let view = try #require(
      JSONSerialization.jsonObject(with: Data(together.output.utf8)) as? [String: Any])
    #expect(
      Set(view.keys) == ["municipality", "needs", "unneeded", "coverage", "pools", "ladder"])
    let pools = try #require(view["pools"] as? [[String: Any]])
    let first = try #require(pools.first)
    let partners = try #require(first["partners"] as? [[String: Any]])
    #expect(partners.first?["municipality"] as? String == "Nabokøbing Kommune")
    let teams = try #require(first["teams"] as? [[String: Any]])
    let people = teams.compactMap { $0["people"] as? Int }.reduce(0, +)
    // The neighbour has the same people: what is lacked is lacked twice.
    #expect(first["people"] as? Int == people + (partners.first?["people"] as? Int ?? 0))
    #expect(first["enough"] as? Bool == true)

    let danish = try program.run(
      "market", "--database", own, "--csv", "--year", "2026", "--team", "Ungeteamet",
      "--language", "da")
    let lines = danish.output.split(separator: "\n")
    #expect(lines.first == "section;subject;detail;count;of;kroner")
    #expect(lines.allSatisfy { $0.count { $0 == ";" } == 5 })

    #expect(try Data(contentsOf: URL(filePath: neighbour)) == before)
    let beside = try FileManager.default.contentsOfDirectory(atPath: program.folder.path())
    #expect(!beside.contains { $0.hasPrefix("nabo.sqlite-") })
  }

  @Test func `what cannot be read is told, and nothing is made`() throws {
    defer { program.remove() }
    let none = program.file("none.sqlite")
    let outcome = try program.run("market", "--database", none)
    #expect(outcome.status == 1 && outcome.errors.contains("There is no plan at \(none)."))
    let own = program.file("own.sqlite")
    #expect(try program.run("import", Program.sampleData, "--database", own).status == 0)
    let partner = try program.run("market", "--database", own, "--partner", none)
    #expect(partner.status == 1 && partner.errors.contains("none.sqlite"))
    #expect(partner.output.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: none))
    #expect(try program.run("market", "--json", "--csv").status == 64)
  }
}
