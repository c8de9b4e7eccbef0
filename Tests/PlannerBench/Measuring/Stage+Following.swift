extension Stage {
  /// The dashboard and the lists of a municipality that follows up everything.
  func measureFollowing() throws -> [Finding] {
    let path = try GeneratedPlan(size: .followedUp).path()
    var openings = Openings()
    for _ in 0..<max(2, effort.starts / 2) {
      let run = try PlannerRun(program, ["--database", path, "--as", "manager"], home: try Home())
      defer { run.terminal.end() }
      run.rest()
      if let opened = run.terminal.press("6", within: 5000) {
        openings.dashboard.append(opened.first)
      }
      if let opened = run.terminal.press("v", within: 5000) { openings.duties.append(opened.first) }
      if let opened = run.terminal.press("5", within: 5000) {
        openings.agreements.append(opened.first)
      }
    }
    let home = try Home()
    let run = try PlannerRun(
      program, ["--database", home.copy(of: path), "--as", "manager"], home: home)
    defer { run.terminal.end() }
    run.rest()
    try run.terminal.press(["6"], to: "following up")
    let keys = ["j", "j", "l", "j", "h", "k", Key.pageDown, Key.pageUp]
    let dashboard = try repeating(effort.keys, "the dashboard") { index in
      run.terminal.press(keys[index % keys.count])
    }
    try run.terminal.press(["v"], to: "the list of duties")
    let duties = try measureList("duties", run)
    try beginEditing(run)
    let edits = try measureEdits("duties", run)
    try run.terminal.press(["5"], to: "agreements")
    run.rest()
    let agreements = try measureList("agreements", run)
    return [
      Finding(what: "first frame", samples: [run.firstUsefulFrame], note: "of the overview"),
      Finding(what: "opening the dashboard", samples: openings.dashboard, goal: 50),
      Finding(what: "opening all duties", samples: openings.duties, goal: 50),
      Finding(what: "opening the agreements", samples: openings.agreements, goal: 50),
      Finding(what: "key on the dashboard", samples: dashboard.map(\.first), goal: 5),
    ] + duties + [edits] + agreements + [try measureEdits("agreements", run)]
  }

  private struct Openings {
    var dashboard: [Double] = []
    var duties: [Double] = []
    var agreements: [Double] = []
  }

  /// Going about in the list in front, and searching it letter by letter.
  private func measureList(_ name: String, _ run: PlannerRun) throws -> [Finding] {
    let keys = ["j", "j", "k", Key.pageDown, "G", "k", "g", Key.pageDown]
    let moves = try repeating(effort.keys, "moving in the \(name)") { index in
      run.terminal.press(keys[index % keys.count])
    }
    let text = ["k", "u", "r", "s", Key.backspace, Key.backspace, Key.backspace, Key.backspace]
    try run.terminal.press(["/"], to: "searching")
    let letters = try repeating(effort.keys, "searching the \(name)") { index in
      run.terminal.press(text[index % text.count])
    }
    try run.terminal.press([Key.escape], to: "the whole list")
    return [
      Finding(what: "key in the \(name)", samples: moves.map(\.first), goal: 5),
      Finding(what: "letter searching the \(name)", samples: letters.map(\.first), goal: 5),
    ]
  }

  /// Does the first duty from the top that can be done here.
  private func beginEditing(_ run: PlannerRun) throws {
    for _ in 0..<200 {
      if run.terminal.press("d", quiet: 100)?.text.contains("Udført") == true { return }
      _ = run.terminal.press("j")
    }
    throw BenchError("no duty can be done in the list of all")
  }

  /// Takes the last act back and does it again where the list in front shows it.
  private func measureEdits(_ name: String, _ run: PlannerRun) throws -> Finding {
    let edits = try repeating(effort.keys, "edits in the \(name)") { index in
      run.terminal.press(index % 2 == 0 ? "u" : "U", quiet: 100)
    }
    return Finding(
      what: "edit in the \(name)", samples: edits.map(\.first), goal: 5, note: "undo, redo")
  }
}
