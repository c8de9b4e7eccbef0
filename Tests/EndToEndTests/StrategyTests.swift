import Foundation
import Testing

/// Strategies as other programs read them.
@Suite struct StrategyTests {
  @Test func `strategies are told as text, as JSON and as CSV`() throws {
    let program = try Program()
    defer { program.remove() }
    let path = program.file("plan.sqlite")
    #expect(try program.run("import", Program.sampleData, "--database", path).status == 0)

    let text = try program.run("strategy", "--database", path, "--language", "da")
    #expect(text.status == 0)
    #expect(text.output.hasPrefix("Læring, der kan ses i sagerne · vedtaget · Hele kommunen"))
    #expect(text.output.contains("  1. Alle sagsbehandlere kan Børnesamtalen: "))
    #expect(!text.output.contains("Kurs mod Barnets Lov"))

    let json = try program.run("strategy", "--json", "--ended", "--database", path)
    let report = try #require(
      JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(Set(report.keys) == ["date", "strategies"])
    let strategies = try #require(report["strategies"] as? [[String: Any]])
    #expect(strategies.count == 6)
    let first = try #require(strategies.first)
    #expect(
      Set(first.keys) == [
        "id", "title", "scope", "state", "from", "until", "policy", "goals",
      ])
    let goals = try #require(first["goals"] as? [[String: Any]])
    #expect(goals.count == 8)
    #expect(
      Set(goals.flatMap(\.keys)) == [
        "number", "text", "kind", "target", "due", "now", "forecast", "standing", "missing",
      ])
    #expect(goals[3]["target"] as? Double == 2)

    let csv = try program.run("strategy", "--csv", "--database", path)
    let rows = csv.output.split(separator: "\n")
    #expect(rows.first?.hasPrefix("strategy;title;state;number;goal;kind;target;due;now;") == true)
    #expect(rows.count == 1 + 19)

    #expect(try program.run("strategy", "--json", "--csv", "--database", path).status == 64)
    let none = try program.run("strategy", "--database", program.file("none.sqlite"))
    #expect(none.status == 1)
    #expect(none.errors.contains("There is no plan"))
  }
}
