import Foundation
import Testing

/// The overview for other programs.
@Suite struct OverviewCommandTests {
  let program: Program

  init() throws { program = try Program() }

  private func overview(_ job: String, _ path: String) throws -> (
    whole: [String: Any], lines: [[String: Any]]
  ) {
    let printed = try program.json(["overview", "--json", "--as", job, "--database", path])
    let whole = try #require(printed as? [String: Any])
    return (whole, try #require(whole["lines"] as? [[String: Any]]))
  }

  private func sections(_ lines: [[String: Any]]) -> Set<String> {
    Set(lines.compactMap { $0["section"] as? String })
  }

  @Test func `each job gets the sections of its own overview`() throws {
    defer { program.remove() }
    let path = try program.samplePlan()
    let leader = try overview("leader", path)
    #expect(leader.whole["job"] as? String == "leader")
    #expect(sections(leader.lines).isSuperset(of: ["gaps", "budget"]))
    #expect(sections(leader.lines).isDisjoint(with: ["missing", "unsigned", "overdue", "silent"]))
    let consultant = sections(try overview("consultant", path).lines)
    #expect(consultant.contains("missing") && !consultant.contains("budget"))
    let manager = sections(try overview("manager", path).lines)
    #expect(manager.isDisjoint(with: ["missing", "deadlines", "duties"]))
  }

  @Test func `a line says what the same line says on paper`() throws {
    defer { program.remove() }
    let path = try program.samplePlan()
    let text = try program.run("overview", "--as", "leader", "--database", path).output
    let lines = try overview("leader", path).lines
    let gaps = lines.filter { $0["section"] as? String == "gaps" }
    #expect(!gaps.isEmpty)
    for gap in gaps {
      let (actual, required) = (gap["actual"] as? Int ?? 9, gap["required"] as? Int ?? 0)
      #expect(actual < required)
      let name = try #require(gap["name"] as? String)
      #expect(
        text.split(separator: "\n").contains {
          $0.contains(name) && $0.contains("\(actual)→\(required)")
        }, "\(name)")
    }
    for budget in lines where budget["section"] as? String == "budget" {
      guard let frame = budget["frame"] as? Double, let free = budget["free"] as? Double else {
        continue
      }
      let used = (budget["committed"] as? Double ?? 0) + (budget["spent"] as? Double ?? 0)
      #expect(frame - used == free)
    }
  }
}
