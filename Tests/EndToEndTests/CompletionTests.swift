import Foundation
import Testing

@testable import planner

/// Names of the plan where a shell completes a word.
@Suite struct CompletionTests {
  let program: Program

  init() throws { program = try Program() }

  /// The plan that the program opens by itself.
  private func ownPlan() throws {
    let folder = program.file("planner")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = folder + "/plan.sqlite"
    #expect(try program.run("import", Program.sampleData, "--database", path).status == 0)
  }

  @Test func `each kind is told by its names, a line each, and nothing by none`() throws {
    defer { program.remove() }
    #expect(try program.run("names", "employee").output.isEmpty)
    try ownPlan()
    let people = try program.run("names", "employee")
    #expect(people.status == 0 && people.errors.isEmpty)
    let names = people.output.split(separator: "\n").map(String.init)
    #expect(names.count > 20 && names == names.sorted())
    #expect(try program.run("names", "team").output.contains("Modtagelsen\n"))
    #expect(try program.run("names", "offering").output.contains("ICS"))
    for kind in ["agreement", "session", "strategy"] {
      #expect(try !program.run("names", kind).output.contains(" "))
    }
    for kind in ["nothing", "rating"] {
      let none = try program.run("names", kind)
      #expect(none.status == 0 && none.output.isEmpty && none.errors.isEmpty)
    }
    #expect(try !program.run("--help").output.contains("names"))
  }

  @Test func `a damaged plan, or none, is passed over in silence, and nothing is left beside it`()
    throws
  {
    defer { program.remove() }
    let path = program.file("x.sqlite")
    for contents in [nil, "", "no database"] {
      if let contents { try contents.write(toFile: path, atomically: true, encoding: .utf8) }
      let outcome = try program.run("names", "employee", "--database", path)
      #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.errors.isEmpty)
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: program.folder.path())
    #expect(left == ["x.sqlite"])
  }

  @Test func `bash gets names that the line can hold, and that nothing is run of`() throws {
    defer { program.remove() }
    try ownPlan()
    let name = "Ærø $(touch run) 'x' \"y\" `touch run`;\\\\"
    let table = program.file("teams.csv")
    try "name;function;area\n\"\(name.replacing("\"", with: "\"\""))\";authority;general\n"
      .write(toFile: table, atomically: true, encoding: .utf8)
    let path = program.file("planner/plan.sqlite")
    #expect(try program.run("import", "teams", table, "--database", path).status == 0)
    let folder = URL(filePath: Program.path).deletingLastPathComponent().path()
    let script = """
      cd ~; eval "$(planner --generate-completion-script bash)"
      complete_words() {
        COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
        COMP_TYPE=9 COMP_KEY=9 COMPREPLY=(); _planner planner "${@: -1}" "${@: -2:1}"; printf '%s\\n' "${COMPREPLY[@]}"
      }
      complete_words planner plan assign ICS --to Agn
      word="$(complete_words planner team edit Ær)"
      eval "printf '%s\\n' $word"
      """
    let outcome = try Program.run(
      "/bin/bash", ["-c", script],
      environment: [
        "PATH": "\(folder):/usr/bin:/bin", "HOME": program.folder.path(), "LC_ALL": "C.UTF-8",
        "XDG_DATA_HOME": program.folder.path(),
      ])
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.last == name, "\(outcome)")
    let people = lines.dropLast()
    #expect(!people.isEmpty && people.allSatisfy { $0.hasPrefix("Agnete\\ ") }, "\(outcome)")
    #expect(!FileManager.default.fileExists(atPath: program.file("run")))
  }

  @Test func `each shell gets a word as it takes it`() {
    let name = "ICS: 'grundkursus' – Åse"
    #expect(CompletingShell(["bash", "zsh"]).word(name) == name)
    #expect(CompletingShell(["bash", "zsh5.9"]).word(name) == "ICS\\: 'grundkursus' – Åse")
    #expect(
      CompletingShell(["bash5.2", "zsh"]).word("a b'$–Å") == #"a\\\ b\\\'\\\$–Å"#)
    #expect(CompletingShell([]).word("to\nlinjer") == nil)
  }

  @Test func `every shell's script asks for names`() throws {
    defer { program.remove() }
    for shell in ["zsh", "fish"] {
      let script = try program.run("--generate-completion-script", shell).output
      #expect(script.contains("planner names employee"), "\(shell)")
      #expect(script.contains("planner names team"), "\(shell)")
    }
  }
}
