import Foundation
import Testing

/// Papers made by the real program, read back by other programs.
@Suite struct PaperCommandTests {
  let program: Program
  private let path: String

  init() throws {
    program = try Program()
    path = program.file("plan.sqlite")
    #expect(try program.run("import", Program.sampleData, "--database", path).status == 0)
  }

  private static let hasReader = FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext")

  private func text(of file: String) throws -> String {
    let read = try Program.run("/usr/bin/pdftotext", ["-layout", file, "-"])
    #expect(read.errors.isEmpty)
    return read.output
  }

  @Test(.enabled(if: hasReader))
  func `an agreement can be read back with æ, ø and å, page by page`() throws {
    defer { program.remove() }
    let file = program.file("aftale.pdf")
    let outcome = try program.run(
      "paper", "agreement", "ia2026-001", file, "--language", "da", "--database", path)
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty && outcome.errors.isEmpty)
    let text = try text(of: file)
    for part in [
      "Implementeringsaftale", "Børne- og familieteamet", "Før, under og efter", "Sølvi Piletræ",
      "Underskrevet 15. december 2025", "Side 1 af ",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    let facts = try Program.run("/usr/bin/pdfinfo", [file]).output
    #expect(facts.contains("Implementeringsaftale"))
    #expect(facts.contains("(A4)"))
  }

  @Test(.enabled(if: hasReader))
  func `a year goes to the next program, the same each time`() throws {
    defer { program.remove() }
    let file = program.file("year.pdf")
    let arguments = ["paper", "year", "--year", "2027", "--database", path]
    let first = try Program.run(
      "/bin/sh", ["-c", "\"$0\" \"$@\" > '\(file)'", Program.path] + arguments)
    #expect(first.status == 0)
    #expect(try text(of: file).contains("2027"))
    let second = program.file("second.pdf")
    #expect(try Program.run(Program.path, arguments + [second]).status == 0)
    #expect(FileManager.default.contentsEqual(atPath: file, andPath: second))
  }

  @Test func `a file that is there is left, unless one says otherwise`() throws {
    defer { program.remove() }
    let file = program.file("report.html")
    try "mine".write(toFile: file, atomically: true, encoding: .utf8)
    let refused = try program.run("paper", "report", "--html", file, "--database", path)
    #expect(refused.status == 1)
    #expect(refused.errors.contains("exists. Choose another name, or say --replace."))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
    let written = try program.run(
      "paper", "report", "--html", file, "--replace", "--database", path)
    #expect(written.status == 0)
    let page = try String(contentsOfFile: file, encoding: .utf8)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(page.hasSuffix("</html>\n"))
    let names = try FileManager.default.contentsOfDirectory(atPath: program.folder.path())
    #expect(!names.contains { $0.hasSuffix(".tmp") })
  }

  @Test func `what cannot be found or written is told, and nothing is left behind`() throws {
    defer { program.remove() }
    let cases: [([String], String)] = [
      (["agreement", "nothing"], "No agreement is called “nothing”."),
      (["agreement", "--for", "Xerxes"], "No one is called “Xerxes”."),
      (["year", "--team", "Xerxes"], "No team is called “Xerxes”."),
      (["report", "/no such folder/x.pdf"], "there is no such folder"),
    ]
    for (arguments, message) in cases {
      let outcome = try Program.run(
        Program.path, ["paper"] + arguments + ["--database", path, "--language", "en"])
      #expect(outcome.status == 1, "\(arguments)")
      #expect(outcome.errors.contains(message), "\(arguments)")
      #expect(outcome.output.isEmpty)
    }
    let none = try program.run("paper", "report", "--database", program.file("none.sqlite"))
    #expect(none.status == 1)
    #expect(none.errors.contains("There is no plan"))
    #expect(try program.run("paper", "agreement", "--database", path).status == 64)
  }
}
