import Foundation
import Testing

/// The program in a real pseudo-terminal, held by a tmux server of the test's own.
final class Pane {
  private let socket: String
  private let program: Program

  /// Starts a shell command line in a terminal of so many columns and rows; `planner` is the built
  /// program, and the shell goes on after it, so that what it leaves behind can be seen.
  ///
  /// The environment has neither LANG nor any LC_ variable but those given.
  init(
    _ program: Program, _ command: String, columns: Int = 120, rows: Int = 40,
    environment: [String: String] = [:]
  ) throws {
    self.program = program
    // Outside the program's folder, which goes before the pane does.
    socket = FileManager.default.temporaryDirectory
      .appending(path: "planner-\(UUID().uuidString.prefix(8)).tmux").path()
    let variables = [
      "XDG_DATA_HOME": program.folder.path(), "HOME": program.folder.path(), "PS1": "$ ",
    ].merging(environment) { $1 }
    // tmux itself needs a UTF-8 locale to hold letters; the program gets what the test says.
    let inner =
      "exec env -i PATH=/usr/bin:/bin TERM=screen-256color "
      + variables.map { "\($0.key)='\($0.value)'" }.joined(separator: " ") + " sh"
    try tmux(
      "-f", "/dev/null", "new-session", "-d", "-x", String(columns), "-y", String(rows), inner)
    try tmux("send-keys", "-l", "planner() { '\(Program.path)' \"$@\"; }; clear; \(command)")
    try tmux("send-keys", "Enter")
  }

  deinit { close() }

  /// Takes the terminal away from whatever runs in it.
  func close() {
    _ = try? tmux("kill-server")
    try? FileManager.default.removeItem(atPath: socket)
  }

  /// Presses keys by tmux's names: `Enter`, `Escape`, `C-c`, `Down` or a letter.
  func press(_ keys: String...) throws {
    for key in keys { try tmux("send-keys", key) }
  }

  func type(_ text: String) throws { try tmux("send-keys", "-l", text) }

  func resize(columns: Int, rows: Int) throws {
    try tmux("resize-window", "-x", String(columns), "-y", String(rows))
  }

  var screen: String {
    (try? tmux("capture-pane", "-p")) ?? ""
  }

  /// The screen with the sequences for colours and emphasis.
  var colors: String {
    (try? tmux("capture-pane", "-p", "-e")) ?? ""
  }

  /// What a tmux format says of the pane, such as the modes that the program has set.
  func ask(_ format: String) throws -> String {
    try tmux("display-message", "-p", format).trimmed
  }

  func setOption(_ name: String, _ value: String) throws {
    try tmux("set-option", "-g", name, value)
  }

  /// What the program has put into the clipboard.
  var clipboard: String { (try? tmux("show-buffer")) ?? "" }

  /// Waits until the screen shows a text, at most so long; fails the test otherwise.
  @discardableResult
  func expect(
    _ text: String, within seconds: Double = 20, at location: SourceLocation = #_sourceLocation
  ) -> Bool {
    waitUntil(seconds) { screen.contains(text) }
      || {
        Issue.record("“\(text)” did not appear in:\n\(screen)", sourceLocation: location)
        return false
      }()
  }

  /// Waits until the screen no longer shows a text.
  func expectGone(
    _ text: String, within seconds: Double = 20, at location: SourceLocation = #_sourceLocation
  ) {
    if !waitUntil(seconds, { !screen.contains(text) }) {
      Issue.record("“\(text)” is still in:\n\(screen)", sourceLocation: location)
    }
  }

  /// The process ids of the program in this pane.
  var programs: [Int32] {
    guard let shell = try? tmux("list-panes", "-F", "#{pane_pid}"),
      let found = try? Program.run("/usr/bin/pgrep", ["-P", shell.trimmed])
    else { return [] }
    return found.output.split(separator: "\n").compactMap { Int32($0) }
  }

  private func waitUntil(_ seconds: Double, _ holds: () -> Bool) -> Bool {
    let end = Date().addingTimeInterval(seconds)
    while Date() < end {
      if holds() { return true }
      usleep(50_000)
    }
    return holds()
  }

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String {
    let outcome = try Program.run(
      "/usr/bin/tmux", ["-u", "-S", socket] + arguments,
      environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color"])
    return outcome.output
  }
}

extension StringProtocol {
  var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
