extension Stage {
  /// Records that a person is at a level, and then takes that back and does it again: each is an
  /// edit that is checked, shown as being kept, and acknowledged when the file has it.
  func measureEdits() throws -> [Finding] {
    let home = try Home()
    let run = try open(try home.copy(of: large()), home: home)
    defer { run.terminal.end() }
    run.rest()
    try run.terminal.press(["3", "j", "j", "r", Key.enter, Key.enter], to: "recording a level")
    let redraws = try repeating(effort.keys, "undo and redo") { index in
      run.terminal.press(index % 2 == 0 ? "u" : "U", quiet: 100).flatMap {
        $0.text.contains(index % 2 == 0 ? "Fortrud" : "Gentage") ? $0 : nil
      }
    }
    return [
      Finding(what: "shown, being kept", samples: redraws.map(\.first), note: "undo, redo"),
      Finding(what: "acknowledged as kept", samples: redraws.map(\.settled), note: "undo, redo"),
    ]
  }
}
