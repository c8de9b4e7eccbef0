extension Stage {
  /// The dashboard and the lists of a municipality that follows up everything.
  func measureFollowing() throws -> [Finding] {
    let path = try GeneratedPlan(size: .followedUp).path()
    var openings: [Double] = []
    for _ in 0..<max(2, effort.starts / 2) {
      let home = try Home()
      let run = try PlannerRun(program, ["--database", path, "--as", "leader"], home: home)
      run.rest()
      try run.terminal.press(["6"], to: "following up")
      run.rest()
      if let opened = run.terminal.press("v", within: 5000) { openings.append(opened.first) }
      run.terminal.end()
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
    try run.terminal.press(["5"], to: "agreements")
    run.rest()
    let agreements = try repeating(effort.keys, "the agreements") { index in
      run.terminal.press(["j", "j", "k", Key.pageDown, "k", Key.pageUp][index % 6])
    }
    return [
      Finding(what: "first frame", samples: [run.firstUsefulFrame], note: "of the overview"),
      Finding(what: "opening the dashboard", samples: openings, goal: 50),
      Finding(what: "key on the dashboard", samples: dashboard.map(\.first), goal: 5),
      Finding(what: "key on the agreements", samples: agreements.map(\.first), goal: 5),
    ]
  }
}
