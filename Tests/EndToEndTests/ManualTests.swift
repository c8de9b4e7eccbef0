import Foundation
import Testing

@testable import PlannerManual

@Suite struct ManualTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  private func pages() throws -> [String: String] {
    let writer = URL(filePath: Program.path).deletingLastPathComponent()
      .appending(path: "PlannerManual").path()
    let folder = program.file("man1")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let outcome = try Program.run(writer, [Program.path, folder])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    return try Dictionary(
      uniqueKeysWithValues: names.map {
        ($0, try String(contentsOfFile: folder + "/" + $0, encoding: .utf8))
      })
  }

  @Test func `every command has a page, with its letters intact and its options`() throws {
    defer { program.remove() }
    let pages = try pages()
    let help = try program.run("--help").output
    for command in ["open", "demo", "import", "due", "backup"] where help.contains(command) {
      #expect(pages["planner-\(command).1"] != nil)
    }
    let due = try #require(pages["planner-due.1"])
    #expect(due.contains("Åse Ør") && due.contains(".SH \"EXAMPLES\""))
    #expect(due.contains(#"\fB\-\-days\fR \fIDAYS\fR"#))
    #expect(pages["planner.1"]?.contains(#"\fBplanner\-due\fR(1)"#) == true)
    #expect(pages["planner.1"]?.contains(".SH \"EXIT STATUS\"") == true)
    let assign = try #require(pages["planner-plan-assign.1"])
    #expect(assign.contains(#"\fB\-\-to\fR \fIPERSON\fR"#))
    let shapes = try #require(pages["planner-json.5"])
    let tables = try #require(pages["planner-csv.5"])
    #expect(
      tables.contains(".SH \"employees (medarbejdere)\"") && tables.contains("ansættelsesdato"))
    #expect(pages["planner-names.1"] == nil)
    #expect(shapes.contains(#"\fBdue[].daysOverdue\fR \fIinteger?\fR"#))
  }

  @Test func `no line of text is taken for a request of the typesetter`() {
    let command = ToolHelp.Command(
      commandName: "x", abstract: ".so /etc/passwd", discussion: ".so y\n'z \\fB'\n\n  .kept",
      arguments: [], subcommands: nil, shouldDisplay: true)
    let text = ManualPage(path: ["x"], command: command, version: "x 1").text
    let requests = text.split(separator: "\n").filter { $0.hasPrefix(".") || $0.hasPrefix("'") }
    #expect(requests.allSatisfy { !$0.contains("so ") && !$0.contains("z") })
    #expect(text.contains(#"\&.so y"#) && text.contains(#"\efB"#))
  }
}
