import Foundation
import Testing

/// What commands about agreements and duties say when they cannot do it, and how they are helped.
@Suite struct AgreementCommandTests {
  let program: Program
  private let path: String

  init() throws {
    program = try Program()
    path = try program.samplePlan()
  }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(
      Program.path, arguments + ["--database", path], environment: program.commandEnvironment)
  }

  @Test func `which of someone's agreements is meant is told by what it is about, for items too`()
    throws
  {
    defer { program.remove() }
    let added = try run(
      "agreement", "item", "add", "Tove Odderbæk", "--offering", "pk-le-1", "--phase", "after",
      "--text", "Oplæg", "--owner", "participant", "--due", "end+14")
    #expect(added.status == 0, "\(added.errors)")
    for verb in [["edit"], ["remove"], ["item", "edit"], ["item", "remove"]] {
      let help = try Program.run(
        Program.path, ["agreement"] + verb + ["--help"], environment: program.commandEnvironment)
      #expect(help.output.contains("--offering"), "\(verb)")
    }
  }

  @Test func `where no leader can be found one is asked for`() throws {
    defer { program.remove() }
    #expect(try run("team", "edit", "unge", "--head", "").status == 0)
    let taking = try run("agreement", "sign", "ia2027-072", "--party", "leader")
    #expect(taking.status == 64)
    #expect(taking.errors.contains("nobody is their own leader"))
    #expect(taking.errors.contains("--signed-by"))
    let own = try run(
      "agreement", "sign", "ia2027-072", "--party", "leader", "--signed-by", "Tove Odderbæk")
    #expect(own.status == 3)
    #expect(own.errors.contains("Refused (own-leader)"))
    #expect(try run("team", "edit", "unge", "--leader", "").status == 0)
    let none = try run("agreement", "sign", "ia2027-072", "--party", "leader")
    #expect(none.status == 64)
    #expect(none.errors.contains("The team has no leader"))
  }

  @Test func `a duty that is open already is said to be`() throws {
    defer { program.remove() }
    let open = try run("duty", "undone", "ia2027-070/1")
    #expect(open.status == 3)
    #expect(open.errors.contains("Refused (stands-so): »Aftal læsetid og sagstal« is open"))
  }

  @Test func `a consultant does not confirm practice by another way`() throws {
    defer { program.remove() }
    let refused = try run(
      "people", "record", "m1002", "--competence", "barnets-lov", "--level", "3", "--evidence",
      "shown-in-practice", "--as", "consultant")
    #expect(refused.status == 3)
    #expect(refused.errors.contains("the leader confirms"))
  }
}
