import Foundation
import Glibc
import Testing

/// The user's own editor, and what is kept beside the plan.
@Suite(.serialized) struct EditorAndViewTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  @Test func `an editor gets the field's text in a private file, and gives it back`() throws {
    defer { program.remove() }
    let script = try shellScript(
      """
      stat -c '%a' "$1" "$(dirname "$1")" > "$HOME/modes"; echo "$1" > "$HOME/path"
      cat "$1" > "$HOME/was"; echo EDITING; read answer; printf 'Fra editoren\\n\\nmed afsnit\\n' > "$1"
      """)
    let pane = try Pane(program, "EDITOR=/bin/false VISUAL='\(script)' planner demo")
    try openText(in: pane)
    try pane.press("C-x")
    pane.expect("EDITING")
    #expect(!pane.screen.contains("Save"))
    try pane.press("Enter")
    pane.expect("Fra editoren")
    pane.expect("med afsnit")
    #expect(!pane.screen.contains("Fra editoren med afsnit"))
    pane.expect("The text is taken back")
    pane.expect("Overview")
    #expect(try read("modes") == "600\n700\n")
    #expect(try read("was").count > 20)
    let path = try read("path").trimmed
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(!FileManager.default.fileExists(atPath: (path as NSString).deletingLastPathComponent))
  }

  @Test func `an editor that fails is told of and changes nothing`() throws {
    defer { program.remove() }
    let script = try shellScript("echo spoilt > \"$1\"; exit 3")
    let pane = try Pane(program, "EDITOR='\(script)' planner demo")
    try openText(in: pane)
    try pane.press("C-x")
    pane.expect("ended with error 3")
    #expect(!pane.screen.contains("spoilt"))
  }

  @Test func `an editor put in the background takes the program with it, and both come back`()
    throws
  {
    defer { program.remove() }
    let script = try shellScript(
      "echo EDITING; kill -STOP $$; printf 'Efter fg' > \"$1\"")
    let pane = try Pane(program, "export EDITOR='\(script)'; '\(Program.path)' demo")
    try openText(in: pane)
    try pane.press("C-x")
    pane.expect("EDITING")
    pane.expect("Stopped")
    try pane.type("fg")
    try pane.press("Enter")
    pane.expect("Efter fg")
  }

  @Test(arguments: [SIGTERM, SIGHUP], ["", "trap '' TERM HUP;"])
  func `what ends the program while the editor is open ends that too, whether or not it listens`(
    signal: Int32, deafness: String
  ) throws {
    defer { program.remove() }
    let script = try shellScript("\(deafness) stty raw -echo; echo EDITING; exec sleep 100")
    let pane = try Pane(
      program,
      "cd; stty -a > before; export EDITOR='\(script)'; '\(Program.path)' demo; echo STATUS $?"
    )
    try openText(in: pane)
    try pane.press("C-x")
    pane.expect("EDITING")
    for id in pane.programs { kill(id, signal) }
    pane.expect("STATUS \(128 + signal)")
    try pane.type("clear; stty -a | cmp - before && echo RE''STORED")
    try pane.press("Enter")
    pane.expect("RESTORED")
  }

  @Test func `what is being written is there again after the program was killed`() throws {
    defer { program.remove() }
    let pane = try Pane(program, "planner demo")
    try openText(in: pane)
    try pane.press("C-u")
    try pane.type("Halvt skrevet")
    try pane.press("M-Enter")
    try pane.type("endnu ikke gemt")
    pane.expect("endnu ikke gemt")
    let folder = program.file(".local/state/planner/unfinished")
    // At most a second after the last key.
    Thread.sleep(forTimeInterval: 2)
    for id in pane.programs { kill(id, SIGKILL) }
    pane.expect("Killed")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(files.count == 1)
    for path in [folder] + files.map({ "\(folder)/\($0)" }) {
      let modes = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(modes.map { $0 & 0o077 } == 0)
    }
    let again = try Pane(program, "planner demo")
    again.expect("Largest gaps")
    try again.press("2")
    again.expect("Title")
    try again.press("e")
    again.expect("endnu ikke gemt")
    again.expect("before the program ended abruptly")
    try again.press("C-s")
    again.expect("Changed")
    Thread.sleep(forTimeInterval: 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
  }

  @Test(arguments: ["a", "e"])
  func `Ctrl-Z and fg bring a dialog and a form back whole`(key: String) throws {
    defer { program.remove() }
    let pane = try Pane(program, "'\(Program.path)' demo")
    pane.expect("Largest gaps")
    try pane.press("2")
    pane.expect("Title")
    try pane.press(key == "a" ? "t" : key)
    let title = key == "a" ? "All teams" : "Save"
    // Told in no footer but that of the open dialog.
    pane.expect(key == "a" ? "Enter Choose" : "Next field")
    pane.expect(title)
    let before = pane.screen
    try pane.press("C-z")
    pane.expect("Stopped")
    try pane.type("fg")
    try pane.press("Enter")
    pane.expectGone("Stopped")
    pane.expect(before)
  }

  @Test func `a saved view is there the next time`() throws {
    defer { program.remove() }
    let pane = try Pane(program, "planner demo")
    pane.expect("Largest gaps")
    try pane.press("2", "o", "o", "C-w")
    pane.expect("Save the view")
    try pane.type("Efter kind")
    try pane.press("Enter")
    pane.expect("is saved")
    try pane.press("1", "w")
    pane.expect("Efter kind")
    for id in pane.programs { kill(id, SIGKILL) }
    pane.expect("Killed")
    let again = try Pane(program, "planner demo")
    again.expect("Largest gaps")
    try again.press("w")
    again.expect("Efter kind")
    try again.press("Enter")
    again.expect("Kind")
    again.expect("▲")
  }

  @Test func `a broken file of views is told of and left alone`() throws {
    defer { program.remove() }
    let folder = program.folder.appending(path: ".local/state/planner")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "views.json")
    try "{ broken".write(to: file, atomically: true, encoding: .utf8)
    let pane = try Pane(program, "planner demo")
    pane.expect("views.json cannot be read and is left alone")
    try pane.press("C-w")
    pane.expect("Save the view")
    try pane.type("Min")
    try pane.press("Enter")
    pane.expect("is left alone")
    try pane.press("q")
    pane.expectGone("Overview")
    #expect(try String(contentsOf: file, encoding: .utf8) == "{ broken")
  }

  /// The description of the first offering.
  private func openText(in pane: Pane) throws {
    pane.expect("Largest gaps")
    try pane.press("2")
    pane.expect("Title")
    try pane.press("e")
    pane.expect("Next field")
    for _ in 0..<6 { try pane.press("Tab") }
    pane.expect("^X")
  }

  private func shellScript(_ text: String) throws -> String {
    let path = program.file("editor.sh")
    try "#!/bin/sh\n\(text)\n".write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    return path
  }

  private func read(_ name: String) throws -> String {
    try String(contentsOfFile: program.file(name), encoding: .utf8)
  }
}
