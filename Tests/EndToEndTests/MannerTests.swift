import Foundation
import Testing

/// Mouse, clipboard, files and themes with the real program in a real pseudo-terminal.
@Suite(.serialized) struct MannerTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  private func pane(_ options: String = "", _ environment: [String: String] = [:]) throws -> Pane {
    let pane = try Pane(
      program, "TERM=xterm-256color planner demo --language en \(options)",
      environment: ["XDG_STATE_HOME": program.folder.path()].merging(environment) { $1 })
    pane.expect("Overview")
    return pane
  }

  /// As terminals report a press and release of the left button, counted from 0.
  private func click(_ pane: Pane, column: Int, row: Int, times: Int = 1) throws {
    let place = "\u{1B}[<0;\(column + 1);\(row + 1)"
    try pane.type(String(repeating: place + "M" + place + "m", count: times))
  }

  private func place(of text: String, in pane: Pane) throws -> (column: Int, row: Int) {
    let lines = pane.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.contains(text) })
    let range = try #require(lines[row].firstRange(of: text))
    return (lines[row][..<range.lowerBound].count, row)
  }

  @Test func `A click goes to a tab, two open a row, and the wheel scrolls`() throws {
    defer { program.remove() }
    let pane = try pane()
    try click(pane, column: place(of: "2 Catalogue", in: pane).column + 2, row: 0)
    pane.expect("106 offerings")
    let before = pane.screen
    for _ in 0..<4 { try pane.type("\u{1B}[<65;20;20M") }
    pane.expectGone(String(before.split(separator: "\n")[3].prefix(30)))
    // In the list, and not where the selected one is told beside it.
    let row = try place(of: "   Børnesamtale", in: pane).row
    try click(pane, column: 10, row: row, times: 2)
    pane.expectGone("106 offerings")
  }

  @Test func `The job that was said last is remembered`() throws {
    defer { program.remove() }
    let pane = try Pane(program, "planner demo; planner demo --as manager; echo LE''FT")
    pane.expect("Largest gaps")
    #expect(!pane.screen.contains("Overdue follow-up"))
    try pane.press("q")
    pane.expect("Overdue follow-up")
    try pane.press("q")
    pane.expect("LEFT")
    try pane.type("clear; planner demo")
    try pane.press("Enter")
    pane.expect("Overdue follow-up")
  }

  @Test func `The mouse is really given back, and that is remembered`() throws {
    defer { program.remove() }
    let pane = try pane()
    #expect(try pane.ask("#{mouse_standard_flag}#{mouse_sgr_flag}") == "11")
    try pane.press("M")
    pane.expect("selects text in the terminal")
    #expect(try pane.ask("#{mouse_any_flag}#{mouse_sgr_flag}") == "00")
    try pane.press("q")
    pane.expect("$")
    let again = try self.pane()
    #expect(try again.ask("#{mouse_any_flag}") == "0")
    try again.press("M")
    again.expect("works in the program")
    #expect(try again.ask("#{mouse_any_flag}") == "1")
    try again.press("q")
    again.expectGone("Overview")
    #expect(try again.ask("#{mouse_any_flag}") == "0")
  }

  @Test func `What is copied comes to the terminal's clipboard`() throws {
    defer { program.remove() }
    let pane = try pane()
    try pane.setOption("set-clipboard", "on")
    try pane.press("2")
    pane.expect("106 offerings")
    try pane.press("g", "y")
    pane.expect("Copied: § 11-rådgivning i den tidlige indsats")
    #expect(pane.clipboard == "§ 11-rådgivning i den tidlige indsats")
    try pane.press("Y")
    pane.expect("106 rows were copied.")
    #expect(pane.clipboard.hasPrefix("Title\tProvider\tKind\t"))
    #expect(pane.clipboard.split(separator: "\n").count == 107)
  }

  @Test func `A list is written to a file in the home folder`() throws {
    defer { program.remove() }
    let pane = try pane()
    for text in ["Written to", "exists already"] {
      try pane.press("P")
      pane.expect("Write the list to a file")
      try pane.press("C-u")
      try pane.type("~/liste.txt")
      try pane.press("Enter")
      pane.expect(text)
    }
    try pane.press("y")
    pane.expect("Written to")
    let text = try String(contentsOfFile: program.file("liste.txt"), encoding: .utf8)
    #expect(text.contains("Eksempelkøbing Kommune"))
    #expect(text.split(separator: "\n").count > 20)
  }

  @Test func `A theme is kept, and the command line goes before it`() throws {
    defer { program.remove() }
    let pane = try pane()
    try pane.press(":")
    try pane.type("choose colours")
    try pane.press("Enter")
    pane.expect("without red against green")
    try pane.press("End", "Enter", "q")
    pane.expect("$")
    let kept = try String(contentsOfFile: program.file("planner/manner.json"), encoding: .utf8)
    #expect(kept.contains("colour-blind"))
    let light = try self.pane("--theme light")
    #expect(light.colors.contains("48;5;252"))
    try light.press("q")
    light.expectGone("Overview")
    let own = try self.pane()
    #expect(own.colors.contains("48;5;24"))
    #expect(!own.colors.contains("38;5;160"))
  }

  @Test func `Without colour there is none in what is written`() throws {
    defer { program.remove() }
    for (option, environment) in [("--no-color", [:]), ("", ["NO_COLOR": "1"])] {
      let pane = try pane(option, environment)
      #expect(!pane.colors.contains("38;5;"))
      #expect(!pane.colors.contains("48;5;"))
      #expect(pane.colors.contains("7m"))
      try pane.press("q")
      pane.expectGone("Overview")
    }
    let colored = try pane("", ["NO_COLOR": ""])
    #expect(colored.colors.contains("48;5;"))
  }

  @Test func `Plain lines have no borders, and the cursor on the focus`() throws {
    defer { program.remove() }
    let pane = try pane("--accessible")
    pane.expect("1 of ")
    #expect(try pane.ask("#{cursor_flag}#{cursor_x},#{cursor_y}") == "10,2")
    try pane.press("j")
    pane.expect("2 of ")
    #expect(try pane.ask("#{cursor_flag}#{cursor_x}") == "10")
    try pane.press("a")
    pane.expect("Dialog")
    #expect(!pane.screen.contains("│") && !pane.screen.contains("─"))
  }

  @Test func `An ASCII locale gets ASCII borders and letters in every room`() throws {
    defer { program.remove() }
    let pane = try pane("", ["LC_ALL": "C"])
    for keys in ["2", "3", "4", "t"] {
      try pane.press(keys)
      pane.expect(keys == "t" ? "Enter Choose" : "\(keys) ")
      let isPlain = pane.screen.allSatisfy { $0.isASCII }
      #expect(isPlain)
    }
    #expect(pane.screen.contains("+--"))
  }
}
